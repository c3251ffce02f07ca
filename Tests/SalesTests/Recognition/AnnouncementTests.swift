import Sales
import TestSupport
import Testing

@Suite("Big deals of the day and what is said of them")
struct AnnouncementTests {
  private let day = Day(literal: "2026-08-21") ?? Day(number: 0)

  private var deals: [BigDeal] {
    let facts = FactStore([
      .reps: "rep,name,region\nr1,小李,华南",
      .deals: """
      deal,title,customer,rep,stage,amount,created,closed
      D-1,智能网关,华东电力,r1,won,250000.50,2026-08-01,2026-08-21
      D-2,,Acme,r1,won,199999.99,2026-08-01,2026-08-21
      D-3,,Acme,r1,won,200000,2026-08-01,2026-08-21
      D-4,,Acme,r1,won,900000,2026-08-01,2026-08-20
      D-5,,Acme,r1,lost,900000,2026-08-01,2026-08-21
      D-6,,Acme,r1,proposal,900000,2026-08-01,
      """,
    ])
    return facts.bigDeals(signedOn: day)
  }

  @Test("Big is what is signed today for the amount of the settings or more")
  func big() { #expect(deals.map(\.deal) == ["D-1", "D-3"]) }

  @Test("One sentence in either language, and the parts for programs")
  func words() throws {
    let deal = try #require(deals.first)
    let chinese = Announcement(deal, company: "示例公司", currency: "CNY", in: .chinese)
    #expect(chinese.text == "【示例公司】祝贺！小李 签下大单：华东电力，智能网关，¥250,000.50")
    let english = Announcement(deal, company: "", currency: "CNY", in: .english)
    #expect(english.text == "Congratulations! 小李 signed a big deal: 华东电力, 智能网关, ¥250,000.50")
    #expect(
      english.json
        == #"{"event": "big_deal", "company": "", "deal": "D-1", "title": "智能网关", "customer": "华东电力", "rep": "r1", "#
        + #""rep_name": "小李", "region": "华南", "amount": 250000.5, "currency": "CNY", "signed": "2026-08-21", "#
        + #""text": "Congratulations! 小李 signed a big deal: 华东电力, 智能网关, ¥250,000.50"}"#)
  }

  @Test("What a file says is made safe")
  func hostile() throws {
    var deal = try #require(deals.first)
    deal.customer = "a\u{1B}[2J\nb"
    #expect(Announcement(deal, company: "", currency: "CNY", in: .english).text.contains("a␛[2J b"))
  }

  @Test(
    "Names of any length leave the amount in sight, and the sentence fits the narrowest service",
    arguments: ["名", "<", "x"])
  func long(sign: String) throws {
    var deal = try #require(deals.first)
    let name = String(repeating: sign, count: 3000)
    (deal.customer, deal.title, deal.rep) = (name, name, DimensionValue(.rep, id: "r1", name: name))
    for language in Language.allCases {
      let text = Announcement(deal, company: name, currency: "CNY", in: language).text
      #expect(text.hasSuffix("…\(language == .english ? ", " : "，")¥250,000.50"))
      #expect(text.replacing("<", with: "\u{FF1C}").utf8.count <= 2048)
    }
  }

  @Test("A webhook's name in the journal tells addresses apart and does not tell them")
  func identity() {
    let ids = [
      Webhook(.slack, .url("https://hooks/a")), Webhook(.slack, .url("https://hooks/b")),
      Webhook(.slack, .environment("https://hooks/a")), Webhook(.json, .url("https://hooks/a")),
    ].map(\.id)
    #expect(Set(ids).count == 4)
    #expect(ids.allSatisfy { !$0.contains("hooks") })
  }
}
