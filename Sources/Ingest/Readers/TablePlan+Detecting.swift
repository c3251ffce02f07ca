internal import Sales

extension ColumnMatch {
  /// Whether every column without which no row can be kept is there.
  fileprivate func covers(_ table: Table, _ source: Source?) -> Bool {
    table.columns.enumerated().allSatisfy { index, column in
      column.need != .required || fields[index] != nil || source?.set[column.name] != nil
    }
  }
}

extension TablePlan {
  /// The outcome of looking for the header.
  enum Detection {
    /// The file can be read; the problems are about its header.
    case plan(TablePlan, problems: [Problem])
    case unreadable(Problem)
  }

  /// How many records above the header there may be at most.
  private static let mostPreamble = 40

  /// Finds delimiter and header at the front of a text and matches its columns.
  static func detect(front: [UInt8], table: Table, path: String, source: Source?, limits: Settings.Limits) -> Detection
  {
    var heads: [(delimiter: UInt8, records: [HeadRecords.Record])] = []
    for delimiter in source?.delimiter?.asciiValue.map({ [$0] }) ?? [44, 9, 59, 124] {
      heads.append((delimiter, HeadRecords(front, delimiter: delimiter, most: mostPreamble + 1).records))
    }
    var best: (records: [HeadRecords.Record], index: Int, match: ColumnMatch, delimiter: UInt8)?
    for index in 0...mostPreamble {
      for (delimiter, records) in heads where index < records.count && records[index].cells.count <= limits.fields {
        let match = ColumnMatch(records[index].cells, table: table, source: source)
        if match.score > best?.match.score ?? 0 { best = (records, index, match, delimiter) }
      }
      // A record that answers for what the table must have is the header, whatever may follow.
      if let best, best.match.score > 1, best.match.covers(table, source) { break }
    }
    guard let best else {
      return .unreadable(Problem(.noHeader, at: Place(file: path, line: 1), found: firstLine(front)))
    }
    let record = best.records[best.index]
    var plan = TablePlan(table: table, path: path, delimiter: best.delimiter, header: record.cells)
    (plan.headerLine, plan.firstOffset, plan.firstLine) = (record.line, record.end, record.nextLine)
    plan.preamble = best.records[..<best.index].count { !$0.cells.allSatisfy(\.isEmpty) }
    return plan.matched(best.match, source: source)
  }

  private static func firstLine(_ front: [UInt8]) -> String {
    String(decoding: front.prefix { $0 != 10 && $0 != 13 }.prefix(200), as: UTF8.self)
  }

  /// Gives every field its column, or says which one is missing.
  private func matched(_ match: ColumnMatch, source: Source?) -> Detection {
    var plan = self
    var problems = match.duplicates.map {
      Problem(.duplicateHeader, at: Place(file: plan.path, line: plan.headerLine, column: $0), found: $0)
    }
    plan.addColumns(match, source)
    plan.constants = table.columns.enumerated().compactMap { index, column in
      match.fields[index] == nil ? source?.set[column.name].map { (index, $0) } : nil
    }
    plan.standInForKey(match)
    let have = Set(plan.columns.compactMap(\.index) + plan.constants.map(\.index) + plan.repeated.map(\.to))
    for (index, column) in table.columns.enumerated() {
      let wanted = match.absentHeaders.first { $0.column == index }?.header
      guard !have.contains(index), plan.needs(column) || wanted != nil else { continue }
      let place = Place(file: plan.path, line: plan.headerLine, column: wanted ?? column.name)
      let problem = Problem(
        .missingColumn, at: place, found: plan.header.filter { !$0.isEmpty }.joined(separator: ", "))
      if plan.needs(column) { return .unreadable(problem) }
      problems.append(problem)
    }
    if plan.makesKeys {
      problems.append(
        Problem(.keysMade, at: Place(file: plan.path, line: plan.headerLine, column: table.columns[0].name)))
    }
    return .plan(plan, problems: problems)
  }

  private mutating func addColumns(_ match: ColumnMatch, _ source: Source?) {
    var first: [Int: Int] = [:]
    for (index, field) in match.fields.sorted(by: { $0.key < $1.key }) {
      if let other = first[field], table.columns[other].kind == table.columns[index].kind {
        repeated.append((from: other, to: index))
        continue
      }
      guard first[field] == nil else { continue }
      first[field] = index
      let column = table.columns[index]
      var plan = ColumnPlan(
        name: column.name, header: header[field], field: field, index: index, kind: column.kind, need: column.need)
      plan.factor = column.kind == .money || column.kind == .number ? match.factors[field] : 1
      plan.values = source?.values[column.name] ?? [:]
      plan.grain = column.name == "period" ? source?.periodGrain : nil
      columns.append(plan)
    }
    for (field, name) in header.enumerated() where first[field] == nil && !name.isEmpty {
      columns.append(ColumnPlan(name: name, header: name, field: field, index: nil, kind: .name, need: .optional))
    }
    columns.sort { $0.field < $1.field }
  }

  /// A table without its key column: things are known by their names, deals and leads by what tells them apart.
  private mutating func standInForKey(_ match: ColumnMatch) {
    let have = Set(columns.compactMap(\.index) + constants.map(\.index) + repeated.map(\.to))
    guard !have.contains(0), table.columns[0].need == .key else { return }
    switch table {
    case .reps, .products, .customers:
      guard let place = columns.firstIndex(where: { $0.index == 1 }) else { return }
      let name = columns[place]
      var key = ColumnPlan(
        name: table.columns[0].name, header: name.header, field: name.field, index: 0, kind: .name, need: .key)
      key.values = name.values
      columns[place] = key
      repeated.append((from: 0, to: 1))
    case .deals: makesKeys = have.contains { [1, 2, 12].contains($0) }
    case .leads: makesKeys = have.contains(4)
    default: break
    }
  }

  /// Whether no row can be kept without the column.
  private func needs(_ column: Column) -> Bool {
    switch column.need {
    case .optional: false
    case .required: true
    case .key: !makesKeys && table != .payments && table != .activities
    }
  }
}
