extension Stage {
  /// What people read: the stages of the standard funnel by language, a team's own as it names them (untrusted text).
  public func name(in language: Language) -> String {
    let isOurs = self == .collected || Stage.standard.contains { $0.id == id && $0.name == name }
    return isOurs ? ownPhrase?[language] ?? name : name
  }

  private var ownPhrase: Phrase? {
    switch id {
    case "lead": Phrase("Lead", "线索获取")
    case "contact": Phrase("First contact", "初步接洽")
    case "discovery": Phrase("Discovery", "需求挖掘")
    case "proposal": Phrase("Proposal", "方案报价")
    case "negotiation": Phrase("Negotiation", "商务谈判")
    case "won": Phrase("Won", "合同签订")
    case "lost": Phrase("Lost", "输单")
    case "void": Phrase("Void", "无效")
    case Stage.collectedID: Phrase("Collected", "回款完成")
    default: nil
    }
  }

  /// The stage after won that stands for “paid in full” where there are payments.
  public static let collectedID = "collected"
}
