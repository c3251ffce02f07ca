@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("Signed deals that wait for their payment")
struct WaitingDealsTests {
  private static let asOf = Day(literal: "2026-08-14") ?? Day(number: 0)

  /// Thirty deals signed in June, of which ten waited 10 days, ten 20 and ten 60; one signed on August 4 and one on July 5
  /// wait, one of them shared.
  private func reports() -> Reports {
    let start = Day(literal: "2026-06-01") ?? Self.asOf
    var (deals, payments) = (["deal,rep,stage,amount,created,closed,expected_close"], ["payment,deal,amount,paid"])
    for number in 0..<30 {
      deals.append("D\(number),R1,won,1000,2026-05-01,2026-06-01,")
      payments.append("P\(number),D\(number),1000,\(start.adding(days: [10, 20, 60][number / 10]).iso)")
    }
    deals += ["W1,R1,won,6000,2026-07-01,2026-08-04,", "W2,R2,won,900,2026-06-01,2026-07-05,"]
    deals.append("O1,R1,proposal,5000,2026-07-01,,2026-07-20")
    var settings = Settings()
    settings.wonCollected = 300_000
    return Reports(
      FactStore(
        [
          .deals: deals.joined(separator: "\n"), .payments: payments.joined(separator: "\n"),
          .splits: "deal,rep,share\nW1,R1,0.5\nW1,R2,0.5",
        ], settings: settings), asOf: Self.asOf)
  }

  private func question(_ reports: Reports, _ period: String, _ scope: Scope = .everything) throws -> Question {
    Question(period: try #require(reports.facts.fiscalCalendar.period(period)), asOf: Self.asOf, scope: scope)
  }

  @Test func `have the share of past waits of the same length that ended in the period`() throws {
    let reports = reports()
    let deals = reports.expectedDeals(
      in: try question(reports, "2026-08").period.range, scope: .everything
    ).deals
    // W1 has waited 10 days; of 20 longer waits 10 ended by the 27th day. W2 has waited 40 days; 10 are as long, too few,
    // so of all 30 those that end within the 17 days left: 10.
    #expect(deals.map { reports.facts.deals.key.text(Int($0.row)) } == ["W1", "W2"])
    #expect(deals.map(\.weighted) == [300_000, 30_000])
    #expect(deals.map(\.isCommitted) == [true, false])
  }

  @Test func `a person has their part of a shared one`() throws {
    let reports = reports()
    let scope = Scope([.rep: ["R2"]])
    let deals = reports.expectedDeals(in: try question(reports, "2026-08").period.range, scope: scope).deals
    #expect(deals.map(\.weighted).sorted() == [30_000, 150_000])
  }

  @Test func `are in the pipeline forecast, and overdue open deals are named beside it`() throws {
    let reports = reports()
    let report = reports.forecast(try question(reports, "2026-08"))
    let pipeline = try #require(report.methods.first { $0.method == .pipeline }?.forecast)
    #expect(pipeline.numerator == (report.actual?.numerator ?? 0) + 330_000)
    #expect(report.overdue == OverdueDeals(deals: 1, amount: Money(whole: 5000)))
    let words = ForecastStrings.overdue(
      try #require(report.overdue), FigureText(language: .english, currency: "CNY"))
    #expect(words.english.hasPrefix("1 open deal worth ¥5,000 should have closed before the period"))
  }

  @Test func `an open deal is overdue once its day is over, whatever period is asked about`() throws {
    let store = FactStore([
      .deals: """
      deal,rep,stage,amount,created,expected_close
      D1,R1,lead,100,2026-07-01,2026-07-20
      D2,R1,lead,200,2026-07-01,2026-08-12
      D3,R1,lead,400,2026-07-01,2026-09-12
      """
    ])
    let asOf = try #require(Day(literal: "2026-08-12"))
    let reports = Reports(store, asOf: asOf)
    for (period, amount) in [("2026-08", 100), ("2026-09", 100), ("2026-12", 100)] as [(String, Int64)] {
      let period = try #require(store.fiscalCalendar.period(period))
      let overdue = reports.forecast(Question(period: period, asOf: asOf)).overdue
      #expect(overdue == OverdueDeals(deals: 1, amount: Money(whole: amount)), "\(period.id)")
    }
  }

  @Test func `without a past the money is expected in what runs`() {
    let waits = PastWaits(sorted: [])
    #expect(waits.share(from: 3, to: 9, after: 3)?.numerator == 1)
    #expect(waits.share(from: 20, to: 40, after: 3) == nil)
  }
}
