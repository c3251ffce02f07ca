@testable internal import DemoCompany
internal import Sales
internal import Testing

/// The stories of docs/demo.md that the funnel should find, found by name.
@Suite struct FunnelStoryTests {
  private func reports() throws -> Reports { try #require(DemoSumTests.reports) }

  /// The year that ends today, as the funnel page shows it.
  private func years(_ reports: Reports, scope: Scope = .everything) -> [Question] {
    let year = reports.facts.fiscalCalendar.period(.year, containing: reports.asOf)
    return (reports.facts.fiscalCalendar.periods(before: year, count: 1) + [year]).map {
      Question(period: $0, asOf: reports.asOf, scope: scope)
    }
  }

  @Test func `on the way from proposal to negotiation the weak rep stands first`() throws {
    let reports = try reports()
    let weak = Roster.reps[Stories.weakRep]
    for question in years(reports) {
      let report = try #require(reports.transition(from: "proposal", question))
      let first = try #require(report.reps.first)
      #expect(first.rep?.name == weak.name, "\(question.period.id)")
      #expect(report.deals.contains { $0.rep.id == weak.id })
    }
  }

  @Test func `by rep, the bottleneck of the weak rep is that stage`() throws {
    let reports = try reports()
    let weak = Roster.reps[Stories.weakRep]
    let question = try #require(years(reports).last)
    let part = try #require(reports.funnelParts(question, by: .rep).first { $0.value.id == weak.id })
    #expect(part.funnel.rows.first { $0.isBottleneck }?.stage.id == "proposal")
  }

  @Test func `the stalled deals are listed, two dozen of them for three months and more`() throws {
    let reports = try reports()
    let question = try #require(years(reports).last)
    let long = reports.deals(question, .stalled).rows.filter {
      ["discovery", "proposal"].contains($0.stage.id) && ($0.daysInStage ?? 0) >= 88
    }
    #expect(long.count >= Stories.stalledCount)
    #expect(long.allSatisfy { $0.title != nil })
  }

  @Test func `movement closes on the demo since the month began, a week ago and a year ago`() throws {
    let reports = try reports()
    for back in [7, 31, 365] {
      var question = Question(
        period: reports.facts.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf)
      question.since = Int64(reports.asOf.adding(days: -back).number) * 86_400
      let bars = reports.movement(question).bars
      #expect(bars.dropLast().reduce(Money.zero) { $0 + $1.amount } == bars.last?.amount)
      #expect(bars.contains { $0.change == .won && $0.deals > 0 })
    }
  }
}
