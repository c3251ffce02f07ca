internal import Sales
internal import Screen

extension Phrase {
  static let team = Phrase("Team", "团队")
  static let keyMetrics = Phrase("Key figures", "关键指标")
  static let leaderboard = Phrase("Leaderboard", "排行榜")
  static let funnelTitle = Phrase("Funnel", "漏斗")
  static let feed = Phrase("News", "动态")
  static let noNews = Phrase("nothing new in this period", "本期暂无动态")
  static let ofTarget = Phrase("of target", "达成率")
  static let targetLegend = Phrase("target", "目标")
  static let lastYearLegend = Phrase("last year", "去年")

  /// The chart of the overview.
  static func lastMonths(_ metric: Phrase) -> Phrase {
    Phrase("\(metric.english), last 12 months", "近12个月 \(metric.chinese)")
  }

  /// Where pace says one should be.
  static func expectedByNow(_ share: String) -> Phrase { Phrase("should be \(share) by now", "进度应为 \(share)") }
  /// What each working day left must bring.
  static func needed(_ amount: String) -> Phrase { Phrase("\(amount)/day to go", "还需 \(amount)/天") }
  /// Signed but not yet received.
  static func sure(_ amount: String) -> Phrase { Phrase("\(amount) signed, not yet counted", "已签未计 \(amount)") }
  static let reachedTarget = Phrase("target reached", "已达成目标")
  static let noTarget = Phrase("no target for this scope and period", "此范围和期间没有目标")
}

extension FeedItem {
  /// What happened, in a sentence without its moment and its amount.
  func sentence(_ wording: Wording) -> Phrase {
    let rep = rep?.label ?? ""
    switch kind {
    case .signed(let deal, let customer, _, let isBig):
      let (what, star) = (customer ?? deal, isBig ? "\(wording.glyphs.star) " : "")
      return Phrase("\(star)\(rep) signed \(what)", "\(star)\(rep) 签下 \(what)")
    case .lost(let deal, let customer, _, let reason):
      let what = [customer ?? deal, reason].compactMap { $0 }.joined(separator: " ")
      return Phrase("\(rep) lost \(what)", "\(rep) 输单 \(what)")
    case .collected(let deal, let customer, _):
      let what = customer ?? deal
      return Phrase("\(rep) collected \(what)", "\(rep) 回款 \(what)")
    case .activities(let kind, let count):
      let number = wording.figures.count(count)
      let name = Phrase.activity(kind, isOne: count == 1)
      return Phrase("\(rep): \(number) \(name.english)", "\(rep) \(name.chinese) \(number) 次")
    case .stalled(let scope, let count):
      let number = wording.figures.count(count)
      let part = scope.label(in: wording.language)
      return Phrase("\(part): \(number) \(count == 1 ? "deal" : "deals") stalled", "\(part) \(number) 个商机停滞")
    }
  }
}

extension Phrase {
  /// The kinds of activities; a team's own by its name.
  static func activity(_ kind: String, isOne: Bool) -> Phrase {
    switch kind {
    case "call": Phrase(isOne ? "call" : "calls", "电话")
    case "visit": Phrase(isOne ? "visit" : "visits", "拜访")
    case "quote": Phrase(isOne ? "quote" : "quotes", "报价")
    case "email": Phrase(isOne ? "e-mail" : "e-mails", "邮件")
    case "meeting": Phrase(isOne ? "meeting" : "meetings", "会议")
    default: Phrase(kind, kind)
    }
  }
}
