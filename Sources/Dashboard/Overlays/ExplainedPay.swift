internal import Sales
internal import Screen

extension Canvas {
  /// Somebody's pay of a period: what was reached, every line of it, and the plans in plain words.
  func payLines(of rep: String, _ report: IncentiveReport, width: Int) -> [ExplanationLine]? {
    guard let row = report.rows.first(where: { $0.rep.id == rep }) else { return nil }
    let plan = report.plans.first { $0.id == row.plan }
    let plans = [plan].compactMap { $0 } + report.plans.filter { $0.id != row.plan }
    let lines = row.lines.map { line in
      ExplanationLine(
        left: [
          Span("  " + wording.incentives.rule(of: line, in: report.question.period), .dim),
          Span("  " + (wording.incentives.factors(of: line) ?? ""), .dim),
        ],
        right: [Span(wording.figures.money(line.amount), .strong)])
    }
    return reachedLines(row, plan) + [Self.blank] + lines
      + [result(.sumOfLines, wording.figures.money(row.total)), Self.blank]
      + edgeLines(report.question.narrowed(to: row.rep)) + [Self.blank]
      + wordLines([wording(.statementHasDeals)], width: width, .dim) + [Self.blank]
      + plans.flatMap { planWords($0, width: width) }
  }

  /// A line of a statement: the rule, how it comes to its amount, why it is due, and its deals.
  func lines(ofLine id: String, _ report: StatementReport, width: Int) -> [ExplanationLine]? {
    guard let line = report.row.lines.first(where: { $0.id == id }) else { return nil }
    let plan = report.plans.first { $0.id == line.plan }
    let words = plan.map { PlanWording($0, wording.figures, wording.catalog).sentences(about: line.rule) } ?? []
    return wordLines(words, width: width) + [Self.blank] + reasonLines(line, report, plan) + factorLines(line, report)
      + [Self.blank] + edgeLines(report.question) + [Self.blank] + dealLines(line, report, width: width)
  }

  /// What one more deal would pay: pay with it less pay without it.
  func lines(ofNextDeal amount: Money, _ report: StatementReport, width: Int) -> [ExplanationLine]? {
    guard let next = report.nextDeals.first(where: { $0.amount == amount }) else { return nil }
    let figures = wording.figures
    var lines = wordLines([wording(.nextDealExplained)], width: width) + [Self.blank]
    if let attainment = next.attainment { lines.append(term(.attainmentWithIt, FigureText.rate(attainment))) }
    if let tier = next.tier, let plan = report.plans.first(where: { $0.tiers.contains(tier) }) {
      lines += wordLines(
        ["  " + PlanWording(plan, figures, wording.catalog).sentence(of: tier)], width: width, .dim)
    }
    lines += [
      term(.payWithIt, figures.money(next.after)), term(.payWithoutIt, figures.money(next.before)),
      result(.difference, figures.money(next.pays)), Self.blank,
    ]
    return lines + edgeLines(report.question)
  }

  /// A plan in plain words.
  func planWords(_ plan: IncentivePlan, width: Int) -> [ExplanationLine] {
    wordLines(PlanWording(plan, wording.figures, wording.catalog).sentences, width: width) + [Self.blank]
  }

  /// Actual, target, attainment, and the tier that is reached or still missing.
  private func reachedLines(_ row: IncentiveRow, _ plan: IncentivePlan?) -> [ExplanationLine] {
    guard let plan else { return [] }
    let (figures, metric) = (wording.figures, wording.metric(plan.metric))
    var lines = [term(metric, figures.text(row.actual)), term(.targetWord, figures.text(row.target))]
    // In full: 79.9999% is no 80%, though a column shows it as 80.0%.
    lines.append(result(.attainmentWord, row.attainment.map { FigureText.rate($0) } ?? FigureText.none))
    if let tier = row.tier { lines.append(term(.tierReached, tier.label)) }
    if let next = row.nextTier, let missing = row.toNextTier {
      lines.append(term(.missingTo(next.label), figures.text(missing)))
    }
    return lines
  }
}

// MARK: - A line of a statement

extension Canvas {
  /// Base and rate, or that the amount is fixed; then what comes out.
  private func factorLines(_ line: IncentiveLine, _ report: StatementReport) -> [ExplanationLine] {
    let figures = wording.figures
    if line.rule == .cap { return capLines(line, report) }
    guard let base = line.base, let rate = IncentiveWording.rate(of: line) else {
      return [result(.fixedAmount, figures.money(line.amount))]
    }
    return [
      term(.baseWord, figures.money(base)), term(.rateWord, rate),
      result(.baseTimesRate, figures.money(line.amount)),
    ]
  }

  private func capLines(_ line: IncentiveLine, _ report: StatementReport) -> [ExplanationLine] {
    let figures = wording.figures
    let cap = report.plans.first { $0.id == line.plan }?.cap ?? .zero
    return [
      term(.capWord, figures.money(cap)), term(.beforeTheCap, figures.money(cap - line.amount)),
      result(.difference, figures.money(line.amount)),
    ]
  }

  /// Why a line is due: what the rep reached, or stands on the honours wall for.
  private func reasonLines(
    _ line: IncentiveLine, _ report: StatementReport, _ plan: IncentivePlan?
  ) -> [ExplanationLine] {
    switch line.rule {
    case .commission, .bonus, .tierBonus: isOfRow(line, report) ? reachedLines(report.row, plan) : []
    case .teamAward(let scope, let value):
      report.honours.filter { $0.holder.dimension == scope && $0.holder.id == value }.prefix(1).map {
        term(.teamReached(value), wording.incentives.value(of: $0))
      }
    case .rankAward(let metric, let period, let place):
      report.honours.filter { $0.metric == metric && $0.period == period && $0.place == place }.prefix(1).flatMap {
        [
          term(.placeWord, wording.figures.count(place)),
          term(wording.metric(metric), wording.incentives.value(of: $0)),
        ]
      }
    case .milestone(let name):
      report.honours.filter { $0.title == .milestone(name) }.prefix(1).map {
        term(wording.metric($0.metric), wording.incentives.value(of: $0))
      }
    case .clawBack(_, let period): [term(.paidIn, wording.figures.period(period))]
    case .correction(_, let period): [term(.corrects, wording.figures.period(period))]
    case .cap: []
    }
  }

  /// Whether a line is paid for what the row reached: by its plan, and not for a part of its period.
  private func isOfRow(_ line: IncentiveLine, _ report: StatementReport) -> Bool {
    let period = report.question.period
    return line.plan == report.row.plan && (line.planPeriod ?? period).id == period.id
  }

  /// The deals of a line, which add up to its base.
  private func dealLines(_ line: IncentiveLine, _ report: StatementReport, width: Int) -> [ExplanationLine] {
    guard !line.deals.isEmpty else { return [ExplanationLine(left: [Span(wording(.noDealsBehind), .dim)])] }
    let figures = wording.figures
    let rows = line.deals.map { deal in
      Explanation.Row(
        key: deal.deal, label: report.titles[deal.deal], day: nil, value: Figure(deal.amount, cases: 1),
        place: deal.place)
    }
    let total = line.deals.reduce(Money.zero) { $0 + $1.amount }
    let columns = ExplainedColumns(rows, isSum: true, wording, grid.context, width: width)
    let count = Phrase.rowsBehind(figures.count(rows.count), isOne: rows.count == 1)
    return [heading(count, figures.money(total))] + rows.map { columns.line($0, wording) }
  }
}

extension Question {
  /// The same of one person.
  fileprivate func narrowed(to rep: DimensionValue) -> Question {
    var own = self
    own.scope = scope.narrowed(to: rep)
    return own
  }
}
