// The words of the contract (cli.md): never translated in JSON and CSV, always for people.

extension Light {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .red: Phrase("red", "红")
    case .amber: Phrase("amber", "黄")
    case .green: Phrase("green", "绿")
    }
  }
}

extension TargetOrigin {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .given: Phrase("given", "给定")
    case .parts: Phrase("sum of parts", "下级合计")
    case .subPeriods: Phrase("sum of sub-periods", "分期合计")
    case .parent: Phrase("share of the longer period", "上级期间分摊")
    case .enclosing: Phrase("from the enclosing scope", "沿用上级")
    }
  }
}

extension TargetLevel {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .base: Phrase("base", "保底")
    case .target: Phrase("target", "目标")
    case .stretch: Phrase("stretch", "挑战")
    }
  }
}

extension StageKind {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase("open", "在途")
    case .won: Phrase("won", "赢单")
    case .lost: Phrase("lost", "输单")
    case .void: Phrase("void", "无效")
    }
  }
}

extension FileHealth.State {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .fresh: Phrase("fresh", "正常")
    case .amber: Phrase("ageing", "偏旧")
    case .red: Phrase("overdue", "过期")
    case .stale: Phrase("last good version", "沿用上一版")
    case .unreadable: Phrase("unreadable", "无法读取")
    }
  }
}

extension Severity {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .warning: Phrase("warning", "警告")
    case .error: Phrase("error", "错误")
    }
  }
}

extension Dimension {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .region: Phrase("Region", "区域")
    case .team: Phrase("Team", "团队")
    case .product: Phrase("Product line", "产品线")
    case .productItem: Phrase("Product", "产品")
    case .rep: Phrase("Rep", "销售员")
    case .manager: Phrase("Manager", "主管")
    case .customer: Phrase("Customer", "客户")
    case .segment: Phrase("Segment", "客户类型")
    case .source: Phrase("Source", "来源")
    case .stage: Phrase("Stage", "阶段")
    case .pipeline: Phrase("Pipeline", "销售管道")
    case .year: Phrase("Year", "年")
    case .quarter: Phrase("Quarter", "季度")
    case .month: Phrase("Month", "月")
    case .week: Phrase("Week", "周")
    case .day: Phrase("Day", "日")
    }
  }

  /// What stands for a missing value: a deal without a rep is unassigned, anything else is not known.
  public var missingPhrase: Phrase {
    switch self {
    case .rep, .manager: Phrase("unassigned", "未分配")
    default: Phrase("(none)", "（无）")
    }
  }
}

extension Grain {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .year: Phrase("year", "年")
    case .half: Phrase("half-year", "半年")
    case .quarter: Phrase("quarter", "季度")
    case .month: Phrase("month", "月")
    case .week: Phrase("week", "周")
    case .day: Phrase("day", "日")
    }
  }
}

extension DimensionValue {
  /// What people read: the name, else the id, else what a missing value is called. Untrusted text.
  public func label(in language: Language) -> String {
    if dimension == .stage, let id, let name { return Stage(id: id, name: name, kind: .open).name(in: language) }
    return label ?? dimension.missingPhrase[language]
  }
}

extension Bool {
  /// What people read.
  var phrase: Phrase { self ? Phrase("yes", "是") : Phrase("no", "否") }
}
