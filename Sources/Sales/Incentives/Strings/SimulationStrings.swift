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

  /// What a quarter says: too high targets, too expensive, or neither.
  static func verdicts(_ verdict: PlanVerdict, _ figures: FigureText) -> [Phrase] {
    let quarter = figures.period(verdict.quarter)
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
    return Phrase("\(changes.count) get more: \(english)", "\(changes.count) 人增加：\(chinese)")
  }

  /// Who gets less.
  static func losers(_ changes: [PayChange], _ figures: FigureText) -> Phrase? {
    guard !changes.isEmpty else { return nil }
    let (english, chinese) = list(changes, figures)
    return Phrase("\(changes.count) get less: \(english)", "\(changes.count) 人减少：\(chinese)")
  }

  private static func list(_ changes: [PayChange], _ figures: FigureText) -> (String, String) {
    let parts = changes.prefix(named).map { change in
      "\(change.rep.label ?? "") \(figures.difference(Figure(change.change, cases: 1)))"
    }
    let (more, others) = changes.count > named ? (", …", "……") : ("", "")
    return (parts.joined(separator: ", ") + more, parts.joined(separator: "、") + others)
  }
}
