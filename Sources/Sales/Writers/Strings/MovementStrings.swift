extension MovementChange {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .opening: Phrase("Opening", "期初")
    case .new: Phrase("New", "新增")
    case .increased: Phrase("Increased", "金额上调")
    case .decreased: Phrase("Decreased", "金额下调")
    case .pulledIn: Phrase("Pulled in", "提前到本期")
    case .pushedOut: Phrase("Pushed out", "推迟出本期")
    case .won: Phrase("Won", "赢单")
    case .lost: Phrase("Lost", "输单")
    case .void: Phrase("Void", "无效")
    case .vanished: Phrase("Vanished", "消失")
    case .returned: Phrase("Returned", "重新出现")
    case .closing: Phrase("Closing", "期末")
    }
  }
}

extension MovementReport.Basis {
  /// What has to be said where the opening was not recorded; `nil` where it was.
  public func phrase(readOn today: Day) -> Phrase? {
    let day = { FigureText(language: $0, currency: "").day($1, near: today) }
    return switch self {
    case .recorded: nil
    case .before(let first):
      Phrase(
        "recording began on \(day(.english, first)): the opening is made from the files' dates, amounts and expected days as first recorded",
        "自 \(day(.chinese, first)) 起才有记录：期初按文件中的日期推算，金额与预计日取首次记录")
    case .files:
      Phrase(
        "nothing is recorded yet: the opening is made from the files' dates with today's amounts and expected days",
        "尚无历史记录：期初按文件中的日期推算，金额与预计日取当前值")
    }
  }
}

/// Sentences under the movement.
enum MovementStrings {
  /// A deal that is now expected later.
  static func slipped(_ deal: MovementReport.MovedDeal) -> Phrase {
    let (from, to) = (deal.expectedBefore?.iso ?? "", deal.expected?.iso ?? "")
    return Phrase(
      "slipped: \(name(deal, .english)) \(from) → \(to)", "推迟：\(name(deal, .chinese)) \(from) → \(to)")
  }

  /// A deal whose amount fell.
  static func shrunk(_ deal: MovementReport.MovedDeal, currency: String) -> Phrase {
    let text = { (language: Language) in
      let figures = FigureText(language: language, currency: currency)
      let amounts = [deal.amountBefore, deal.amount].map { figures.text(Figure($0, cases: 1)) }
      return name(deal, language) + " " + amounts.joined(separator: " → ")
    }
    return Phrase("shrank: \(text(.english))", "缩水：\(text(.chinese))")
  }

  private static func name(_ deal: MovementReport.MovedDeal, _ language: Language) -> String {
    let title = deal.title ?? deal.customer.label
    return [deal.deal, title, deal.rep.label(in: language)].compactMap(\.self).joined(separator: " · ")
  }
}
