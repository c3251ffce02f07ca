/// The sentences of a simulation.
enum SimulationStrings {
  /// How many winners or losers are named.
  private static let named = 5

  static func title(_ plan: String) -> Phrase { Phrase("Simulation · \(plan)", "方案测算 · \(plan)") }

  static func against(_ plans: [String]) -> Phrase {
    plans.isEmpty
      ? Phrase("compared with no plan", "目前没有生效方案可比")
      : Phrase(
        "compared with \(plans.joined(separator: ", "))", "与“\(plans.joined(separator: "”“"))”相比")
  }

  /// None of the plan's periods ends in those asked for.
  static func noPeriodEnds(_ grain: Phrase) -> Phrase {
    Phrase(
      "The plan pays by the \(grain.english), and none ends in these days",
      "方案按\(grain.chinese)计发，所选期间内没有结束的\(grain.chinese)")
  }

  /// Periods that pay nothing because nobody has a target.
  static func withoutTargets(_ periods: [String]) -> Phrase {
    let (some, more) = (periods.prefix(named), periods.count > named)
    return Phrase(
      "Nobody has a target in \(some.joined(separator: ", "))\(more ? ", …" : ""): no tier is reached and nothing is paid",
      "\(some.joined(separator: "、"))\(more ? "……" : "")没有任何目标：不达任何档位，因此不发放")
  }

  /// What a quarter says: too high targets, too expensive, or neither.
  static func verdicts(_ verdict: PlanVerdict, _ figures: FigureText) -> [Phrase] {
    let (english, chinese) = verdict.isRunning ? (" so far", "（截至目前）") : ("", "")
    let quarter = figures.period(verdict.quarter) + (figures.language == .english ? english : chinese)
    if verdict.reps == 0 {
      return [Phrase("\(quarter): nobody has a target, so it says nothing", "\(quarter)：没有任何目标，无法评判")]
    }
    var phrases: [Phrase] = []
    if verdict.targetsLookTooHigh {
      phrases.append(
        Phrase(
          "\(quarter): \(verdict.belowEighty) of \(verdict.reps) reps are below 80%: the targets look too high",
          "\(quarter)：\(verdict.reps) 人中有 \(verdict.belowEighty) 人低于 80%，目标可能偏高"))
    }
    if verdict.isTooExpensive, let share = verdict.costShare, let limit = verdict.costLimit {
      phrases.append(
        Phrase(
          "\(quarter): cost is \(FigureText.rate(share)) of sales, above the set \(FigureText.rate(limit)): too expensive",
          "\(quarter)：成本占销售额 \(FigureText.rate(share))，超过设定的 \(FigureText.rate(limit))，方案偏贵"))
    }
    guard phrases.isEmpty, verdict.reps > 0 else { return phrases }
    return [
      Phrase(
        "\(quarter): \(verdict.belowEighty) of \(verdict.reps) reps below 80%, cost \(verdict.costShare.map(FigureText.rate) ?? FigureText.none) of sales",
        "\(quarter)：\(verdict.reps) 人中有 \(verdict.belowEighty) 人低于 80%，成本占销售额 \(verdict.costShare.map(FigureText.rate) ?? FigureText.none)"
      )
    ]
  }

  /// Who gets more.
  static func winners(_ changes: [PayChange], _ figures: FigureText) -> Phrase? {
    guard !changes.isEmpty else { return nil }
    let (english, chinese) = list(changes, figures)
    return Phrase("\(changes.count) get more: \(english)", "\(changes.count) 人多得：\(chinese)")
  }

  /// Who gets less.
  static func losers(_ changes: [PayChange], _ figures: FigureText) -> Phrase? {
    guard !changes.isEmpty else { return nil }
    let (english, chinese) = list(changes, figures)
    return Phrase("\(changes.count) get less: \(english)", "\(changes.count) 人少得：\(chinese)")
  }

  private static func list(_ changes: [PayChange], _ figures: FigureText) -> (String, String) {
    let parts = changes.prefix(named).map { change in
      "\(change.rep.label ?? "") \(figures.difference(Figure(change.change, cases: 1)))"
    }
    let (more, others) = changes.count > named ? (", …", "……") : ("", "")
    return (parts.joined(separator: ", ") + more, parts.joined(separator: "、") + others)
  }
}
