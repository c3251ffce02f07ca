internal import Sales
internal import Screen

extension PageBuilder {
  /// A target in its parts as they are tried: share, new target, what stands now, what last year brought, whether it can
  /// be reached.
  func split(_ result: Result<SplitBasis, SplitRefusal>) -> [PagePanel] {
    guard case .success(let basis) = result, let choice = page.splitChoice else { return [] }
    let trial = SplitTrial(basis, choice)
    let hasDays = basis.parts.contains { $0.workdays != nil }
    let isOfPeople = if case .scopes = basis.question.axis { true } else { false }
    let columns =
      [PageColumn(id: .name, title: basis.question.axis.phrase, kind: .text, minWidth: 8)]
      + [column(.given, .sign), column(.weight, .number), moneyColumn(.tried, metric: basis.unit)]
      + [
        moneyColumn(.target, metric: basis.unit, priority: 2),
        moneyColumn(.previousYear, metric: basis.unit, priority: 3),
      ]
      + [
        column(.yoy, .number, priority: 4),
        PageColumn(id: .growth, title: growthTitle(basis), priority: 1, kind: .number),
        PageColumn(id: .attainability, title: ColumnID.attainability.phrase, priority: 1, kind: .text, minWidth: 12),
      ]
      + (hasDays ? [days(isOfPeople: isOfPeople)] : [])
    let rows = trial.rows.map { part, row in
      self.row(part, row, trial, isGiven: choice.given[row.key] != nil, hasDays: hasDays)
    }
    let refusal = if case .failure(let refusal) = trial.split { refusal.phrase } else { Phrase.noRows }
    return [panel(.main, .splitting, columns, rows, total: total(trial, hasDays: hasDays), whenEmpty: refusal)]
  }

  /// What the growth is against: the one period it is for all parts, else the last one of each.
  private func growthTitle(_ basis: SplitBasis) -> Phrase {
    let bases = Set(basis.parts.compactMap(\.yardstick.basePeriod))
    guard bases.count == 1, let base = bases.first else { return ColumnID.growth.phrase }
    return .growth(on: wording.figures.shortPeriod(base))
  }

  /// Working days: of periods those of the calendar, of parts of the company those of all their people together.
  private func days(isOfPeople: Bool) -> PageColumn {
    let title = isOfPeople ? Phrase.personDays : ColumnID.workingDays.phrase
    return PageColumn(id: .workingDays, title: title, priority: 5, kind: .number)
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
      .trend(Comparison.change(from: part.yearBefore, to: tried)), growth(part.yardstick, tried),
      attainability(part.yardstick, tried),
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
      .trend(Comparison.change(from: before, to: sum)), growth(trial.basis.yardstick, sum),
      attainability(trial.basis.yardstick, sum),
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

  /// The growth a target asks for over the last period that is over.
  private func growth(_ yardstick: GrowthYardstick, _ target: Figure) -> PageCell {
    .trend(yardstick.growth(to: target), lowerIsBetter: yardstick.lowerIsBetter)
  }

  /// Whether a target can be reached, in a word, and beside what growths that is said where there is room for it.
  private func attainability(_ yardstick: GrowthYardstick, _ target: Figure) -> PageCell {
    let verdict = yardstick.attainability(of: target)
    let growths = [yardstick.median, yardstick.best].map { wording.figures.change($0, .sign) }
    let known = verdict == .unknown ? [] : verdict.phrases(usual: growths[0], best: growths[1])
    return .wordings(known + [verdict.phrase, verdict.brief], verdict.tone)
  }
}

extension Attainability {
  /// How it stands out.
  fileprivate var tone: PageCell.Tone {
    switch self {
    case .easy: .plain
    case .unknown: .dim
    case .ambitious: .good
    case .record: .warn
    case .outOfReach: .bad
    }
  }
}
