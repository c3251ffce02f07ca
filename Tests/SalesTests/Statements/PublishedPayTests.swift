import Sales
import TestSupport
import Testing

/// Statements published from what the plans pay, while the files of the past keep changing.
@Suite("Published pay")
struct PublishedPayTests {
  /// A company whose deals change their amounts and turn up late by chance. None is taken away from its rep: what is
  /// reversed is taken back at the rate that was paid, which `CorrectionTests` looks at.
  private struct Company {
    var random: SeededGenerator
    var deals: [String] = []

    /// Adds a month's deals and some of earlier ones, and changes what some are worth.
    mutating func live(through month: Int) {
      for index in deals.indices where Int.random(in: 0..<6, using: &random) == 0 {
        let parts = deals[index].split(separator: ",")
        deals[index] = deal(
          String(parts[0]), rep: String(parts[1]), month: Int(parts[5].dropFirst(5).prefix(2)) ?? month)
      }
      for _ in 0..<8 {
        let rep = "r\(Int.random(in: 1...4, using: &random))"
        deals.append(deal("D-\(deals.count)", rep: rep, month: Int.random(in: 1...month, using: &random)))
      }
    }

    private mutating func deal(_ key: String, rep: String, month: Int) -> String {
      let amount = Int.random(in: 1...90_000_000, using: &random)
      let (day, cents) = (Int.random(in: 10...28, using: &random), Int.random(in: 10...99, using: &random))
      return "\(key),\(rep),won,\(amount / 100).\(cents),2026-01-01,2026-0\(month)-\(day)"
    }

    func store(_ book: StatementBook) -> FactStore {
      let targets = (1...6).flatMap { month in (1...4).map { "2026-0\(month),r\($0),\($0)00000" } }
      var store = FactStore([
        .reps: "rep,region\nr1,a\nr2,a\nr3,b\nr4,b", .targets: "period,rep,target\n" + targets.joined(separator: "\n"),
        .deals: "deal,rep,stage,amount,created,closed\n" + deals.joined(separator: "\n"),
      ])
      store.plans = [
        .standard, IncentivePlan.standard.with { ($0.id, $0.mode, $0.cap) = ("two", .marginal, Money(whole: 9_000)) },
      ]
      store.statements = book
      return store
    }
  }

  private func rows(_ store: FactStore, _ period: Period) -> [IncentiveRow] {
    let asOf = period.end.adding(days: 3)
    return Reports(store, asOf: asOf).incentives(Question(period: period, asOf: asOf)).rows
  }

  private func total(_ rows: [IncentiveRow]) -> [String: Money] {
    Dictionary(rows.map { ($0.rep.id ?? "", $0.total) }) { $0 + $1 }
  }

  @Test(
    "Recomputing a published period changes nothing, and published pay with its corrections is what the files say today",
    arguments: 0..<25)
  func publishedPay(seed: UInt64) throws {
    var company = Company(random: SeededGenerator(seed: seed))
    var book = StatementBook()
    var months: [Period] = []
    for number in 1...5 {
      company.live(through: number)
      let month = SampleStatements(seed: 0).month(number)
      months.append(month)
      for row in rows(company.store(book), month) {
        book.add(
          row.statement(
            month, currency: "CNY", plans: [], at: Int64(month.end.number) * 86_400, by: "boss"))
      }
      // What was published is what is shown, whatever becomes of the files.
      company.live(through: number)
      let store = company.store(book)
      for period in months {
        for row in rows(store, period) { #expect(row.lines == book.statement(of: row.rep.id ?? "", period)?.lines) }
      }
      // And with the next period's corrections it comes to what they say.
      let next = SampleStatements(seed: 0).month(number + 1)
      let corrections = rows(store, next).flatMap { row in
        row.lines.filter { if case .correction = $0.rule { true } else { false } }.map { (row.rep.id ?? "", $0.amount) }
      }
      let fresh = months.map { total(rows(company.store(StatementBook()), $0)) }
      for rep in (1...4).map({ "r\($0)" }) {
        let said = book.statements.filter { $0.rep == rep }.reduce(Money.zero) { $0 + $1.total }
        let corrected = corrections.filter { $0.0 == rep }.reduce(said) { $0 + $1.1 }
        #expect(corrected == fresh.reduce(.zero) { $0 + ($1[rep] ?? .zero) })
      }
    }
  }
}
