/// The words in which a change is explained.
enum DiagnosisStrings {
  /// `(71% of the fall)`, behind an amount.
  static func share(_ percent: String, isFall: Bool) -> Phrase {
    Phrase("(\(percent) of the \(isFall ? "fall" : "rise"))", "（占\(isFall ? "降幅" : "升幅")\(percent)）")
  }

  /// `no product line`: what the deals have none of.
  static func none(_ dimension: Dimension) -> Phrase {
    Phrase("no \(dimension.phrase.english.lowercased())", "无\(dimension.phrase.chinese)")
  }

  /// `win rate 25% → 15%`.
  static func moved(_ name: Phrase, _ before: String, _ after: String) -> Phrase {
    Phrase("\(name.english) \(before) → \(after)", "\(name.chinese) \(before) → \(after)")
  }

  /// Between what changed and how.
  static let semicolon = Phrase("; ", "；")

  /// What a cause is called.
  static func name(_ cause: Cause, in language: Language) -> String {
    switch cause.kind {
    case .demand: Phrase("Demand", "需求来源")[language]
    case .followUp: Phrase("Follow-up", "跟进力度")[language]
    case .stage(let stage):
      Phrase("Stage: \(stage.name(in: .english))", "阶段：\(stage.name(in: .chinese))")[language]
    case .price: priceOrMix(cause.priceAndMix)[language]
    }
  }

  private static func priceOrMix(_ parts: PriceAndMix?) -> Phrase {
    guard let parts else { return Phrase("Price or mix", "价格或产品组合") }
    return switch parts.main {
    case .price: Phrase("Price", "价格")
    case .mix: Phrase("Product mix", "产品组合")
    case nil: Phrase("Price and mix", "价格和产品组合")
    }
  }

  /// `(price −¥1,800, mix −¥3,200)`, behind the average deal.
  static func priceAndMix(_ price: String, _ mix: String) -> Phrase {
    Phrase(" (price \(price), mix \(mix))", "（价格 \(price)，产品组合 \(mix)）")
  }

  /// What of a cause is measured, in the middle of a sentence.
  static func measure(_ kind: Cause.Kind) -> Phrase {
    switch kind {
    case .demand("new_leads"): Phrase("new leads", "新增线索")
    case .demand: Phrase("new deals", "新增商机")
    case .followUp: Phrase("follow-ups per open deal", "每个在途商机的跟进")
    case .stage(let stage):
      Phrase("closed deals going on from \(stage.name(in: .english))", "结单商机通过\(stage.name(in: .chinese))的比例")
    case .price: Phrase("average deal", "平均客单价")
    }
  }

  /// What is done about a cause where the settings advise nothing.
  static func advice(_ cause: Cause) -> Phrase {
    switch cause.kind {
    case .demand("new_leads"): Phrase("Look at the sources that brought fewer leads.", "查看线索减少的来源。")
    case .demand: Phrase("Ask what keeps leads from becoming deals.", "找出线索没有转为商机的原因。")
    case .followUp: Phrase("Agree a next step and its day for every open deal.", "为每个在途商机约定下一步和日期。")
    case .stage: Phrase("Go through the last deals lost there together.", "一起复盘最近在此阶段丢失的商机。")
    case .price: advice(cause.priceAndMix?.main)
    }
  }

  private static func advice(_ part: PriceAndMix.Part?) -> Phrase {
    switch part {
    case .price: Phrase("Look at the discounts given on the same products.", "检查同类产品给出的折扣。")
    case .mix:
      Phrase("Look at which products were sold more, and why the dearer ones were not.", "检查成交产品的变化，找出高价产品减少的原因。")
    case nil: Phrase("Look at discounts and at which products were sold.", "检查折扣和成交的产品组合。")
    }
  }

  /// Which periods are compared.
  static func compared(_ period: String, _ baseline: Baseline, isToDate: Bool) -> Phrase {
    let kind = baseline == .previous ? Phrase("", "环比") : Phrase("", "同比")
    return isToDate
      ? Phrase(
        "Compared with \(period), as many working days (to date)", "\(kind.chinese)：与\(period)对比，按相同工作日数（截至当日）")
      : Phrase("Compared with \(period)", "\(kind.chinese)：与\(period)对比")
  }

  /// Why the drivers show one part only.
  static let wholeToCount = Phrase(
    "On one side nothing was won, so the whole change stands with the number of closed deals", "有一期没有成单，因此全部变化计入结单数")
  /// Why there are no causes by stage.
  static let noStageHistory = Phrase(
    "No stage history, so nothing is said of stages; stage_events.csv would tell",
    "没有阶段记录，因此不分析各阶段；stage_events.csv 可提供")
}

/// What a row of `diagnosis` is about; the raw value is the word of the contract.
enum ChangeKind: String, Hashable, Sendable, CaseIterable {
  case driver, dimension, cause

  /// What people read.
  var phrase: Phrase {
    switch self {
    case .driver: Phrase("driver", "驱动")
    case .dimension: Phrase("part", "构成")
    case .cause: Phrase("cause", "原因")
    }
  }
}

extension Driver {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .closedDeals: Phrase("Closed deals", "结单数")
    case .winRate: Phrase("Win rate", "成单率")
    case .averageDeal: Phrase("Average deal", "平均客单价")
    }
  }

  /// The same in the middle of a sentence.
  var inSentence: Phrase { Phrase(phrase.english.prefix(1).lowercased() + phrase.english.dropFirst(), phrase.chinese) }
}

extension Baseline {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .previous: Phrase("period before", "环比")
    case .yearBefore: Phrase("year before", "同比")
    }
  }
}
