internal import Sales
internal import Screen

extension Canvas {
  /// What all plans cost in a quarter: person by person, beside what each reached.
  func quarterLines(_ quarter: Period, _ review: PlanReview, width: Int) -> [ExplanationLine]? {
    guard let verdict = review.quarters.first(where: { $0.quarter == quarter }) else { return nil }
    let figures = wording.figures
    var lines = wordLines([wording(.quarterExplained)], width: width) + [Self.blank]
    lines += costLines(verdict.cost, verdict.sales, wording.costShare(verdict))
    if !verdict.isRunning {
      let below = "\(figures.count(verdict.belowEighty)) / \(figures.count(verdict.reps))"
      lines.append(term(.belowEightyWord, below))
    }
    lines += [Self.blank] + spanLines(quarter, review) + [Self.blank, heading(.people, figures.money(verdict.cost))]
    return lines
      + verdict.people.map { person in
        personLine(person.rep, detail: figures.percent(person.attainment), person.pay)
      }
  }

  /// What the plan that leads cost in one of its periods.
  func monthLines(_ period: Period, _ review: PlanReview, width: Int) -> [ExplanationLine]? {
    guard let leading = review.leading, let month = leading.periods.first(where: { $0.period == period }) else {
      return nil
    }
    return costLines(month.cost, month.sales, wording.figures.percent(month.costShare)) + tierLines(month)
      + [Self.blank] + spanLines(period, review) + [Self.blank] + changeLines(month) + [Self.blank]
      + planWords(leading.plan, width: width)
  }

  /// What a plan would have cost over all periods, beside what those it is compared with cost.
  func planLines(_ id: String, _ review: PlanReview, width: Int) -> [ExplanationLine]? {
    guard let trial = review.trials.first(where: { $0.plan.id == id }) else { return nil }
    return costLines(trial.all.cost, trial.all.sales, wording.figures.percent(trial.all.costShare))
      + tierLines(trial.all) + [Self.blank] + changeLines(trial.all) + [Self.blank]
      + planWords(trial.plan, width: width)
  }

  private func costLines(_ cost: Money, _ sales: Money, _ share: String) -> [ExplanationLine] {
    [
      term(.costWord, wording.figures.money(cost)), term(wording.metric("sales"), wording.figures.money(sales)),
      result(.costOverSales, share),
    ]
  }

  private func tierLines(_ period: SimulatedPeriod) -> [ExplanationLine] {
    period.tiers.map { tier in
      term(Phrase(tier.tier.label, tier.tier.label), wording.figures.count(tier.reps))
    } + [term(.inNoTier, wording.figures.count(period.belowTiers))]
  }

  private func spanLines(_ period: Period, _ review: PlanReview) -> [ExplanationLine] {
    var question = review.question
    question.period = period
    return edgeLines(question)
  }

  /// Person by person, what the plan pays and what is paid now where that is something else.
  private func changeLines(_ period: SimulatedPeriod) -> [ExplanationLine] {
    let people = period.changes.filter { $0.pay != .zero || $0.payNow != .zero }.sorted {
      ($0.pay, $1.rep.id ?? "") > ($1.pay, $0.rep.id ?? "")
    }
    guard !people.isEmpty else { return [] }
    return [heading(.people, wording.figures.money(period.cost))]
      + people.map { person in
        let now = person.change == .zero ? "" : wording(.nowPays(wording.figures.money(person.payNow)))
        return personLine(person.rep, detail: now, person.pay)
      }
  }

  private func personLine(_ rep: DimensionValue, detail: String, _ pay: Money) -> ExplanationLine {
    ExplanationLine(
      left: [Span("  " + rep.label(in: state.language), .text), Span("  " + detail, .dim)],
      right: [Span(wording.figures.money(pay), .strong)])
  }
}
