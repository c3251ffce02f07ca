internal import Sales
internal import Screen

extension PageBuilder {
  /// Every training and measure with its metric before and after, for those it touched and for the others.
  func effects(_ effects: [MeasureEffect]) -> [PagePanel] {
    let columns = [
      column(.measure, min: 12), column(.start, .number, priority: 3), column(.people, .number, priority: 4),
      column(.metric, priority: 1, min: 8), column(.affectedBefore, .number, priority: 2),
      column(.affectedAfter, .number, priority: 2),
      column(.othersBefore, .number, priority: 6), column(.othersAfter, .number, priority: 5),
      column(.effect, .number),
    ]
    let rows = effects.map { effect in
      PageRow(
        item: .measure(effect.name, metric: effect.metric, effect.start),
        cells: [
          .text(effect.name), .day(effect.start),
          effect.parts.isEmpty ? .phrase(.everybody, .dim) : .count(effect.parts.count, .dim),
          .phrase(wording.metric(effect.metric), .dim), .figure(effect.affected.before, .plain),
          .figure(effect.affected.after, .plain), .figure(effect.others.before, .dim),
          .figure(effect.others.after, .dim),
          effect.effect.map { .text(wording.figures.difference($0), .strong) } ?? .phrase(effect.lacks, .dim),
        ], subject: effect.subject)
    }
    return [panel(.main, Action.effects.phrase, columns, rows, whenEmpty: .noTrainings)]
  }
}

extension Canvas {
  /// The measures, and below them how the selected effect is made.
  mutating func drawEffects(_ effects: [MeasureEffect], in rect: Rect) {
    guard let panel = page.panels.first else { return }
    let words = rect.height >= 12 ? effectWords(effects, width: rect.width) : []
    drawTable(panel, in: rect.inset(bottom: words.isEmpty ? 0 : words.count + 2))
    guard !words.isEmpty else { return }
    let inner = drawPane(.inWords, in: rect.inset(top: rect.height - words.count - 1), isChosen: false)
    for (row, line) in words.enumerated() { grid.draw(line, in: inner.row(row), .left, style: row == 0 ? .text : .dim) }
  }

  private func effectWords(_ effects: [MeasureEffect], width: Int) -> [String] {
    guard case .measure(let name, let metric, let start)? = page.selectedRow?.item,
      let effect = effects.first(where: { $0.name == name && $0.metric == metric && $0.start == start })
    else { return [] }
    let figures = wording.figures
    let side = { (pair: MeasureEffect.BeforeAndAfter) in
      [figures.text(pair.before), figures.text(pair.after), figures.difference(pair.change)]
    }
    let days = { (range: DayRange) in
      "\(figures.day(range.start, near: wording.today))–\(figures.day(range.end.adding(days: -1), near: wording.today))"
    }
    let cases = [effect.affected.before, effect.affected.after, effect.others.before, effect.others.after].map {
      figures.count($0?.cases ?? 0)
    }
    let parts = effect.parts.map { $0.label(in: state.language) }.joined(separator: wording(.listComma))
    guard effect.after.count > 0, effect.effect != nil else {
      let (before, first) = (days(effect.before), figures.day(effect.after.start, near: wording.today))
      return [wording(.effectMissing(effect.lacks, before: before, first: first)), parts]
    }
    let texts = [
      wording(.effectFormula(side(effect.affected), side(effect.others), figures.difference(effect.effect))),
      wording(.effectDays(days(effect.before), days(effect.after))), wording(.effectCases(cases)), parts,
    ]
    return texts.flatMap { Wrap.lines($0, columns: width, ambiguous: grid.context.ambiguous).prefix(2) }
  }
}

extension MeasureEffect {
  /// What the row is asked about.
  fileprivate var subject: RowSubject {
    var subject = RowSubject(metric: metric)
    (subject.measure, subject.part) = (MeasureReference(name: name, start: start), .effect)
    return subject
  }

  /// Why there is no effect yet, or never will be.
  fileprivate var lacks: Phrase {
    affected.after == nil ? .tooEarly : others.before == nil || others.after == nil ? .nobodyElse : .tooEarly
  }
}
