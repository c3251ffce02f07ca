internal import Sales

/// A day with its minute.
struct Moment: Hashable, Comparable, Sendable {
  var day: Day
  /// Minutes since midnight.
  var minute: Int

  static func < (left: Moment, right: Moment) -> Bool {
    left.day != right.day ? left.day < right.day : left.minute < right.minute
  }
}

/// The stages of the funnel, as the default settings name them.
enum DealStage: Int, Sendable, CaseIterable, Comparable {
  case lead, contact, discovery, proposal, negotiation, won, lost, void

  var id: String { Self.ids[rawValue] }
  /// How the channel partners' system names it.
  var partnerName: String { Self.partnerNames[rawValue] }
  var isOpen: Bool { self < .won }

  static func < (left: DealStage, right: DealStage) -> Bool { left.rawValue < right.rawValue }

  private static let ids = ["lead", "contact", "discovery", "proposal", "negotiation", "won", "lost", "void"]
  private static let partnerNames = ["报备", "首访", "方案交流", "投标", "议价", "签约", "丢单", "撤销"]
}

/// One deal with its whole life as planned, beyond today too; the files tell it only up to today.
struct Deal: Sendable {
  /// The number in its key, by day of creation.
  var number = 0
  /// Whether it is kept in the partners' export instead of the company's CRM.
  var isChannel = false
  var customer: Int
  /// The owner's number; `nil`: unassigned.
  var rep: Int?
  var product: Int
  /// Index into `Deal.sources`.
  var source: Int
  /// Whole units of its currency; `nil`: not known yet.
  var amount: Int?
  var currency = Currency.yuan
  var cost: Int?
  /// Stages entered, in order; the first is the day of creation.
  var steps: [Step]
  var expectedClose: Day
  /// Index into `Deal.lostReasons`.
  var lostReason: Int?
  var payments: [Payment] = []

  /// A stage and when it was entered.
  struct Step: Sendable {
    var stage: DealStage
    var at: Moment
  }

  /// Money received, or given back where negative.
  struct Payment: Sendable {
    var amount: Int
    var paid: Day
    var due: Day
  }

  /// What the customer pays in.
  enum Currency: String, Sendable {
    case yuan = "CNY"
    case dollar = "USD"
    case euro = "EUR"
    /// The one currency for which the demo has no rate.
    case hongKongDollar = "HKD"
  }

  static let sources = ["官网", "展会", "转介绍", "电话开发", "渠道伙伴", "老客户"]
  /// The places of two of them.
  static let (referral, partner) = (2, 4)
  static let lostReasons = ["价格", "竞争对手", "预算取消", "需求变化", "无响应", "交付周期"]

  /// Its key in every table.
  var id: String { isChannel ? "QD-" + digits(number, 5) : "D" + digits(number, 6) }

  var created: Day { steps.first?.at.day ?? expectedClose }

  /// The last step that has happened by that day.
  func step(on day: Day) -> Step? { steps.last { $0.at.day <= day } }

  /// The file of the company's CRM it is kept in: one a quarter of creation.
  var path: String {
    let (year, month, _) = created.civil
    return "deals/\(digits(year, 4))-Q\((month - 1) / 3 + 1).csv"
  }
}
