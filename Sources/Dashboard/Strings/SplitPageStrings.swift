internal import Sales

extension Phrase {
  static let splitting = Phrase("Split target", "目标分解")
  static let wholeTitle = Phrase("The whole", "总目标")
  static let typeAmount = Phrase("5,000,000 or 5m; nothing: as it stands", "如 5,000,000 或 500万；留空：现有目标")
  static let notAnAmount = Phrase("a whole number above 0", "请输入大于 0 的整数")
  static let typeShare = Phrase("percent; nothing: by its weight", "百分比；留空：按权重")
  static let notAShare = Phrase("0 to 100 percent", "请输入 0 到 100")
  static func wholeIsMissing(_ key: String) -> Phrase {
    Phrase("there is no whole to split yet: set it with \(key)", "还没有可分解的总目标：请按 \(key) 设定")
  }
  /// A split that was tried before is shown again.
  static func splitAsLeft(_ key: String) -> Phrase {
    Phrase("the split as it was left; \(key) shares it anew", "已恢复上次的试算；按 \(key) 重新分配")
  }
  static let personDays = Phrase("Person-days", "人·天")
  static let placesMoved = Phrase("Moved", "升降")
  /// What the growth of a split target is against.
  static func growth(on period: String) -> Phrase { Phrase("On \(period)", "较\(period)") }
  static let nothingToWrite = Phrase("the targets say so already", "目标已是如此，无需写入")
  static let writingTargets = Phrase("writing the targets …", "正在写入目标……")
  static let reviewTitle = Phrase("Write these targets?", "写入这些目标？")
  static let writeNow = Phrase("write", "写入")
  static let whyPrompt = Phrase("why", "原因")
  static let typeWhy = Phrase("for the history of the targets", "记入目标变更历史")

  /// What becomes of the targets and of the file.
  static func oldFileIsKept(new: Int, changed: Int) -> Phrase {
    let english = [
      new == 0 ? nil : "\(new) new \(new == 1 ? "target" : "targets")",
      changed == 0 ? nil : "\(changed) \(changed == 1 ? "target changes" : "targets change")",
    ].compactMap(\.self).joined(separator: ", ")
    let chinese = [new == 0 ? nil : "新增 \(new) 个目标", changed == 0 ? nil : "变更 \(changed) 个目标"]
      .compactMap(\.self).joined(separator: "、")
    return Phrase("\(english); the old file is kept beside the new one", "将\(chinese)；旧文件会另存保留")
  }
  /// The whole has a row of its own, which is not what its parts will add up to.
  static func wholeStays(_ amount: String) -> Phrase {
    Phrase("the whole stays given as \(amount): correct it in the targets file", "总目标仍为给定的 \(amount)：请在目标文件中更正")
  }
  static func shareOf(_ english: String, _ chinese: String) -> Phrase {
    Phrase("Share of \(english)", "\(chinese)的占比")
  }
  /// By what, and whether some shares are given by hand.
  static func splitBy(_ way: Phrase, isGiven: Bool) -> Phrase {
    let isEqual = way == SplitMethod.equal.phrase
    let (english, chinese) = ("by \(way.english)", isEqual ? "平均分配" : "按\(way.chinese)")
    return isGiven
      ? Phrase("\(english); marked shares are given", "\(chinese)；已标记的为手工给定") : Phrase(english, chinese)
  }
  static func standsAt(_ amount: String, _ origin: Phrase) -> Phrase {
    Phrase("stands at \(amount), \(origin.english)", "现为 \(amount)，\(origin.chinese)")
  }
  /// The way to a page that splits a target.
  static func splitOver(_ axis: Phrase) -> Phrase {
    Phrase("split over \(axis.english.lowercased())", "按\(axis.chinese)分解")
  }
}

extension SplitWay {
  /// What people read.
  var phrase: Phrase {
    switch self {
    case .equal: SplitMethod.equal.phrase
    case .workdays: SplitMethod.workdays.phrase
    case .history: SplitMethod.history.phrase
    case .current: Phrase("the targets as they stand", "现有目标比例")
    }
  }
  /// The same for parts of one kind: what history says of weeks and days it says of their months.
  func phrase(over axis: SplitAxis) -> Phrase {
    guard self == .history, axis == .periods(.week) || axis == .periods(.day) else { return phrase }
    return Phrase("each month's history, working days within it", "各月历史占比、月内按工作日")
  }
}

extension Attainability {
  /// The verdict with the growths it rests on: both, or the one that decided.
  func phrases(usual: String, best: String) -> [Phrase] {
    let decided =
      self == .easy
      ? Phrase("\(phrase.english), usual \(usual)", "\(phrase.chinese)，通常 \(usual)")
      : Phrase("\(phrase.english), best \(best)", "\(phrase.chinese)，最高 \(best)")
    return [
      Phrase(
        "\(phrase.english): usual \(usual), best \(best)", "\(phrase.chinese)：通常 \(usual)，最高 \(best)"),
      decided,
    ]
  }

  /// The verdict where a column is narrow.
  var brief: Phrase { self == .record ? Phrase("a record", "破纪录") : phrase }
}
