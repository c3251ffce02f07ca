extension SplitAxis {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .periods(let grain): Dimension(rawValue: grain.rawValue)?.phrase ?? grain.phrase
    case .scopes(let dimension): dimension.phrase
    }
  }
}

extension SplitMethod {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .equal: Phrase("equal parts", "平均")
    case .workdays: Phrase("working days", "工作日")
    case .history: Phrase("history", "历史占比")
    case .shares: Phrase("given shares", "给定比例")
    }
  }
}

extension Attainability {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .easy: Phrase("easy", "轻松")
    case .ambitious: Phrase("ambitious", "有挑战")
    case .record: Phrase("would be a record", "需破纪录")
    case .outOfReach: Phrase("out of reach", "难以达成")
    case .unknown: Phrase("unknown", "未知")
    }
  }
}

extension SplitKey {
  /// What people read; untrusted text.
  public func label(in language: Language) -> String {
    switch self {
    case .period(let period): FigureText(language: language, currency: "").period(period)
    case .value(let value): value.label(in: language)
    }
  }
}

extension SplitRefusal {
  /// What is wrong and what to do.
  public var phrase: Phrase {
    switch self {
    case .metricDoesNotSum(let metric):
      Phrase(
        "parts of \(metric) do not add up to the whole; give each part a target of its own",
        "\(metric) 各部分不能相加，无法分解；请分别设定目标")
    case .notFiner(let axis, let grain):
      Phrase(
        "a \(grain.phrase.english) has no \(axis.phrase.english.lowercased())s to be split over; take something finer",
        "\(grain.phrase.chinese)不能再按\(axis.phrase.chinese)分解；请选更细的期间")
    case .scopeHasNoTargets:
      Phrase(
        "targets are set for regions, teams, product lines and reps only; narrow the scope by these",
        "目标只能按区域、团队、产品线和销售员设定；请只用这些条件限定范围")
    case .noParts(let axis):
      Phrase(
        "the data names no \(axis.phrase.english.lowercased()) here; fill reps.csv or products.csv, or choose another scope",
        "这里的数据没有\(axis.phrase.chinese)；请补充 reps.csv 或 products.csv，或换一个范围")
    case .noWorkdaysToCount:
      Phrase(
        "working days say nothing about these parts; take equal, history or shares",
        "这些部分没有工作日可计；请用 equal、history 或 shares")
    case .noWorkdays:
      Phrase("there is not one working day among the parts; take equal or shares", "各部分没有工作日；请用 equal 或 shares")
    case .noHistory:
      Phrase(
        "nothing is known of all of these parts in the last 24 months; take equal, workdays or shares",
        "过去 24 个月没有覆盖这些部分的数据；请用 equal、workdays 或 shares")
    case .otherNumberOfShares(let given, let parts):
      Phrase(
        "\(given) shares are given for \(parts.count) parts: \(Self.list(parts, .english))",
        "给了 \(given) 个比例，而共有 \(parts.count) 个部分：\(Self.list(parts, .chinese))")
    case .noShares: Phrase("all shares are 0", "所有比例都是 0")
    case .weekIsCut(let period):
      Phrase(
        "\(SplitKey.period(period).label(in: .english)) lies only partly in the period, and a file can only set whole weeks; split over days instead",
        "\(SplitKey.period(period).label(in: .chinese))只有部分日子在此期间内，而文件只能设定整周；请改为按日分解")
    case .scopeCannotBeWritten:
      Phrase(
        "a row of targets.csv stands for one region, team, product line or rep; narrow the scope to one",
        "targets.csv 的一行只能对应一个区域、团队、产品线或销售员；请把范围限定为一个")
    }
  }

  /// The parts in their order, as far as a line holds them.
  private static func list(_ parts: [SplitKey], _ language: Language) -> String {
    let names = parts.prefix(12).map { VisibleText.line($0.label(in: language)) }
    let comma = language == .english ? ", " : "、"
    return names.joined(separator: comma) + (parts.count > names.count ? comma + "…" : "")
  }
}
