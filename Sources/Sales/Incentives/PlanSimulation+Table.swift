extension PlanSimulation {
  /// A row for each period and the sums of all, for text, Markdown and CSV.
  public func table(_ question: Question, currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: PlanSimulation.view, question: question, currency: currency,
      columns: [
        ReportColumn(.period), ReportColumn(.cost, .trailing), ReportColumn(.costNow, .trailing),
        ReportColumn(.sales, .trailing), ReportColumn(.costShare, .trailing), ReportColumn(.costShareNow, .trailing),
        ReportColumn(.tiers), ReportColumn(.belowTiers, .trailing), ReportColumn(.winners, .trailing),
        ReportColumn(.losers, .trailing),
      ],
      rows: periods.map { period in [period.period.map { .period($0) } ?? .missing] + period.cells },
      totals: zip(PlanSimulation.summed, all.cells).map { ReportTotal($0, $1) })
  }

  /// The view's name in JSON.
  public static let view = "plan_simulation"

  private static let summed: [ReportKey] = [
    .cost, .costNow, .sales, .costShare, .costShareNow, .tiers, .belowTiers, .winners, .losers,
  ]

  /// The table in words, with the verdicts, who would get most more and most less.
  public func worded(_ question: Question, _ words: ReportWording, currency: String) -> WordedTable {
    let figures = FigureText(language: words.language, currency: currency)
    var worded = words.worded(table(question, currency: currency, in: words.language))
    worded.title = VisibleText.line(SimulationStrings.title(plan.name)[words.language])
    worded.subtitle = VisibleText.line(SimulationStrings.against(against.map(\.name))[words.language])
    worded.notes = sentences(figures)
    return worded
  }

  /// The verdicts of the quarters, then the first winners and losers over all periods. Safe to draw.
  public func sentences(_ figures: FigureText) -> [String] {
    let verdicts = nothing(figures) + quarters.flatMap { SimulationStrings.verdicts($0, figures) }
    let changes = [
      SimulationStrings.winners(all.winners, figures), SimulationStrings.losers(all.losers.reversed(), figures),
    ].compactMap(\.self)
    return (verdicts + changes).map { VisibleText.line($0[figures.language]) }
  }

  /// Why there are no rows, or rows of nothing.
  private func nothing(_ figures: FigureText) -> [Phrase] {
    if periods.isEmpty { return [SimulationStrings.noPeriodEnds(plan.period.phrase)] }
    let idle = periods.filter { $0.withTarget == 0 && $0.cost == .zero }.compactMap(\.period)
    guard !idle.isEmpty, !plan.tiers.isEmpty else { return [] }
    return [SimulationStrings.withoutTargets(idle.map(figures.period))]
  }

  /// Everything for programs. Money is in whole currency, shares are fractions; losers come with what they lose most
  /// first.
  public func json(_ question: Question, currency: String) -> String {
    let members = [
      ("view", JSONText.string(PlanSimulation.view)), ("plan", JSONText.string(plan.id)),
      ("against", "[" + against.map { JSONText.string($0.id) }.joined(separator: ", ") + "]"),
      ("as_of", JSONText.string(question.asOf.iso)), ("currency", JSONText.string(currency)),
      ("periods", JSONText.lines(periods.map(\.json))), ("all", all.json),
      ("quarters", JSONText.lines(quarters.map(\.json))),
    ]
    return "{\n" + members.map { "  \(JSONText.string($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n}\n"
  }
}

extension SimulatedPeriod {
  /// The cells from `cost` to `losers`.
  fileprivate var cells: [ReportValue] {
    [
      .money(cost), .money(costNow), .money(sales), .optional(costShare), .optional(costShareNow),
      .list(tiers.map { "\($0.tier.label) \($0.reps)" }), .count(belowTiers), .count(winners.count),
      .count(losers.count),
    ]
  }

  fileprivate var json: String {
    let tiers = tiers.map { count in
      JSONText.object([("tier", JSONText.string(count.tier.label)), ("reps", String(count.reps))])
    }
    return JSONText.object([
      ("period", period.map { JSONText.string($0.id) } ?? "null"), ("cost", ReportValue.money(cost).json),
      ("cost_now", ReportValue.money(costNow).json), ("sales", ReportValue.money(sales).json),
      ("cost_share", ReportValue.optional(costShare).json),
      ("cost_share_now", ReportValue.optional(costShareNow).json),
      ("tiers", "[" + tiers.joined(separator: ", ") + "]"), ("below_tiers", String(belowTiers)),
      ("winners", SimulatedPeriod.json(winners)), ("losers", SimulatedPeriod.json(losers.reversed())),
    ])
  }

  private static func json(_ changes: [PayChange]) -> String {
    let objects = changes.map { change in
      JSONText.object([
        ("rep", change.rep.id.map(JSONText.string) ?? "null"),
        ("rep_name", change.rep.name.map(JSONText.string) ?? "null"), ("pay", ReportValue.money(change.pay).json),
        ("pay_now", ReportValue.money(change.payNow).json), ("change", ReportValue.money(change.change).json),
      ])
    }
    return "[" + objects.joined(separator: ", ") + "]"
  }
}

extension PlanVerdict {
  fileprivate var json: String {
    let limit = costLimit.flatMap { Figure($0, over: 1_000_000, unit: .ratio, cases: 0) }
    return JSONText.object([
      ("quarter", JSONText.string(quarter.id)), ("reps", String(reps)), ("below_80", String(belowEighty)),
      ("targets_too_high", targetsLookTooHigh ? "true" : "false"),
      ("cost_share", ReportValue.optional(costShare).json), ("cost_limit", ReportValue.optional(limit).json),
      ("too_expensive", isTooExpensive ? "true" : "false"),
    ])
  }
}
