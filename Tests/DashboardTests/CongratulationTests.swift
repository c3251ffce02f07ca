import Dashboard
import Sales
import Screen
import Testing

/// A big deal is good news on every open screen.
@Suite struct CongratulationTests {
  private func facts(_ version: Int, _ deals: String...) -> FactsSummary {
    var facts = Desk.facts
    facts.version = version
    facts.bigDeals = deals.map { deal in
      BigDeal(
        deal: deal, title: nil, customer: "XX集团", rep: Sample.rep(0), region: Sample.region("华东"),
        amount: Money(whole: 280_000), signed: Sample.asOf)
    }
    return facts
  }

  @Test func `a deal signed while a page is open is told there, once`() {
    var desk = Desk.ready()
    desk.press(.character("2"))
    desk.tell(.factsLoaded(facts(2, "D-9")))
    #expect(desk.text.contains("★ 小张 签下大单：XX集团 ¥280,000"))
    desk.press(.down)
    #expect(!desk.text.contains("签下大单"))
    desk.tell(.factsLoaded(facts(3, "D-9")))
    #expect(!desk.text.contains("签下大单"))
    desk.tell(.factsLoaded(facts(4, "D-9", "D-10")))
    #expect(desk.text.contains("签下大单"))
  }

  @Test func `those signed before it was opened are no news`() {
    var desk = Desk(.init(width: 120, height: 36), .english)
    desk.tell(.factsLoaded(facts(1, "D-9")))
    #expect(!desk.text.contains("big deal"))
  }

  @Test func `the wall gives it the screen instead of a line`() {
    var desk = Desk(wall: WallSettings(), .init(width: 120, height: 36), celebrated: ["D-1042"])
    desk.tell(.factsLoaded(facts(1)))
    desk.tell(.factsLoaded(facts(2, "D-9")))
    #expect(desk.state.message == nil)
  }
}
