internal import Sales

extension PageBuilder {
  /// What the quarters say, who reached which tier in the newest, and what every plan would cost over it.
  func planReview(_ review: PlanReview) -> [PagePanel] {
    [quarters(review), tiersReached(review), trials(review)].compactMap { $0 }
  }

  private func quarters(_ review: PlanReview) -> PagePanel {
    let columns = [
      column(.period), column(.belowEighty, .number), moneyColumn(.cost), moneyColumn(.sales, priority: 2),
      column(.costShare, .number), column(.verdict, priority: 1, min: 36),
    ]
    let rows = review.quarters.map { verdict in
      PageRow(
        item: .period(verdict.quarter),
        cells: [
          .period(verdict.quarter), verdict.isRunning ? .empty : .text(below(verdict)),
          .plain(Figure(verdict.cost, cases: 1)),
          .plain(Figure(verdict.sales, cases: 1), .plain), .text(wording.costShare(verdict)),
          .phrase(verdict.phrase, verdict.tone),
        ])
    }
    return panel(.main, .quarters, columns, rows)
  }

  private func below(_ verdict: PlanVerdict) -> String {
    "\(wording.figures.count(verdict.belowEighty)) / \(wording.figures.count(verdict.reps))"
  }

  /// The plan's periods in the quarter with how many reached each of its tiers.
  private func tiersReached(_ review: PlanReview) -> PagePanel? {
    guard let leading = review.leading, !leading.periods.isEmpty else { return nil }
    let columns = [
      column(.period), moneyColumn(.cost), moneyColumn(.sales, priority: 2), column(.costShare, .number),
      column(.tiers, priority: 1, min: 34), column(.belowTiers, .number),
    ]
    let rows = leading.periods.compactMap { period in
      period.period.map { own in
        // What nobody could reach yet, nobody has missed.
        let hasBegun = own.start <= review.question.asOf
        return PageRow(
          item: .period(own),
          cells: [
            .period(own), .plain(Figure(period.cost, cases: 1)), .plain(Figure(period.sales, cases: 1), .plain),
            .percent(period.costShare),
            hasBegun ? .text(tiers(period)) : .phrase(period.cost > .zero ? .awardsSoFar : .notBegun, .dim),
            hasBegun ? .count(period.belowTiers) : .empty,
          ])
      }
    }
    return panel(.tiers, .tiersReached(leading.plan.name), columns, rows)
  }

  private func tiers(_ period: SimulatedPeriod) -> String {
    period.tiers.map { "\($0.tier.label) \(wording.figures.count($0.reps))" }.joined(separator: " · ")
  }

  /// Every plan of plans/ over the same periods, beside those in force.
  private func trials(_ review: PlanReview) -> PagePanel {
    let columns = [
      column(.plan, min: 8), moneyColumn(.cost), moneyColumn(.costNow, priority: 2), column(.costShare, .number),
      column(.winners, .number, priority: 1), column(.losers, .number, priority: 1),
      column(.tiers, priority: 3, min: 34),
      column(.status, priority: 4),
    ]
    let rows = review.trials.map { trial in
      PageRow(
        item: .plan(trial.plan.id),
        cells: [
          .text(trial.plan.name), .plain(Figure(trial.all.cost, cases: 1)),
          .plain(Figure(trial.all.costNow, cases: 1), .plain), .percent(trial.all.costShare),
          .count(trial.all.winners.count), .count(trial.all.losers.count), .text(tiers(trial.all), .dim),
          trial.against.contains(trial.plan) ? .phrase(.inForce, .dim) : .empty,
        ])
    }
    return panel(.trials, .plansTried, columns, rows)
  }
}

extension PlanVerdict {
  /// What it says in a few words.
  var phrase: Phrase {
    if isRunning { return isTooExpensive ? .tooExpensiveSoFar : .notOver }
    let parts = [targetsLookTooHigh ? Phrase.targetsTooHigh : nil, isTooExpensive ? .tooExpensive : nil]
    let said = parts.compactMap { $0 }
    guard let first = said.first else { return reps == 0 ? .noTargets : .neither }
    return said.dropFirst().reduce(first) {
      Phrase("\($0.english); \($1.english)", "\($0.chinese)；\($1.chinese)")
    }
  }

  /// Whether it is good news.
  var tone: PageCell.Tone {
    if targetsLookTooHigh || isTooExpensive { return isRunning ? .warn : .bad }
    return isRunning || reps == 0 ? .dim : .good
  }
}
