import Sales
import TestSupport
import Testing

@Suite("The laws of movement")
struct MovementLawTests {
  /// The pipeline of a version, added up the plain way.
  private func pipeline(_ deals: [String: RandomHistory.Deal], dueBefore end: Day) -> (deals: Int, amount: Int64) {
    let counted = deals.values.filter { deal in
      ["lead", "proposal", "negotiation"].contains(deal.stage) && (deal.expected.map { $0 < end } ?? true)
    }
    return (counted.count, counted.reduce(0) { $0 + ($1.amount ?? 0) })
  }

  @Test func itClosesToTheCentBetweenAnyTwoRecordedMoments() throws {
    for seed in 1...1000 as ClosedRange<UInt64> {
      let random = RandomHistory(seed: seed)
      let store = random.store()
      for (first, last) in [(0, 4), (0, 1), (1, 3), (2, 4), (3, 4)] {
        let asOf = RandomHistory.start.adding(days: last)
        let period = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)
        var question = Question(period: period, asOf: asOf)
        question.since = RandomHistory.moment(first) + 1
        let reports = Reports(store, asOf: asOf)
        let report = reports.movement(question)
        let (from, to) = (
          pipeline(random.versions[first], dueBefore: period.end),
          pipeline(random.versions[last], dueBefore: period.end)
        )
        #expect(report.bars.first?.amount.minorUnits == from.amount, "seed \(seed), \(first) to \(last)")
        #expect(report.bars.first?.deals == from.deals)
        #expect(report.bars.last?.amount.minorUnits == to.amount, "seed \(seed), \(first) to \(last)")
        #expect(report.bars.last?.deals == to.deals)
        let sum = report.bars.dropLast().reduce(Money.zero) { $0 + $1.amount }
        #expect(sum == report.bars.last?.amount, "seed \(seed), \(first) to \(last)")
        #expect(report.basis == .recorded)
      }
    }
  }

  @Test(arguments: [1, 7, 42, 99, 500] as [UInt64])
  func aBarIsTheSumOfTheDealsItOpens(seed: UInt64) throws {
    let store = RandomHistory(seed: seed).store()
    let asOf = RandomHistory.start.adding(days: 4)
    for scope in [Scope.everything, Scope([.rep: ["R1"]])] {
      var question = Question(
        period: FiscalCalendar(startMonth: 1).period(.month, containing: asOf), asOf: asOf, scope: scope)
      question.since = RandomHistory.moment(1) + 1
      let reports = Reports(store, asOf: asOf)
      for bar in reports.movement(question).bars {
        let deals = reports.deals(question, .moved(bar.change))
        #expect(deals.rows.count == bar.deals)
        #expect(deals.rows.reduce(Money.zero) { $0 + ($1.amount ?? .zero) } == bar.amount)
        #expect(deals.total?.amount == bar.amount)
      }
    }
  }

  @Test func withoutRecordsItClosesToo() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var company = OddCompany(seed: seed)
      let store = company.store()
      let asOf = Day(number: 20_700)
      for (grain, back) in [(Grain.month, 7), (.quarter, 40), (.year, 400)] {
        var question = Question(period: FiscalCalendar(startMonth: 1).period(grain, containing: asOf), asOf: asOf)
        question.since = Int64(asOf.adding(days: -back).number) * 86_400
        let bars = Reports(store, asOf: asOf).movement(question).bars
        #expect(bars.dropLast().reduce(Money.zero) { $0 + $1.amount } == bars.last?.amount, "seed \(seed)")
      }
    }
  }
}
