import Testing

@testable import Sales

@Suite struct StageSpellingTests {
  private func kind(_ name: String) -> StageKind {
    var matcher = StageMatcher(stages: Stage.standard)
    let index = Int(matcher.match(name).index)
    return matcher.stages[index].kind
  }

  @Test(arguments: [
    "成交", "已成交", "已签约", "已赢单", "赢单关闭", "关闭赢单", "签单", "已签单", "中标", "已中标", "Closed – Won", "Closed Won", "Closed (Won)",
    "Won – Signed", "WON", "Closed: Won", "Deal Won", "赢单（关闭）", "Signed",
  ])
  func `the usual words for a won deal are known`(name: String) { #expect(kind(name) == .won) }

  @Test(arguments: [
    "已丢单", "丢单关闭", "流失", "已流失", "未中标", "关闭丢单", "失败", "Deal Lost", "Closed – Lost", "Lost - No Decision", "Lost (Price)",
    "战败", "No decision",
  ])
  func `the usual words for a lost deal are known`(name: String) { #expect(kind(name) == .lost) }

  @Test(arguments: ["作废", "已作废", "取消", "已取消", "重复", "Duplicate", "Cancelled", "Canceled", "Disqualified", "无效商机"])
  func `the usual words for what is no deal are known`(name: String) { #expect(kind(name) == .void) }

  @Test(arguments: [
    "线索", "初步接洽", "需求确认", "方案报价", "商务谈判", "待签约", "签约中", "投标", "待成交", "预计成交", "合同审批", "Contract sent", "Ready to Close",
    "Close", "Negotiation", "Proposal", "试用", "重复购买跟进",
  ])
  func `no name of an open stage is swallowed`(name: String) { #expect(kind(name) == .open) }

  @Test func `no spelling stands for two stages`() {
    var homes: [String: String] = [:]
    for stage in Stage.standard {
      for spelling in Set(([stage.id, stage.name] + stage.aliases).map(\.matchingForm)) {
        #expect(homes[spelling] == nil, "\(spelling)")
        homes[spelling] = stage.id
      }
    }
  }

  @Test func `a team's own name for an open stage wins over a usual word`() {
    let own = Stage(id: "signing", name: "签单", kind: .open)
    var matcher = StageMatcher(stages: [own] + Stage.standard)
    #expect(matcher.match("签单").index == 0)
  }
}
