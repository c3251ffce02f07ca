internal import Sales
internal import Screen

extension Canvas {
  /// What was reached of the target, with the bar of pace below it. Says how many rows it took.
  @discardableResult
  mutating func drawHeadline(_ row: TargetRow, _ progress: PeriodProgress, name: String, in rect: Rect) -> Int {
    guard rect.height >= 6 else {
      drawSummary(row, name: name, in: rect.row(0))
      return 1
    }
    let top = rect.height >= 16 ? 1 : 0
    let line = rect.row(top)
    let spans = headlineSpans(row, progress, name: name, isShort: false)
    let fits = width(spans) <= line.width
    let more = outlookSpans(row)
    let full = width(spans + more) <= line.width ? spans + more : spans
    grid.draw(fits ? full : headlineSpans(row, progress, name: name, isShort: true), at: line.origin, in: line)
    hits.append(Hit(rect: line, target: .item(.headline, .metric(row.metric))))
    visibleRows[.headline] = 1
    if page.selection.panel == .headline { grid.lay(.selection, under: line) }
    drawPaceBar(row, progress, in: rect.row(top + 1))
    return top + (rect.height >= 10 ? 3 : 2)
  }

  /// The whole page in one line, where there is room for no more.
  private mutating func drawSummary(_ row: TargetRow, name: String, in line: Rect) {
    let figures = wording.figures
    let light = row.light.map { [Span(" "), wording.sign($0)] } ?? []
    let percent = [Span(figures.percent(row.attainment), .strong)] + light
    let amounts = [Span(figures.text(row.actual, .wall), .strong), Span(" / " + figures.text(row.target, .wall), .dim)]
    let candidates = [
      [Span(name + " ", .dim)] + amounts + [Span("  ")] + percent, amounts + [Span(" ")] + percent, percent,
    ]
    let fitting = candidates.first { width($0) <= line.width } ?? percent
    grid.draw(fitting, at: line.origin, in: line)
    visibleRows[.headline] = 1
  }

  private func headlineSpans(_ row: TargetRow, _ progress: PeriodProgress, name: String, isShort: Bool) -> [Span] {
    let figures = wording.figures
    let spelling: FigureText.Spelling = isShort ? .wall : .full
    var spans = [
      Span(name + " ", .text), Span(figures.shortPeriod(progress.period) + "  ", .dim),
      Span(figures.text(row.actual, spelling), Style(.strong).with(.bold)),
    ]
    guard let target = row.target else {
      let hasTargets = state.facts?.tables.contains(.targets) ?? true
      let why: Phrase = hasTargets ? .noTarget : .wouldFill(Table.targets.fileName, Table.targets.gain)
      return spans + [Span("  " + wording(why), .dim)]
    }
    spans += [Span(" / " + figures.text(target, spelling), .dim), Span("   ")]
    let style = row.light.map { Style($0.role).with(.bold) } ?? .strong
    spans += [Span(figures.percent(row.attainment) + " ", style)] + (row.light.map { [wording.sign($0)] } ?? [])
    if let sure = row.sure, sure.numerator > 0, !isShort {
      spans += [
        Span("   " + String(grid.glyphs.sure) + " ", Style(.sure)), Span(wording(.sure(figures.text(sure))), .dim),
      ]
    }
    return spans
  }

  /// Where it will end, quietly at the end of the line where there is room.
  private func outlookSpans(_ row: TargetRow) -> [Span] {
    guard let forecast = row.forecast else { return [] }
    return [Span("   " + wording(.forecastWord) + " ", .dim), Span(wording.figures.text(forecast.wholeUnits), .text)]
  }

  private mutating func drawPaceBar(_ row: TargetRow, _ progress: PeriodProgress, in line: Rect) {
    guard let bar = Progress(row) else { return }
    let words = paceWords(row, progress)
    let fitting = words.first { width($0) + 20 <= line.width } ?? []
    let room = line.inset(right: fitting.isEmpty ? 0 : width(fitting) + 3)
    draw(bar.gauge(), in: room)
    let right = line.inset(left: line.width - width(fitting))
    grid.draw(fitting, at: right.origin, in: right)
  }

  /// Beside the bar: where it should be, and what each day left must bring; less where there is less room.
  private func paceWords(_ row: TargetRow, _ progress: PeriodProgress) -> [[Span]] {
    let figures = wording.figures
    let share =
      progress.workingDays > 0
      ? Figure(Int64(progress.elapsed), over: Int64(progress.workingDays), unit: .ratio, cases: 0) : nil
    let expected = row.expected == nil ? [] : [Span(wording(.expectedByNow(figures.percent(share))), .dim)]
    var needed: [Span] = []
    if let perDay = row.neededPerDay {
      let words: Phrase = perDay.numerator == 0 ? .reachedTarget : .needed(figures.text(perDay.wholeUnits))
      needed = [Span(wording(words), perDay.numerator == 0 ? Style(.good) : .text)]
    }
    return [expected + (expected.isEmpty || needed.isEmpty ? [] : [Span("  ")]) + needed, needed, expected]
      .filter { !$0.isEmpty }
  }
}

extension Figure {
  /// Rounded half up to whole units, for amounts a day that nobody needs to the cent.
  var wholeUnits: Figure {
    guard unit == .money, denominator > 0 else { return self }
    let rounded = numerator.scaled(by: 1, over: denominator.multipliedStopping(by: 100))
    return Figure(whole: rounded.multipliedStopping(by: 100), unit: .money, cases: cases)
  }
}
