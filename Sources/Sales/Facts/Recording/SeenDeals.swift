/// The deals as they were last seen, with which a new version of the files is compared. (numbers.md, Movement)
///
/// Each deal has a number for life, so that what is recorded of it needs no key. Columns are shared with the facts they
/// came from: a million deals take no more than their numbers and codes.
public struct SeenDeals: Sendable {
  /// The ids that stage and owner codes stand for; only ever added to.
  public internal(set) var names: Names
  /// The currency of the amounts; empty before anything was seen.
  public internal(set) var currency: String
  /// Whether a first version was seen, against which others are compared.
  public internal(set) var hasBegun: Bool
  /// The deals the files have, and the number of each.
  var table: SeenDealTable
  var numbers: [Int32]
  /// The deals that have left the files, by number; numbers by key.
  var departed: [Int32: SeenDeal] = [:]
  var departedNumbers: [String: Int32] = [:]
  /// The next newcomer's number.
  public internal(set) var nextNumber: Int32

  /// Nothing seen yet.
  public init() {
    (names, currency, hasBegun) = (Names(), "", false)
    (table, numbers, nextNumber) = (SeenDealTable(), [], 0)
  }

  /// What was seen earlier: every deal by its number, those marked that the files still had.
  public init(names: Names, currency: String, deals: SeenDealTable, isThere: [Bool]) {
    (self.names, self.currency, hasBegun) = (names, currency, true)
    nextNumber = Int32(truncatingIfNeeded: deals.count)
    guard isThere.contains(false) else {
      (table, numbers) = (deals, Array(0..<Int32(truncatingIfNeeded: deals.count)))
      return
    }
    numbers = isThere.indices.filter { isThere[$0] }.map { Int32($0) }
    table = deals.picking(numbers)
    for number in isThere.indices where !isThere[number] { depart(deals[number], number: Int32(number)) }
  }

  mutating func depart(_ deal: SeenDeal, number: Int32) {
    departed[number] = deal
    departedNumbers[deal.key] = number
  }

  mutating func takeBack(_ key: String) -> (number: Int32, deal: SeenDeal)? {
    guard let number = departedNumbers.removeValue(forKey: key), let deal = departed.removeValue(forKey: number) else {
      return nil
    }
    return (number, deal)
  }

  /// All deals ever seen as columns by number, and which of them the files have now.
  public func everything() -> (deals: SeenDealTable, isThere: [Bool]) {
    let rows = rowsByNumber()
    var all = SeenDealTable()
    for (number, row) in rows.enumerated() {
      if row >= 0 { all.append(Int(row), of: table) } else if let deal = departed[Int32(number)] { all.append(deal) }
    }
    return (all, rows.map { $0 >= 0 })
  }
}
