internal import Dashboard
internal import Sales
internal import Screen

/// A check of the targets for people: what is wrong first, each with its place, what it is and whether it can be reached;
/// the good ones counted, or listed behind.
struct TargetCheckText {
  private let check: TargetCheckReport
  private let language: Language
  private let figures: FigureText
  private let catalog: MetricCatalog
  private let labels: DimensionLabels
  private let texts: TargetCheckTexts
  private let listsAll: Bool

  init(_ check: TargetCheckReport, _ facts: FactStore, _ language: Language, listsAll: Bool) {
    (self.check, self.language, self.listsAll) = (check, language, listsAll)
    figures = FigureText(language: language, currency: facts.settings.currency)
    catalog = MetricCatalog(settings: facts.settings)
    labels = DimensionLabels(facts)
    texts = TargetCheckTexts(language: language)
  }

  /// The lines.
  var lines: [[Span]] {
    let (bad, good) = (check.rows.filter { !$0.faults.isEmpty }, check.rows.filter(\.faults.isEmpty))
    let head = [Span(texts.head(check.rows.count, wrong: bad.count), Style(bad.isEmpty ? .good : .bad).with(.bold))]
    let rest = listsAll ? good.flatMap(lines) : [[Span(texts.good(good.count, counts(good)), .dim)]]
    return [head] + (bad.isEmpty ? [] : [[]] + bad.flatMap(lines)) + (good.isEmpty ? [] : [[]] + rest)
  }

  /// `12 easy`, `20 ambitious`: how many there are of each.
  private func counts(_ rows: [CheckedTarget]) -> [String] {
    Attainability.allCases.compactMap { kind in
      let count = rows.count { $0.attainability == kind }
      return count == 0 ? nil : texts.count(count, kind.phrase)
    }
  }

  private func lines(_ row: CheckedTarget) -> [[Span]] {
    let place = row.place.line.map { "\(row.place.file):\($0)" } ?? row.place.file
    var title = [Span(place, .strong)]
    if let figure = row.figure {
      title += [Span("  "), Span(subject(figure)), Span("  "), Span(figures.text(row.target), .strong)]
    }
    return [title + growth(row)] + row.faults.map { [Span("  ✗ " + $0.phrase(figures)[language], Style(.bad))] }
      + row.changes.map { [Span("  " + line($0, row), .dim)] }
  }

  /// `2026-08 华东 · 小张  Sales`.
  private func subject(_ figure: PlannedFigure) -> String {
    let rep = figure.rep.flatMap { labels.codes(.rep, called: $0).first }.map {
      labels.value(.rep, $0).label(in: language)
    }
    let place = [figure.region, figure.team, figure.product, rep ?? figure.rep].compactMap(\.self)
    let metric = catalog[figure.metric]?.name[language] ?? figure.metric
    let level = figure.level == .target ? nil : figure.level.phrase[language]
    return [
      figures.period(figure.period), place.isEmpty ? texts.wholeCompany : place.joined(separator: " · "), metric, level,
    ]
    .compactMap(\.self).joined(separator: "  ")
  }

  /// Whether it can be reached, and against what that was measured.
  private func growth(_ row: CheckedTarget) -> [Span] {
    guard row.figure != nil else { return [] }
    let words = Span("  " + row.attainability.phrase[language], Style(row.attainability.role))
    guard row.attainability != .unknown, let growth = row.growth, let base = row.yardstick.basePeriod,
      let median = row.yardstick.median, let best = row.yardstick.best
    else { return [words] }
    let asked = texts.growth(
      figures.change(growth, .sign), since: figures.period(base), median: figures.change(median, .sign),
      best: figures.change(best, .sign))
    return [words, Span("  " + asked, .dim)]
  }

  /// `2026-08-21 14:32  li  ¥800,000 → ¥900,000  why`.
  private func line(_ change: TargetChange, _ row: CheckedTarget) -> String {
    let unit = catalog[change.key.metric]?.unit ?? .money
    let amounts = [change.before, change.after].map { figures.text(Figure(millionths: $0, unit: unit)) }
    let when = String(Moment(seconds: change.at).iso.prefix(16)).replacing("T", with: " ")
    return [when, change.author ?? texts.seen, "\(amounts[0]) → \(amounts[1])", change.why].compactMap(\.self)
      .joined(separator: "  ")
  }
}

extension Attainability {
  /// The role it is drawn in.
  fileprivate var role: Role {
    switch self {
    case .easy, .unknown: .dim
    case .ambitious: .good
    case .record: .warn
    case .outOfReach: .bad
    }
  }
}
