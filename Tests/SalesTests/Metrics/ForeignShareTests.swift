import Sales
import TestSupport
import Testing

/// Whether a share of a deal is received is asked in its own currency: rates that move say nothing of it.
@Suite struct ForeignShareTests {
  private func figures(_ deals: String, _ payments: String, rates: String, share: Int64) throws -> [String] {
    var settings = Settings()
    settings.wonCollected = share
    let store = FactStore(
      [
        .reps: "rep,region\na,East", .deals: "deal,rep,stage,amount,currency,created,closed\n" + deals,
        .payments: "payment,deal,amount,currency,paid\n" + payments, .rates: "currency,day,rate\n" + rates,
      ], settings: settings)
    let asOf = try #require(Day(literal: "2026-07-31"))
    let reports = Reports(store, asOf: asOf)
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-07")), asOf: asOf)
    return ["deals_won", "sales"].map { id in
      let value = reports.explanation(FigureReference(metric: id, part: .actual), question).value
      return value.map { "\($0.numerator)" } ?? "-"
    }
  }

  @Test func `three thirds are the whole, however their cents are rounded in the base currency`() throws {
    let paid = "1,1,33.33,USD,2026-07-10\n2,1,33.33,USD,2026-07-11\n3,1,33.34,USD,2026-07-12"
    let rates = "USD,2026-01-01,7.1234"
    let deal = "1,a,won,100,USD,2026-07-01,2026-07-05"
    #expect(try figures(deal, paid, rates: rates, share: 1_000_000) == ["1", "71234"])
    let short = "1,1,33.33,USD,2026-07-10\n2,1,33.33,USD,2026-07-11\n3,1,33.33,USD,2026-07-12"
    #expect(try figures(deal, short, rates: rates, share: 1_000_000)[0] == "0")
  }

  @Test func `a rate that fell since the signature takes no win away`() throws {
    let rates = "USD,2026-01-01,7.2\nUSD,2026-07-08,6.8"
    let deal = "1,a,won,1000,USD,2026-07-01,2026-07-05"
    #expect(try figures(deal, "1,1,300,USD,2026-07-10", rates: rates, share: 300_000) == ["1", "720000"])
    #expect(try figures(deal, "1,1,299.99,USD,2026-07-10", rates: rates, share: 300_000)[0] == "0")
    // Money of another currency counts at the deal's own rate.
    #expect(try figures(deal, "1,1,2160,CNY,2026-07-10", rates: rates, share: 300_000)[0] == "1")
  }

  @Test func `a deal without a rate counts as won once it is paid, and adds nothing`() throws {
    let rates = "USD,2026-01-01,7.2"
    let deal = "1,a,won,1000,EUR,2026-07-01,2026-07-05"
    #expect(try figures(deal, "1,1,1000,EUR,2026-07-10", rates: rates, share: 1_000_000)[0] == "1")
    #expect(try figures(deal, "1,1,999,EUR,2026-07-10", rates: rates, share: 1_000_000)[0] == "0")
  }
}
