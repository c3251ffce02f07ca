import Sales
import TestSupport

/// Statements made by chance, with every kind of line.
struct SampleStatements {
  var random: SeededGenerator
  private let calendar = FiscalCalendar(startMonth: 1)

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A month of 2026.
  func month(_ number: Int) -> Period {
    calendar.period(.month, containing: Day(year: 2026, month: number, day: 1) ?? Day(number: 0))
  }

  mutating func statement(rep: String = "R1", month number: Int = 8, on day: Day? = nil) -> PublishedStatement {
    let period = month(number)
    let day = day ?? period.end.adding(days: Int.random(in: 0...8, using: &random))
    return PublishedStatement(
      rep: rep, repName: Bool.random(using: &random) ? "小李" : nil, period: period, currency: "CNY",
      target: Figure(Money(whole: 800_000), cases: 1), actual: Figure(7, over: 3, unit: .ratio, cases: 3),
      plans: [StatedPlan(id: "standard", name: text(), words: [Phrase(text(), text())])], lines: lines(),
      publishedAt: Int64(day.number) * 86_400 + 3_600, publishedBy: text())
  }

  mutating func lines() -> [IncentiveLine] {
    (0..<Int.random(in: 0...6, using: &random)).map { number in line(id: "standard/2026-08/\(number)") }
  }

  private mutating func line(id: String) -> IncentiveLine {
    let rules: [IncentiveLine.Rule] = [
      .commission(tier: text()), .bonus(tier: text()), .tierBonus(tier: ""), .cap,
      .teamAward(scope: .region, value: text()), .rankAward(metric: "sales", period: month(9), place: 3),
      .milestone(name: text()), .clawBack(deal: text(), period: month(7)), .correction(of: text(), period: month(6)),
    ]
    return IncentiveLine(
      id: id, plan: "standard", rule: rules.randomElement(using: &random) ?? .cap,
      base: Bool.random(using: &random) ? money() : nil, rate: Bool.random(using: &random) ? 20_000 : nil,
      amount: money(), deals: (0..<Int.random(in: 0...2, using: &random)).map { _ in deal() })
  }

  private mutating func deal() -> CreditedDeal {
    CreditedDeal(
      deal: text(), amount: money(),
      place: Place(
        file: text(), line: Bool.random(using: &random) ? 7 : nil, column: Bool.random(using: &random) ? "amount" : nil)
    )
  }

  private mutating func money() -> Money { Money(minorUnits: Int64.random(in: -1_000_00...9_000_00, using: &random)) }

  /// Texts with everything that separates parts and lines.
  mutating func text() -> String {
    let odd = ["a", "达", "\t", "\n", "\\", "\\t", "\r\n", "\u{0}", "e\u{301}", " ", "\r"]
    return (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in odd.randomElement(using: &random) }.joined()
  }
}

extension StatementBook {
  /// A book with one statement, as publishing leaves it.
  init(_ statement: PublishedStatement) {
    self.init()
    add(statement)
  }

  mutating func add(_ statement: PublishedStatement) {
    statements.append(statement)
    events.append(
      StatementEvent(
        rep: statement.rep, period: statement.period, kind: .published, text: statement.digest,
        author: statement.publishedBy, at: statement.publishedAt))
  }
}
