import Documents
import Sales
import Screen
import TestSupport
import Testing

@Suite("A statement that is handed out")
struct StatementPageTests {
  private let august = FiscalCalendar(startMonth: 1).period(.month, containing: Day(number: 20_670))

  private func at(_ day: Int32) -> Int64 { Int64(day) * 86_400 + 52_260 }

  /// 小王's August of numbers.md, an objection open, the rest paid; texts of the data try to become markup.
  private func standing() throws -> StatementStanding {
    let statement = PublishedStatement(
      rep: "R3", repName: "小王 <b>", period: august, currency: "CNY",
      target: Figure(Money(whole: 300_000), cases: 1), actual: Figure(Money(whole: 330_000), cases: 2),
      attainment: Figure(11, over: 10, unit: .ratio, cases: 2), tier: "进阶激励",
      plans: [
        StatedPlan(id: "standard", name: "月度激励", words: [Phrase("From 100% 2% of sales.", "达成 100% 起，按销售额 2% 计提。")])
      ], lines: lines, publishedAt: at(20_700), publishedBy: "boss")
    var book = StatementBook()
    book.statements = [statement]
    let events: [(StatementEvent.Kind, String?, String, Int32)] = [
      (.published, nil, statement.digest, 20_700),
      (.objected, "standard/2026-08/team_award", "=HYPERLINK(\"x\")\n好", 20_701),
      (.confirmed, nil, "", 20_706), (.paid, nil, "Transfer 77", 20_707),
    ]
    book.events = events.map { kind, line, text, day in
      StatementEvent(rep: "R3", period: august, kind: kind, line: line, text: text, author: "li", at: at(day))
    }
    return try #require(book.standing(of: "R3", august))
  }

  private var lines: [IncentiveLine] {
    let deals = [(1, 300_000), (2, 30_000)].map { number, amount in
      CreditedDeal(
        deal: "D-\(number)", amount: Money(whole: Int64(amount)), place: Place(file: "deals.csv", line: number + 1))
    }
    return [
      IncentiveLine(
        id: "standard/2026-08/commission", plan: "standard", rule: .commission(tier: "进阶激励"),
        base: Money(whole: 330_000),
        rate: 20_000, amount: Money(whole: 6_600), deals: deals),
      IncentiveLine(
        id: "standard/2026-08/tier_bonus", plan: "standard", rule: .tierBonus(tier: "进阶激励"), amount: Money(whole: 1_000)
      ),
      IncentiveLine(
        id: "standard/2026-08/team_award", plan: "standard", rule: .teamAward(scope: .region, value: "华北"),
        amount: Money(whole: 500)),
    ]
  }

  private func paper(_ language: Language) throws -> StatementPaper {
    let standing = try standing()
    var deals: [CreditedDeal: PaidDeal] = [:]
    for deal in standing.statement.lines[0].deals {
      deals[deal] = PaidDeal(title: "平台 <i>", customer: "甲公司", day: august.start.adding(days: 9))
    }
    return StatementPaper(
      standing, StatementDeadlines(WorkCalendar()), company: "示例 & 公司", deals: deals,
      ReportWording(language: language))
  }

  @Test("It is the same page, the same lines and the same workbook every time", arguments: Language.allCases)
  func golden(language: Language) throws {
    let paper = try paper(language)
    expectGolden(StatementPage(paper).text, named: "statement-\(language.rawValue).html")
    expectGolden(
      paper.lines.map { $0.map(\.text).joined() + "\n" }.joined(), named: "statement-\(language.rawValue).text")
    let parts = try #require(Unpacked(XLSX(paper.sheets).bytes))
    let sheets = parts.paths.filter { $0.contains("worksheets") }
    expectGolden(sheets.map { parts.text($0) + "\n" }.joined(), named: "statement-\(language.rawValue).xlsx")
  }

  @Test("What is held, paid and due stands at its head; text of the data cannot become markup or a formula")
  func safe() throws {
    let page = StatementPage(try paper(.english)).text
    #expect(!page.contains("<b>"))
    #expect(page.contains("小王 &lt;b&gt;"))
    #expect(page.contains("<dt>Held</dt><dd>¥500</dd>"))
    #expect(page.contains("<dt>Paid</dt><dd>¥7,600</dd>"))
    #expect(page.contains("<dt>Total</dt><dd>¥8,100</dd>"))
    #expect(page.contains(try standing().statement.digest))
    #expect(page.contains("<p class=\"company\">示例 &amp; 公司</p>") && !page.contains("<i>"))
    #expect(page.contains("<td>甲公司</td><td>2026-08-10</td>"))
    #expect(page.contains("<td>Digest \(try standing().statement.digest.prefix(12))…</td>"))
    let parts = try #require(Unpacked(XLSX(try paper(.english).sheets).bytes))
    #expect(parts.paths.allSatisfy { !parts.text($0).contains("<f>") && parts.document($0) != nil })
  }
}
