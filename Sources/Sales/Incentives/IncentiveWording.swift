/// Puts pay into words: the rule of a line, the notes of a report.
public struct IncentiveWording: Sendable {
  let figures: FigureText
  let catalog: MetricCatalog

  /// Words in the language of figures; a team's own metrics are named by the catalogue of its settings.
  public init(_ figures: FigureText, _ catalog: MetricCatalog = .standard) {
    (self.figures, self.catalog) = (figures, catalog)
  }

  var language: Language { figures.language }

  /// What a line is for: `Commission · 进阶激励`, `Rank 1 by Sales, 2026-Q3`. Safe to draw.
  public func rule(of line: IncentiveLine) -> String {
    VisibleText.line(IncentiveStrings.rule(of: line, self)[language])
  }

  /// A commission's rate as `2%`, a bonus's factor as `× 0.5`; `nil` for fixed amounts.
  public static func rate(of line: IncentiveLine) -> String? {
    line.rate.map { line.isFactor ? FigureText.factor($0) : FigureText.rate($0) }
  }

  /// How a line comes to its amount: `¥840,000 × 2% = ¥16,800`; the amount alone where it is fixed.
  public func working(_ line: IncentiveLine) -> String {
    factors(of: line).map { "\($0) = \(figures.money(line.amount))" } ?? figures.money(line.amount)
  }

  /// `¥840,000 × 2%`; `nil` for fixed amounts.
  public func factors(of line: IncentiveLine) -> String? {
    guard let base = line.base, let rate = IncentiveWording.rate(of: line) else { return nil }
    return figures.money(base) + (line.isFactor ? " " : " × ") + rate
  }

  /// A metric's name.
  func metric(_ id: String) -> String { catalog[id]?.name[language] ?? id }

  /// The sentences under the view: refused plans first, then who has no target, then the titles.
  func notes(_ report: IncentiveReport) -> [String] {
    let others = [plansNote, leadingNote, targetNote, refundNote, scopeNote, accessNote].compactMap { $0(report) }
    return report.refused.map(refusal) + report.changed.map(change)
      + report.otherwise.map { otherwise($0) + " (--period \($0.period.id))" } + others + report.honours.map(honour)
  }

  private func refusal(_ plan: RefusedPlan) -> String {
    let first = plan.problems.first?.line(in: language) ?? ""
    return IncentiveStrings.refused(
      VisibleText.line(plan.problems.first?.place.file ?? plan.name), first, plan.problems.count)[language]
  }

  /// That a plan was changed or added since a period was published. Safe to draw.
  public func change(_ plan: ChangedPlan) -> String {
    let (name, period) = (VisibleText.line(plan.name), figures.period(plan.period))
    return IncentiveStrings.changed(name, period, plan.how)[language]
  }

  /// `The plan 月度激励 pays by the month; ask for Oct 2026`. Safe to draw.
  public func otherwise(_ plan: PlanOtherwise) -> String {
    IncentiveStrings.paysBy(VisibleText.line(plan.name), plan.period.grain.phrase, figures.period(plan.period))[
      language]
  }

  private func plansNote(_ report: IncentiveReport) -> String? {
    guard report.plans.isEmpty, report.otherwise.isEmpty, report.unseen == 0, report.refused.isEmpty else { return nil }
    return IncentiveStrings.noPlan(figures.period(report.question.period))[language]
  }

  private func leadingNote(_ report: IncentiveReport) -> String? {
    report.leading.isEmpty ? nil : leading(report)
  }

  /// `target, base and tier are those of 月度激励`. Safe to draw.
  public func leading(_ report: IncentiveReport) -> String {
    IncentiveStrings.leading(report.leading.map(VisibleText.line))[language]
  }

  private func targetNote(_ report: IncentiveReport) -> String? {
    let names = report.rows.filter { $0.target == nil }.map { VisibleText.line($0.rep.label(in: language)) }
    guard !names.isEmpty, report.plans.contains(where: { !$0.tiers.isEmpty }) else { return nil }
    return IncentiveStrings.withoutTarget(names)[language]
  }

  private func refundNote(_ report: IncentiveReport) -> String? {
    let parts = report.rows.filter { $0.returned != .zero }.map {
      "\(VisibleText.line($0.rep.label(in: language))) \(figures.money($0.returned))"
    }
    return parts.isEmpty ? nil : IncentiveStrings.refunds(parts)[language]
  }

  private func scopeNote(_ report: IncentiveReport) -> String? {
    let people: Set<Dimension> = [.rep, .region, .team, .manager]
    let others = report.question.scope.filters.keys.filter { !people.contains($0) }
    return others.isEmpty ? nil : IncentiveStrings.ofPeopleOnly[language]
  }

  private func accessNote(_ report: IncentiveReport) -> String? {
    report.unseen > 0 ? IncentiveStrings.unseen(report.unseen)[language] : nil
  }

  private func honour(_ honour: AwardedHonour) -> String {
    let text = IncentiveStrings.honour(
      title(of: honour), honour.place, honour.holder.label(in: language), metric(honour.metric), value(of: honour),
      figures.period(honour.period))
    return VisibleText.line(text[language])
  }

  /// `销售之星`, `TOP 3`, `Team award ≥110%`. Safe to draw.
  public func title(of honour: AwardedHonour) -> String {
    switch honour.title {
    case .named(let name), .milestone(let name): VisibleText.line(name)
    case .top(let count): "TOP \(figures.count(count))"
    case .team(let floor): IncentiveStrings.teamHonour(FigureText.rate(floor))[language]
    }
  }

  /// The value it was won with; of a team what it reached of its target.
  public func value(of honour: AwardedHonour) -> String {
    honour.holder.dimension == .rep ? figures.text(honour.value) : figures.percent(honour.value)
  }
}
