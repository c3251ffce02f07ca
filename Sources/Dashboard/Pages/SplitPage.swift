internal import Sales
internal import Screen

extension PageBuilder {
  /// A target in its parts as they are tried: share, new target, what stands now, what last year brought, whether it can
  /// be reached.
  func split(_ result: Result<SplitBasis, SplitRefusal>) -> [PagePanel] {
    guard case .success(let basis) = result, let choice = page.splitChoice else { return [] }
    let trial = SplitTrial(basis, choice)
    let hasDays = basis.parts.contains { $0.workdays != nil }
    let columns =
      [PageColumn(id: .name, title: basis.question.axis.phrase, kind: .text, minWidth: 8)]
      + [column(.given, .sign), column(.weight, .number), moneyColumn(.tried, metric: basis.unit)]
      + [
        moneyColumn(.target, metric: basis.unit, priority: 2),
        moneyColumn(.previousYear, metric: basis.unit, priority: 3),
      ]
      + [column(.yoy, .number, priority: 4), column(.attainability, priority: 1)]
      + (hasDays ? [column(.workingDays, .number, priority: 5)] : [])
    let rows = trial.rows.map { part, row in
      self.row(part, row, trial, isGiven: choice.given[row.key] != nil, hasDays: hasDays)
    }
    let refusal = if case .failure(let refusal) = trial.split { refusal.phrase } else { Phrase.noRows }
    return [panel(.main, .splitting, columns, rows, total: total(trial, hasDays: hasDays), whenEmpty: refusal)]
  }

  private func row(
    _ part: SplitPart, _ row: TargetSplit.Row, _ trial: SplitTrial, isGiven: Bool, hasDays: Bool
  ) -> PageRow {
    let metric = trial.basis.question.metric
    let tried = Figure(wholeUnits: row.amount, unit: trial.basis.unit)
    let (item, name, subject): (Item, PageCell, RowSubject) =
      switch row.key {
      case .period(let period): (.period(period), .period(period), RowSubject(metric: metric, period: period))
      case .value(let value):
        (
          .group([value], metric: metric), .text(value.label(in: wording.language)),
          RowSubject(narrowing: [value], metric: metric)
        )
      }
    let cells: [PageCell] = [
      name, isGiven ? .text(String(wording.glyphs.check), .strong) : .empty, .percent(row.share),
      .plain(tried, .strong), .plain(part.current?.figure, .plain), .plain(part.yearBefore, .dim),
      .trend(Comparison.change(from: part.yearBefore, to: tried)), .attainability(part.yardstick, tried),
    ]
    return PageRow(
      item: item, cells: cells + (hasDays ? [part.workdays.map { .count(Int($0), .dim) } ?? .empty] : []),
      subject: subject)
  }

  /// The whole: what the parts add up to, and whether that can be reached.
  private func total(_ trial: SplitTrial, hasDays: Bool) -> PageRow? {
    guard !trial.rows.isEmpty else { return nil }
    let unit = trial.basis.unit
    let sum = Figure(wholeUnits: trial.rows.reduce(0) { $0.addingStopping($1.row.amount) }, unit: unit)
    let years = trial.basis.parts.map(\.yearBefore)
    let before = years.contains(nil) ? nil : self.sum(of: years)
    let days = trial.basis.parts.compactMap(\.workdays).reduce(0, +)
    let cells: [PageCell] = [
      .phrase(.total, .strong), .empty, .percent(Figure(whole: 1, unit: .ratio, cases: 0)), .plain(sum, .strong),
      .plain(trial.basis.whole?.figure, .plain), .plain(before, .dim),
      .trend(Comparison.change(from: before, to: sum)), .attainability(trial.basis.yardstick, sum),
    ]
    return PageRow(
      item: .group([], metric: trial.basis.question.metric),
      cells: cells + (hasDays ? [.count(Int(days), .dim)] : []),
      subject: RowSubject(metric: trial.basis.question.metric))
  }

  private func sum(of figures: [Figure?]) -> Figure? {
    let known = figures.compactMap(\.self)
    return known.dropFirst().reduce(known.first) { sum, figure in sum?.adding(figure) }
  }
}

extension PageCell {
  /// Whether a target can be reached, in a word.
  fileprivate static func attainability(_ yardstick: GrowthYardstick, _ target: Figure) -> PageCell {
    let verdict = yardstick.attainability(of: target)
    let tone: Tone =
      switch verdict {
      case .easy: .plain
      case .unknown: .dim
      case .ambitious: .good
      case .record: .warn
      case .outOfReach: .bad
      }
    return .phrase(verdict.phrase, tone)
  }
}
