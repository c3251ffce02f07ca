/// The deals of one file on their way into the table: company codes, and which rows may count.
struct DealPart {
  let fragment: Fragment
  let file: UInt16
  var keep: [Bool]
  var customer: CodeCells = .codes
  var rep: CodeCells = .codes
  var region: CodeCells = .codes
  var product: CodeCells = .codes
  var source: CodeCells = .codes
  var pipeline: CodeCells = .codes
  var stage: CodeCells = .codes
  var lostReason: CodeCells = .codes
  var forecast: CodeCells = .codes
  var amount: AmountCells
  var cost: AmountCells
  var created: DayCells
  var stageSince: DayCells
  var expectedClose: DayCells
  var closed: DayCells
  /// By row, the amounts of foreign currencies as the file gives them.
  var foreign: [Int: ForeignAmount] = [:]

  init(_ fragment: Fragment, file: UInt16) {
    self.fragment = fragment
    self.file = file
    keep = [Bool](repeating: true, count: fragment.count)
    amount = AmountCells(fragment.amounts("amount"), missing: Missing.amount)
    cost = AmountCells(fragment.amounts("cost"), missing: Missing.amount)
    created = DayCells(fragment.days("created"), missing: Day.missingNumber)
    stageSince = DayCells(fragment.days("stage_since"), missing: Day.missingNumber)
    expectedClose = DayCells(fragment.days("expected_close"), missing: Day.missingNumber)
    closed = DayCells(fragment.days("closed"), missing: Day.missingNumber)
  }

  var count: Int { fragment.count }

  func key(_ row: Int) -> String { fragment.texts("deal").optional(row) ?? "" }

  /// Whether the file's own closing days can be taken as they are, which saves a copy of the column.
  func isWhollyClosed(_ kinds: [StageKind]) -> Bool {
    guard !closed.isAbsent else { return false }
    guard !stage.isAbsent, !amount.isAbsent else { return false }
    let (isEnd, isWon) = (kinds.map { $0 == .won || $0 == .lost }, kinds.map { $0 == .won })
    var isWhole = true
    // All rows are looked at, whatever the first ones say: no branch has to guess which deals are closed.
    for row in 0..<count {
      let code = Int(stage.values[row])
      let isEven = isEnd[code] == (closed.values[row] != Day.missingNumber)
      let isPriced = !isWon[code] || amount.values[row] != Missing.amount
      isWhole = isWhole && isEven && isPriced
    }
    return isWhole
  }

  /// The day that stands in for a missing closing day, and the column it comes from. (data-directory.md, Gaps)
  func assumedClosingDay(_ row: Int, lastEvents: LastEventDays, today: Day) -> (Day, String)? {
    if let day = Day(cell: stageSince[row]) { return (day, "stage_since") }
    if let day = lastEvents.day(of: key(row)) { return (day, "stage_events") }
    guard let day = Day(cell: expectedClose[row]), day <= today else { return nil }
    return (day, "expected_close")
  }
}

extension DealTable {
  /// The rows that count of all files, in the files' order; a single file that counts whole is taken without copying.
  init(_ parts: [DealPart], keeps: [[Bool]], count: Int) {
    self.count = count
    let isWhole = parts.count == 1 && count == parts[0].count
    key = .gathered(parts.map { $0.fragment.paddedTexts("deal") }, keeps: keeps, isWhole: isWhole)
    title =
      parts.allSatisfy { $0.fragment.texts("title").count == 0 }
      ? TextColumn()
      : .gathered(parts.map { $0.fragment.paddedTexts("title") }, keeps: keeps, isWhole: isWhole)
    func gather<Value>(_ column: (DealPart) -> Cells<Value>) -> Cells<Value> {
      .gathered(parts.map(column), keeps: keeps, isWhole: isWhole)
    }
    (customer, rep, region) = (gather(\.customer), gather(\.rep), gather(\.region))
    (product, source, pipeline) = (gather(\.product), gather(\.source), gather(\.pipeline))
    (stage, lostReason, forecast) = (gather(\.stage), gather(\.lostReason), gather(\.forecast))
    (amount, cost) = (gather(\.amount), gather(\.cost))
    (created, stageSince) = (gather(\.created), gather(\.stageSince))
    (expectedClose, closed) = (gather(\.expectedClose), gather(\.closed))
    line = gather { Cells($0.fragment.lines, missing: 0) }.values
    file = gather { Cells([UInt16](repeating: $0.file, count: $0.count), missing: 0) }.values
  }
}

extension Cells {
  /// The kept rows of several columns as one; absent parts are missing, and absent altogether stays absent.
  static func gathered(_ parts: [Cells], keeps: [[Bool]], isWhole: Bool) -> Cells {
    guard let first = parts.first else { return Cells(missing: 0) }
    if isWhole { return first }
    if parts.allSatisfy(\.isAbsent) { return Cells(missing: first.missing) }
    var values: [Value] = []
    values.reserveCapacity(keeps.reduce(0) { $0 + $1.count })
    for (part, keep) in zip(parts, keeps) {
      for (row, isKept) in keep.enumerated() where isKept { values.append(part[row]) }
    }
    return Cells(values, missing: first.missing)
  }
}

extension TextColumn {
  /// The kept rows of several columns as one.
  static func gathered(_ parts: [TextColumn], keeps: [[Bool]], isWhole: Bool) -> TextColumn {
    if isWhole, let first = parts.first { return first }
    var whole = TextColumn()
    whole.bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    for (part, keep) in zip(parts, keeps) {
      for (row, isKept) in keep.enumerated() where isKept { whole.append(part.bytes[part.range(row)]) }
    }
    return whole
  }
}
