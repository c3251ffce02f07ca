internal import Sales

/// Words of what explains pay and what plans cost.
extension Phrase {
  static let sumOfLines = Phrase("all lines together", "各项之和")
  static let statementHasDeals = Phrase(
    "Enter opens the statement: every line with the deals behind it.", "回车打开结算单：每一项及其背后的商机。")
  static let targetWord = Phrase("target", "目标")
  static let attainmentWord = Phrase("attainment: actual ÷ target", "达成率：实际 ÷ 目标")
  static let tierReached = Phrase("tier reached", "已达档位")
  static let baseWord = Phrase("base", "计提基数")
  static let rateWord = Phrase("rate", "比例")
  static let baseTimesRate = Phrase("base × rate, rounded half up to the cent", "基数 × 比例，四舍五入到分")
  static let fixedAmount = Phrase("a fixed amount of the plan", "方案规定的固定金额")
  static let capWord = Phrase("the most that commission and bonus may be", "提成与奖金的上限")
  static let beforeTheCap = Phrase("commission and bonus without it", "未封顶的提成与奖金")
  static let difference = Phrase("first − second", "前者 − 后者")
  static let placeWord = Phrase("place; equal values share the places' money", "名次；数值相同者平分所占名次的奖金")
  static let paidIn = Phrase("paid for in", "当初计发于")
  static let corrects = Phrase("corrects the statement of", "更正结算单")
  static let nextDealExplained = Phrase(
    "Commission and bonus of all plans as they would be with one more deal won today, less what they are now. Awards depend on others and are left out.",
    "假设今天再签下这一单，所有方案的提成与奖金，减去现在的提成与奖金。奖项取决于他人，不计入。")
  static let attainmentWithIt = Phrase("attainment with it", "签下后的达成率")
  static let payWithIt = Phrase("commission and bonus with it", "签下后的提成与奖金")
  static let payWithoutIt = Phrase("commission and bonus now", "现在的提成与奖金")
  static let quarterExplained = Phrase(
    "What all plans in force pay for the quarter, corrections of earlier statements included, held against the sales of everybody; below 80% counts attainments of the whole quarter.",
    "本季度全部现行方案的应发激励（含对以往结算单的更正），与全员销售额相比；“低于 80%”按整个季度的达成率统计。")
  static let costWord = Phrase("cost", "成本")
  static let costOverSales = Phrase("cost ÷ sales", "成本 ÷ 销售额")
  static let belowEightyWord = Phrase("below 80% of their target", "达成率低于 80% 的人数")
  static let inNoTier = Phrase("in no tier", "未达档")
  static let people = Phrase("Person by person", "逐人")

  static func oneMoreDealOf(_ amount: String) -> Phrase { Phrase("one more deal of \(amount)", "再签一单 \(amount)") }
  static func missingTo(_ tier: String) -> Phrase { Phrase("missing to \(tier)", "距\(tier)还差") }
  static func teamReached(_ name: String) -> Phrase { Phrase("\(name) reached of its target", "\(name)的达成率") }
  static func nowPays(_ amount: String) -> Phrase { Phrase("now \(amount)", "现为 \(amount)") }
}
