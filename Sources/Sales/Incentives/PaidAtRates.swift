/// What a line came to at each rate it was paid at, so that a difference says base, rate and deals like any other line:
/// what was paid at the old rate is taken back, what is due at the new one is given.
struct PaidAtRates {
  /// What stands at one rate.
  struct Part {
    /// Millionths; `nil`: a fixed amount.
    let rate: Int64?
    var base: Money?
    var amount = Money.zero
    var deals: [CreditedDeal] = []
  }

  private var parts: [Part] = []

  /// What is due less what was said and what was corrected since. The first part is that of the old rate.
  init(due: IncentiveLine?, said: IncentiveLine?, corrected: [IncentiveLine]) {
    let before = [said].compactMap(\.self) + corrected
    let isWhole = corrected.contains { $0.rate == nil } && [due, said].contains { $0?.rate != nil }
    for line in before { add(line, isTaken: true, atItsRate: !isWhole) }
    if let due { add(due, isTaken: false, atItsRate: !isWhole) }
  }

  /// Where there is a difference, at the old rate first.
  var differences: [Part] {
    guard parts.reduce(Money.zero, { $0 + $1.amount }) != .zero else { return [] }
    return parts.filter { $0.amount != .zero }
  }

  /// The rate that a part has to itself: `nil` for that of the old line.
  func ownRate(of part: Part) -> Int64? { part.rate == parts.first?.rate ? nil : part.rate }

  private mutating func add(_ line: IncentiveLine, isTaken: Bool, atItsRate: Bool) {
    let rate = atItsRate ? line.rate : nil
    let place = parts.firstIndex { $0.rate == rate } ?? parts.count
    if place == parts.count { parts.append(Part(rate: rate)) }
    parts[place].amount += isTaken ? -line.amount : line.amount
    guard rate != nil, let base = line.base else { return }
    parts[place].base = (parts[place].base ?? .zero) + (isTaken ? -base : base)
    for deal in line.deals { parts[place].add(deal, isTaken: isTaken) }
  }
}

extension PaidAtRates.Part {
  /// The same deal once, where it stands today; what cancels itself out goes.
  fileprivate mutating func add(_ deal: CreditedDeal, isTaken: Bool) {
    let amount = isTaken ? -deal.amount : deal.amount
    guard let place = deals.firstIndex(where: { $0.deal == deal.deal }) else {
      return deals.append(CreditedDeal(deal: deal.deal, amount: amount, place: deal.place))
    }
    deals[place].amount += amount
    if !isTaken { deals[place].place = deal.place }
  }

  /// Its deals that make a difference.
  var changedDeals: [CreditedDeal] { deals.filter { $0.amount != .zero } }
}
