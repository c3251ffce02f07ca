extension Reports {
  /// Where a figure of the funnel comes from: its terms, and the deals with file and line. (numbers.md, Funnel)
  func explanation(of figure: FunnelFigure, _ reference: FigureReference, _ question: Question) -> Explanation {
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .count)
    let report = pipeline.report(question)
    if figure == .velocity {
      explainVelocity(report, &explanation)
      return explanation
    }
    guard let step = report.rows.firstIndex(where: { $0.stage.id == reference.stage }) else { return explanation }
    let row = report.rows[step]
    switch figure {
    case .conversion, .bottleneck: explainPassing(figure, step, report, &explanation)
    case .baseline: explainBaseline(step, row, &explanation)
    case .dwellMedian, .dwellP90: explainDwell(figure, step, row, &explanation)
    case .stalled: explainStalled(step, row, &explanation)
    case .reached: list(pipeline.reached(row.stage.id, question), in: &explanation)
    case .lost: list(pipeline.lost(row.stage.id, question), in: &explanation)
    case .open: list(pipeline.open(row.stage.id, scope: question.scope), in: &explanation)
    case .lacking: list(pipeline.lacking(row.stage.id, scope: question.scope), in: &explanation)
    case .velocity: break
    }
    return explanation
  }

  /// reached(next) ÷ reached; for the bottleneck, how many more were lost than the baseline lets expect.
  private func explainPassing(
    _ figure: FunnelFigure, _ step: Int, _ report: FunnelReport, _ explanation: inout Explanation
  ) {
    let row = report.rows[step]
    let reached = Figure(whole: Int64(row.reached), unit: .count, cases: row.reached)
    guard step + 1 < report.rows.count else {
      return list(pipeline.reached(row.stage.id, report.question), in: &explanation)
    }
    let next = report.rows[step + 1]
    let passed = Figure(whole: Int64(next.reached), unit: .count, cases: next.reached)
    let ids = pipeline.reached(row.stage.id, report.question)
    list(ids, in: &explanation) { self.pipeline.reach(Int($0)).map { $0 > step } ?? false }
    if figure == .bottleneck, let baseline = row.baselineConversion, let conversion = row.conversion {
      explanation.terms = [
        term(.baseline, row, baseline), term(.conversion, row, conversion), term(.reached, row, reached),
      ]
      let more = baseline.subtracting(conversion)?.multiplied(by: Int64(row.reached), over: 1)
      explanation.value = more.flatMap { Figure($0.numerator, over: $0.denominator, unit: .count, cases: row.reached) }
      explanation.formula = .shortfall
    } else {
      explanation.terms = [term(.reached, next, passed), term(.reached, row, reached)]
      (explanation.value, explanation.formula) = (row.conversion, .quotient)
      if figure == .bottleneck {
        (explanation.value, explanation.formula) = (reached.subtracting(passed), .difference)
        explanation.terms.reverse()
      }
    }
  }

  /// The mean of the four periods before.
  private func explainBaseline(_ step: Int, _ row: FunnelRow, _ explanation: inout Explanation) {
    let question = explanation.question
    let periods = facts.fiscalCalendar.periods(before: question.period, count: 4)
    let cohorts = pipeline.cohorts(periods.map(\.range), question.scope, question.cohort)
    explanation.terms = zip(periods, cohorts).map {
      Explanation.Term(.period($0), pipeline.count($1).conversion(step))
    }
    (explanation.value, explanation.formula) = (row.baselineConversion, .mean)
  }

  /// The days of the cohort's deals that left the stage.
  private func explainDwell(
    _ figure: FunnelFigure, _ step: Int, _ row: FunnelRow, _ explanation: inout Explanation
  ) {
    let question = explanation.question
    var stays: [(row: Int32, days: Int)] = []
    for row in pipeline.cohort(question.period, question.scope, question.cohort) {
      pipeline.table.forEachStay(Int(row)) { if $0 == step { stays.append((row, $1)) } }
    }
    list(stays, in: &explanation)
    explanation.value = figure == .dwellMedian ? row.dwellMedian : row.dwellP90
    explanation.formula = figure == .dwellMedian ? .median : .ninetieth
  }

  /// Open and longer in the stage than three in four of those that advanced from it.
  private func explainStalled(_ step: Int, _ row: FunnelRow, _ explanation: inout Explanation) {
    let scope = explanation.question.scope
    let stays = pipeline.stalled(row.stage.id, scope: scope).map { ($0, pipeline.daysInStage(Int($0)) ?? 0) }
    list(stays, in: &explanation)
    explanation.value = Figure(whole: Int64(row.stalled), unit: .count, cases: row.stalled)
    let limits = pipeline.stalledLimits()
    guard step < limits.count, let limit = limits[step] else { return }
    explanation.terms = [Explanation.Term(.stallsBeyond(row.stage), Figure(whole: Int64(limit), unit: .days, cases: 0))]
  }

  private func explainVelocity(_ report: FunnelReport, _ explanation: inout Explanation) {
    list(pipeline.open(nil, scope: report.question.scope), in: &explanation) { _ in true }
    (explanation.value, explanation.formula) = (report.velocity, .velocity)
    explanation.terms = [
      Explanation.Term(.openDeals, Figure(whole: Int64(report.open), unit: .count, cases: report.open)),
      Explanation.Term(.metric("win_rate"), report.winRate), Explanation.Term(.metric("avg_deal"), report.averageDeal),
      Explanation.Term(.metric("cycle_days"), report.cycleDays),
    ]
  }

  private func term(_ figure: FunnelFigure, _ row: FunnelRow, _ value: Figure?) -> Explanation.Term {
    Explanation.Term(.stage(row.stage, figure), value)
  }
}

// MARK: - Rows

extension Reports {
  /// Deals that are counted one each; where some of them count, those are marked and first.
  private func list(_ rows: [Int32], in explanation: inout Explanation, counted: ((Int32) -> Bool)? = nil) {
    let count = Figure(whole: Int64(rows.count), unit: .count, cases: rows.count)
    (explanation.value, explanation.rowCount, explanation.rowTotal) = (count, rows.count, count)
    guard let counted else {
      explanation.rows = rows.prefix(Reports.mostExplainedRows).map { self.row(ofDeal: Int($0), value: nil) }
      return
    }
    let marked = rows.filter(counted)
    explanation.rowTotal = Figure(whole: Int64(marked.count), unit: .count, cases: rows.count)
    let one = Figure(whole: 1, unit: .count, cases: 1)
    let shown = marked.map { ($0, Optional(one)) } + rows.filter { !counted($0) }.map { ($0, nil) }
    explanation.rows = shown.prefix(Reports.mostExplainedRows).map { self.row(ofDeal: Int($0), value: $1) }
  }

  /// Deals with days, the longest first.
  private func list(_ stays: [(row: Int32, days: Int)], in explanation: inout Explanation) {
    explanation.rowCount = stays.count
    explanation.rows = stays.sorted { $0.days != $1.days ? $0.days > $1.days : $0.row < $1.row }
      .prefix(Reports.mostExplainedRows)
      .map { self.row(ofDeal: Int($0.row), value: Figure(whole: Int64($0.days), unit: .days, cases: 1)) }
  }

  func row(ofDeal row: Int, value: Figure?) -> Explanation.Row {
    Explanation.Row(
      key: facts.deals.key.text(row), label: title(ofDeal: row),
      day: Day(cell: facts.deals.created[row]), value: value, place: place(of: row))
  }
}
