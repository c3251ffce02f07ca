internal import Sales

extension Phrase {
  static func dataAge(_ age: String) -> Phrase { Phrase("data \(age)", "数据 \(age)") }
  static func staleSince(_ moment: String) -> Phrase { Phrase("not updated since \(moment)", "自 \(moment) 起未更新") }
  /// `★ 小张 签下 XX集团 ¥280,000`.
  static func congratulations(_ rep: String, _ customer: String, _ amount: String) -> Phrase {
    Phrase("★ \(rep) closed a big deal: \(customer) \(amount)", "★ \(rep) 签下大单：\(customer) \(amount)")
  }
  static func bigDeal(_ rep: String) -> Phrase { Phrase("\(rep) closed a big deal", "\(rep) 签下大单") }
}
