/// A history that grows: what was put together once stays, and only versions that are new are added. After a year of a
/// million deals that is the difference between a second with every reading and none.
public struct GrowingHistory: Sendable {
  /// What the versions taken in so far make.
  public private(set) var history = PipelineHistory()
  /// What the names of the deals are called in the history; the place of each deal in it, by its number.
  private var codes: [Int64] = []
  private var places: [Int32] = []

  /// No versions yet.
  public init() {}

  /// How many versions it has taken in, the baseline among them.
  public var count: Int { history.versions.count }

  /// Takes in the versions that follow, oldest first; `deals` are as they are now, with the last of them.
  public mutating func take(
    _ versions: some Sequence<(seen: Int64, changes: [SeenChange])>, deals: SeenDeals, company: Company
  ) {
    codes += repeatElement(Missing.amount, count: deals.names.count - codes.count)
    places += repeatElement(Missing.code, count: Int(deals.nextNumber) - places.count)
    let rows = deals.rowsByNumber()
    var returned: [Int32] = []
    for (seen, changes) in versions {
      history.begin(version: seen)
      for change in changes where change.deal < deals.nextNumber {
        let number = Int(change.deal)
        if places[number] < 0 {
          places[number] = history.add(deals.record(change.deal, row: rows[number], company))
        } else if change.field == .existence {
          returned.append(change.deal)
        }
        take(change, deals.names)
      }
    }
    // What is known of a deal that has left may have changed since it was added, and one that returned is no such deal.
    for number in Array(deals.departed.keys) + returned where places[Int(number)] >= 0 {
      history.update(places[Int(number)], deals.record(number, row: rows[Int(number)], company))
    }
  }

  private mutating func take(_ change: SeenChange, _ names: Names) {
    let (before, after) =
      change.field.isCoded ? (code(change.before, names), code(change.after, names)) : (change.before, change.after)
    history.record(change.field, of: places[Int(change.deal)], from: before, to: after)
  }

  /// A code of the deals' names as one of the history's.
  private mutating func code(_ value: Int64, _ names: Names) -> Int64 {
    guard value >= 0, value < Int64(codes.count) else { return Missing.amount }
    let index = Int(value)
    if codes[index] == Missing.amount { codes[index] = history.code(of: names.values[index]) }
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
      created: Day(cell: deal.created), expectedClose: Day(cell: deal.expectedClose))
  }
}
