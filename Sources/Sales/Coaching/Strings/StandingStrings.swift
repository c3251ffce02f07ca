/// The words in which a person is held beside the team.
enum StandingStrings {
  static let weakness = Phrase("Behind", "短板")
  static let strength = Phrase("Ahead", "长处")
  static let best = Phrase("What the best quarter does more", "前四分之一做得更多的")
  static let promises = Phrase("Expected-close dates", "预计成交日")
  static let forecasts = Phrase("Forecasts", "预测")
  static let heldBack = Phrase("Perhaps held back", "疑似压单")

  /// `Win rate 16.1%, team 41.0% (−60.7%)`.
  static func beside(_ name: String, _ own: String, _ median: String, _ gap: String) -> Phrase {
    Phrase("\(name) \(own), team \(median) (\(gap))", "\(name) \(own)，团队中位 \(median)（\(gap)）")
  }

  /// `Proposal passed`.
  static func passed(_ stage: Phrase) -> Phrase { Phrase("\(stage.english) passed", "通过\(stage.chinese)") }

  static func course(_ title: String) -> Phrase { Phrase(" → course: \(title)", " → 推荐课程：\(title)") }

  /// `Visits 41, others 28`.
  static func difference(_ name: String, _ top: String, _ rest: String) -> Phrase {
    Phrase("\(name) \(top), others \(rest)", "\(name) \(top)，其他人 \(rest)")
  }

  static func pushed(_ pushed: String, of dates: String) -> Phrase {
    Phrase("\(pushed) of \(dates) pushed out", "\(dates) 个中推迟 \(pushed) 个")
  }

  /// `132.0% of what came, over 8 forecasts`.
  static func foretold(_ ratio: String, _ forecasts: String) -> Phrase {
    Phrase("\(ratio) of what came, over \(forecasts) forecasts", "为实际的 \(ratio)，共 \(forecasts) 次预测")
  }

  static let noMemory = Phrase(
    "not known before an earlier version of the deals is remembered", "尚无商机的历史版本，暂无法判断")

  /// `XX采购 waited 51 days, signed Aug 3, after 125.0% in Jul`.
  static func waited(_ deal: String, _ days: String, _ signed: String, _ attainment: String, _ month: String) -> Phrase
  {
    Phrase(
      "\(deal) waited \(days), signed \(signed), after \(attainment) of target in \(month)",
      "\(deal) 等待\(days)，\(signed)签约，\(month)已达成 \(attainment)")
  }

  /// `Sales at 75.0% of target: ¥450,000 of ¥600,000`.
  static func reached(_ metric: String, _ share: String, _ actual: String, _ target: String) -> Phrase {
    Phrase("\(metric) at \(share) of target: \(actual) of \(target)", "\(metric)达成 \(share)：\(actual) / \(target)")
  }

  /// `Stage: Proposal: closed deals going on from Proposal 60% → 33%`.
  static func because(_ name: String, _ evidence: String) -> Phrase {
    Phrase("\(name): \(evidence)", "\(name)：\(evidence)")
  }

  static let nothing = Phrase("nothing stands out over twelve months", "近12个月没有突出之处")

  /// Over which twelve months.
  static func lately(_ last: String) -> Phrase {
    Phrase("Against the team, 12 months to \(last)", "与团队对比 截至\(last)一年内")
  }
}
