/// The sentences a plan is told in.
enum PlanStrings {
  static let role = Phrase("Role", "职位")

  static func heading(_ name: String, _ grain: Phrase, for people: Phrase?, days: Phrase?) -> Phrase {
    Phrase(
      "\(name): every \(grain.english), for \(people?.english ?? "everyone")\(days.map { ", " + $0.english } ?? "").",
      "\(name)：按\(grain.chinese)计算，适用于\(people?.chinese ?? "所有人")\(days.map { "，" + $0.chinese } ?? "")。")
  }

  static func people(_ parts: [(dimension: Phrase, values: [String])]) -> Phrase {
    Phrase(
      parts.map { "\($0.dimension.english.lowercased()) \($0.values.joined(separator: ", "))" }.joined(separator: "; "),
      parts.map { "\($0.dimension.chinese)为\($0.values.joined(separator: "或"))" }.joined(separator: "且") + "的人员")
  }

  /// The first so many, `前三名`.
  private static func first(_ count: Int) -> String {
    let words = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
    return words.indices.contains(count - 1) ? "前\(words[count - 1])名" : "前 \(count) 名"
  }

  static func days(from first: String?, to last: String?) -> Phrase {
    switch (first, last) {
    case (let first?, let last?): Phrase("from \(first) to \(last)", "\(first) 至 \(last) 有效")
    case (let first?, nil): Phrase("from \(first) on", "自 \(first) 起有效")
    case (nil, let last?): Phrase("up to \(last)", "截至 \(last) 有效")
    case (nil, nil): Phrase("always", "一直有效")
    }
  }

  static func commissionBasis(_ metric: String, _ base: Phrase, _ mode: IncentivePlan.Mode) -> Phrase {
    switch mode {
    case .whole:
      Phrase(
        "The tier is decided by \(metric) ÷ target; its rate is paid on all \(base.english).",
        "档位由\(metric)达成率（实际 ÷ 目标）决定，比例适用于全部\(base.chinese)。")
    case .marginal:
      Phrase(
        "The tier is decided by \(metric) ÷ target; each tier's rate is paid on its own slice of \(base.english).",
        "档位由\(metric)达成率（实际 ÷ 目标）决定，每档比例只适用于\(base.chinese)中属于该档的部分。")
    }
  }

  static func bonusBasis(_ metric: String, _ amount: String) -> Phrase {
    Phrase(
      "The tier is decided by \(metric) ÷ target; it multiplies a target bonus of \(amount).",
      "档位由\(metric)达成率（实际 ÷ 目标）决定，以目标奖金 \(amount) 乘以系数发放。")
  }

  static func nothingBelow(_ floor: String, includes: Bool) -> Phrase {
    includes
      ? Phrase("Up to \(floor), \(floor) included: nothing.", "\(floor) 及以下：不发放。")
      : Phrase("Below \(floor): nothing.", "低于 \(floor)：不发放。")
  }

  static func tier(
    floor: String, isAbove: Bool, name: String, pays: String, isCommission: Bool, isSlice: Bool, bonus: String?
  ) -> Phrase {
    let (start, from) = isAbove ? ("Above \(floor)", "高于 \(floor)") : ("From \(floor) on", "达到 \(floor)")
    let (named, called) = name.isEmpty ? ("", "") : (" (\(name))", "（\(name)）")
    let (rate, share) =
      isCommission
      ? (isSlice ? "\(pays) of what lies above" : pays, isSlice ? "超出部分的 \(pays)" : pays)
      : ("the target bonus \(pays)", "目标奖金 \(pays)")
    return Phrase(
      "\(start)\(named): \(rate)\(bonus.map { ", and \($0)" } ?? "").",
      "\(from)\(called)：\(share)\(bonus.map { "，另加 \($0)" } ?? "")。")
  }

  static func cap(_ amount: String, _ grain: Phrase) -> Phrase {
    Phrase(
      "Commission and bonus together are at most \(amount) a \(grain.english); awards come on top.",
      "提成与奖金合计每\(grain.chinese)封顶 \(amount)，奖项不计入封顶。")
  }

  static func teamAward(_ scope: Phrase, _ floor: String, _ amount: String) -> Phrase {
    Phrase(
      "A \(scope.english.lowercased()) that reaches \(floor) of its target: \(amount) for everyone in it on the period's last day.",
      "\(scope.chinese)达成 \(floor)：期末在该\(scope.chinese)的每人 \(amount)。")
  }

  static func rankAward(_ grain: Phrase, _ metric: String, _ amounts: [String]) -> Phrase {
    guard amounts.count > 1 else {
      return Phrase(
        "The first of a \(grain.english) by \(metric): \(amounts.joined()); equal values share it.",
        "每\(grain.chinese)\(metric)第一名：\(amounts.joined())；数值相同者平分。")
    }
    return Phrase(
      "The first \(amounts.count) of a \(grain.english) by \(metric): \(amounts.joined(separator: ", ")); equal values share their places' money.",
      "每\(grain.chinese)\(metric)\(first(amounts.count))：\(amounts.joined(separator: "、"))；数值相同者平分所占名次的奖金。")
  }

  static func milestone(
    _ name: String, _ grain: Phrase, _ metric: String, _ value: String, _ amount: String
  ) -> Phrase {
    Phrase(
      "Milestone \(name): \(amount), once a \(grain.english), for reaching \(metric) \(value).",
      "里程碑“\(name)”：每\(grain.chinese)\(metric)达到 \(value)，一次性奖励 \(amount)。")
  }

  static func honour(_ name: String, _ grain: Phrase, _ metric: String, _ top: Int) -> Phrase {
    Phrase(
      "Honour \(name): the first\(top > 1 ? " \(top)" : "") of a \(grain.english) by \(metric).",
      "荣誉“\(name)”：每\(grain.chinese)\(metric)\(top > 1 ? first(top) : "第一名")。")
  }
}

extension IncentivePlan.Base {
  /// What people call it.
  public var phrase: Phrase {
    switch self {
    case .won: Phrase("deals won", "成单金额")
    case .signed: Phrase("contracts signed", "合同金额")
    case .collected: Phrase("payments received", "回款金额")
    }
  }
}
