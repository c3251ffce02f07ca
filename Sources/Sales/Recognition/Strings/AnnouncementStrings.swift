/// The words of a congratulation.
enum AnnouncementStrings {
  /// Who signed what, for how much.
  static func signed(by rep: String?, _ what: [String], _ amount: String, _ company: String) -> Phrase {
    let sender = company.isEmpty ? Phrase("", "") : Phrase("[\(company)] ", "【\(company)】")
    let (english, chinese) = (what.joined(separator: ", "), what.joined(separator: "，"))
    guard let rep else {
      return Phrase(
        "\(sender.english)A big deal is signed: \(english.isEmpty ? amount : "\(english), \(amount)")",
        "\(sender.chinese)大单签约：\(chinese.isEmpty ? amount : "\(chinese)，\(amount)")")
    }
    return Phrase(
      "\(sender.english)Congratulations! \(rep) signed a big deal: \(english.isEmpty ? amount : "\(english), \(amount)")",
      "\(sender.chinese)祝贺！\(rep) 签下大单：\(chinese.isEmpty ? amount : "\(chinese)，\(amount)")")
  }
}
