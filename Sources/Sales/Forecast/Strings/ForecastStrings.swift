extension ForecastMethod {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .runRate: Phrase("Run rate", "进度推算")
    case .pipeline: Phrase("Pipeline", "商机推算")
    case .seasonal: Phrase("Seasonal", "季节趋势")
    case .commit: Phrase("Commit", "承诺预测")
    }
  }

  /// How it foretells, in one line.
  public var definition: Phrase {
    switch self {
    case .runRate:
      Phrase("what is there so far ÷ working days elapsed × working days of the period", "已有实际 ÷ 已过工作日 × 期间工作日")
    case .pipeline:
      Phrase(
        "won so far + open deals expected to close in the period × the share of their stage that was won + signed deals × the share of such waits for payment that end in it",
        "已赢单 + 期间内预计成交的在途商机 × 所在阶段的历史赢单比例 + 已签未计合同 × 同样等待在期间内到款的历史比例")
    case .seasonal:
      Phrase(
        "past periods continued: level and trend, with 24 months or more the season of the year too (Holt–Winters)",
        "由历史各期外推：水平与趋势，满 24 个月时加入年度季节（Holt–Winters）")
    case .commit:
      Phrase(
        "won so far + open deals expected to close in the period that are marked commit or best case + signed deals that more likely than not are paid in it",
        "已赢单 + 期间内预计成交且标为“承诺”或“最佳情况”的在途商机 + 更可能在期间内到款的已签合同")
    }
  }
}

extension ForecastGap {
  /// Why there is no forecast or no accuracy.
  public var phrase: Phrase {
    switch self {
    case .notBegun: Phrase("no working day of the period has passed yet", "期间还没有过去的工作日")
    case .tooFewPeriods: Phrase("fewer than 3 past periods to continue", "可外推的历史期间不足 3 期")
    case .onlySales: Phrase("only sales have open deals to look at", "只有销售额能由在途商机推算")
    case .noCommitment:
      Phrase(
        "no file marks deals as commit or best case (deals.csv, forecast)",
        "没有文件标注“承诺”或“最佳情况”（deals.csv 的 forecast 列）")
    case .doesNotSum: Phrase("only metrics that add up can be forecast", "只有可累加的指标能预测")
    case .tooFewPast(let count):
      Phrase(
        "no interval: \(count) past \(count == 1 ? "period" : "periods"), 4 are needed",
        "没有区间：只有 \(count) 个可回测的历史期间，至少需要 4 个")
    case .pastNotRecorded:
      Phrase("no accuracy yet: what the open deals looked like then is not on record", "暂无准确度：当时的在途商机没有记录")
    case .isOver: Phrase("the period is over", "期间已结束")
    }
  }
}

/// Words around forecasts.
public enum ForecastStrings {
  /// `75.0% (18 of 24 past periods)`, of fewer than 20 of them `9 of 12 past periods`: a chance with the past it is taken
  /// from; a bare percentage where it is certain.
  static func chance(_ probability: Figure, _ figures: FigureText) -> Phrase {
    let percent = figures.percent(probability)
    guard probability.cases > 0 else { return Phrase(percent, percent) }
    let reached = probability.numerator.scaled(by: Int64(probability.cases), over: probability.denominator)
    let past = Phrase(
      "\(reached) of \(probability.cases) past periods", "过去 \(probability.cases) 期中 \(reached) 期")
    guard FigureText.hasPercentage(cases: probability.cases) else { return past }
    return Phrase("\(percent) (\(past.english))", "\(percent)（\(past.chinese)）")
  }

  /// What no forecast counts, and what to do about it.
  public static func overdue(_ overdue: OverdueDeals, _ figures: FigureText) -> Phrase {
    let (count, amount) = (figures.count(overdue.deals), figures.text(Figure(overdue.amount, cases: overdue.deals)))
    return Phrase(
      "\(count) open \(overdue.deals == 1 ? "deal" : "deals") worth \(amount) should have closed before the period and count in no forecast; give them a new day",
      "\(count) 个在途商机（\(amount)）的预计成交日早于本期，未计入预测；请更新日期")
  }

  static let colon = Phrase(": ", "：")
}
