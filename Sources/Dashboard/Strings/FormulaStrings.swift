internal import Sales

extension Explanation {
  /// The formula in the words of its terms, `received to date ÷ signed`; in general words where they are not all known.
  func formulaPhrase(_ wording: Wording) -> Phrase {
    let words = terms.map { phrase(of: $0, wording) }
    switch (formula, words.count) {
    case (.quotient, 2): return words[0].joined(" ÷ ", words[1])
    case (.mean, 2): return words[0].joined(" ÷ ", words[1])
    case (.difference, 2): return words[0].joined(" − ", words[1])
    case (.quotients, 3): return words[0].joined(" ÷ ", words[1]).joined(" ÷ ", words[2])
    case (.velocity, 4):
      return words[0].joined(" × ", words[1]).joined(" × ", words[2]).joined(" ÷ ", words[3])
    case (.remainder, 3): return words[0].joined(" − ", words[1]).inBrackets.joined(" ÷ ", words[2])
    default: return formula.phrase
    }
  }

  /// What a term is: of a ratio of cases, which cases those are.
  func phrase(of term: Term, _ wording: Wording) -> Phrase {
    switch term.kind {
    case .cases: Phrase.cases(of: reference.metric) ?? term.kind.phrase(wording)
    case .allCases: Phrase.allCases(of: reference.metric) ?? term.kind.phrase(wording)
    default: term.kind.phrase(wording)
    }
  }
}

extension Phrase {
  fileprivate func joined(_ sign: String, _ other: Phrase) -> Phrase {
    Phrase(english + sign + other.english, chinese + sign + other.chinese)
  }

  fileprivate var inBrackets: Phrase { Phrase("(\(english))", "（\(chinese)）") }

  /// What counts for a ratio of the catalogue; `nil` for a team's own. (numbers.md, Metrics)
  fileprivate static func cases(of metric: String) -> Phrase? {
    switch metric {
    case "collection_rate": Phrase("received to date", "至今已回款")
    case "win_rate": Phrase("deals won", "赢单数")
    case "deal_conversion": Phrase("of these won to date", "其中至今赢单")
    case "new_customer_conversion": Phrase("of these won to date", "其中至今赢单")
    case "lead_conversion": Phrase("of these converted to date", "其中至今已转化")
    case "margin_rate": Phrase("gross margin", "毛利")
    case "satisfaction": Phrase("sum of the scores", "评分之和")
    case "clv": Phrase("gross margin to date", "累计毛利")
    case "retention": Phrase("of these active at its end", "其中期末仍活跃")
    default: nil
    }
  }

  /// What a ratio of the catalogue is over.
  fileprivate static func allCases(of metric: String) -> Phrase? {
    switch metric {
    case "collection_rate": Phrase("signed", "签约额")
    case "win_rate": Phrase("deals won and lost", "赢单与输单数")
    case "deal_conversion": Phrase("deals created", "新建商机数")
    case "new_customer_conversion": Phrase("deals created with new customers", "新客户的新建商机数")
    case "lead_conversion": Phrase("leads created", "新增线索数")
    case "margin_rate": Phrase("sales with a known cost", "成本已知的销售额")
    case "satisfaction": Phrase("number of scores", "评分次数")
    case "clv": Phrase("customers", "客户数")
    case "retention": Phrase("customers active at the period's start", "期初活跃客户数")
    default: nil
    }
  }
}
