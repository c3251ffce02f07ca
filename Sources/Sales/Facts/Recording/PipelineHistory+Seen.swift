extension PipelineHistory {
  /// The history that recorded versions make, oldest first, the baseline among them; `deals` are as they are now.
  public init(_ versions: some Sequence<(seen: Int64, changes: [SeenChange])>, deals: SeenDeals, company: Company) {
    self.init()
    var codes = deals.names.values.map { _ in Missing.amount }
    var places = [Int32](repeating: Missing.code, count: Int(deals.nextNumber))
    let rows = deals.rowsByNumber()
    for (seen, changes) in versions {
      begin(version: seen)
      for change in changes where change.deal < deals.nextNumber {
        let number = Int(change.deal)
        if places[number] < 0 { places[number] = add(deals.record(change.deal, row: rows[number], company)) }
        let (before, after) =
          change.field.isCoded
          ? (code(change.before, deals.names, &codes), code(change.after, deals.names, &codes))
          : (change.before, change.after)
        record(change.field, of: places[number], from: before, to: after)
      }
    }
  }

  /// A code of the deals' names as one of this history's.
  private mutating func code(_ value: Int64, _ names: Names, _ codes: inout [Int64]) -> Int64 {
    guard value >= 0, value < Int64(codes.count) else { return Missing.amount }
    let index = Int(value)
    if codes[index] == Missing.amount { codes[index] = code(of: names.values[index]) }
    return codes[index]
  }
}

extension PipelineField {
  /// Whether its values are codes of names.
  fileprivate var isCoded: Bool { self == .stage || self == .owner }
}

extension SeenDeals {
  /// The row of each number; `Missing.code` for deals that have left the files.
  func rowsByNumber() -> [Int32] {
    var rows = [Int32](repeating: Missing.code, count: Int(nextNumber))
    for (row, number) in numbers.enumerated() { rows[Int(number)] = Int32(truncatingIfNeeded: row) }
    return rows
  }

  /// What a history needs of a deal: of one that the files have its key, of one that has left all that is known.
  fileprivate func record(_ number: Int32, row: Int32, _ company: Company) -> RecordedDeal {
    guard row < 0 else { return RecordedDeal(key: table.key.text(Int(row))) }
    guard let deal = departed[number] else { return RecordedDeal(key: "") }
    let rep = names.value(deal.owner)
    let day = Day(cell: deal.expectedClose) ?? Day(number: 0)
    let region = rep.flatMap { company.reps.ids.code(of: $0) }
      .flatMap { company.reps.spell(of: $0, on: day) }.flatMap { company.regions.value($0.region) }
    return RecordedDeal(
      key: deal.key, title: deal.title.isEmpty ? nil : deal.title, rep: rep, region: region,
      stage: names.value(deal.stage),
      amount: deal.amount == Missing.amount ? nil : Money(minorUnits: deal.amount),
      expectedClose: Day(cell: deal.expectedClose))
  }
}
