public import Sales

/// Facts written down in a test, read by the simplest means there are: no quotes, `,` between cells, ISO days, plain
/// numbers. What the program reads from files goes through Ingest; these are for tests of what is made of it.
extension Fragment {
  /// A file's rows from a literal whose first line names the columns; an empty cell is missing.
  public init(_ table: Table, _ literal: String, path: String? = nil) {
    self.init(table: table, path: path ?? "\(table.rawValue).csv")
    let lines = literal.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return }
    let rows = lines.dropFirst()
    count = rows.count
    self.lines = rows.indices.map { UInt32($0 + 1) }
    for (index, column) in table.columns.enumerated() {
      guard let place = header.firstIndex(where: { $0.trimmed == column.name }) else { continue }
      columns[index] = .literal(column.kind, rows.map { $0[place].trimmed })
    }
  }
}

extension FactStore {
  /// A company from literals of its tables; `today` is far in the future unless said.
  public init(
    _ tables: [Table: String], settings: Settings = Settings(), today: Day = Day(number: 40_000)
  ) {
    let fragments = Table.allCases.compactMap { table in tables[table].map { Fragment(table, $0) } }
    self.init(fragments: fragments, settings: settings, today: today)
  }
}

extension FragmentColumn {
  fileprivate static func literal(_ kind: CellKind, _ texts: [String]) -> FragmentColumn {
    switch kind {
    case .text:
      var cells = TextColumn()
      for text in texts { cells.append(text.utf8) }
      return .text(cells)
    case .name:
      var names = Names()
      let codes = texts.map { $0.isEmpty ? Missing.code : names.add($0) }
      return .names(CodedColumn(values: names.values, codes: codes))
    case .money: return .amounts(texts.map { scaled($0, to: 2) })
    case .number: return .amounts(texts.map { scaled($0, to: 6) })
    case .day: return .days(texts.map { Day(literal: $0)?.number ?? Day.missingNumber })
    case .moment: return .amounts(texts.map(moment))
    }
  }

  private static func scaled(_ text: String, to places: Int) -> Int64 {
    guard !text.isEmpty else { return Missing.amount }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let padded = decimals + String(repeating: "0", count: places - decimals.count)
    return Int64(parts[0] + padded) ?? Missing.amount
  }

  private static func moment(_ text: String) -> Int64 {
    guard let day = Day(literal: String(text.prefix(10))) else { return Missing.amount }
    let time = text.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    return Int64(day.number) * 86_400 + (time.first ?? 0) * 3600 + (time.dropFirst().first ?? 0) * 60
  }
}

extension Day {
  /// A day from `2026-08-15`.
  public init?(literal: String) {
    let parts = literal.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return String(part)
  }
}
