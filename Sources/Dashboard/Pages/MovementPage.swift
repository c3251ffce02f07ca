internal import Sales
internal import Screen

extension PageBuilder {
  /// The bars of the waterfall, and the deals that slipped or shrank by name.
  func movement(_ report: MovementReport) -> [PagePanel] {
    let columns = [column(.name), column(.deals, .number), moneyColumn(.amount)]
    let rows = report.bars.map { bar in
      PageRow(
        item: .change(bar.change),
        cells: [
          .phrase(bar.change.phrase, bar.change.isMoment ? .strong : .plain), .count(bar.deals),
          .plain(Figure(bar.amount, cases: bar.deals)),
        ], subject: RowSubject(movement: bar.change))
    }
    return [
      PagePanel(
        id: .main, title: Action.movement.phrase,
        table: PageTable(columns: columns, rows: rows, unfilteredCount: rows.count)),
      slipped(report), shrunk(report),
    ]
  }

  private func slipped(_ report: MovementReport) -> PagePanel {
    let columns = [
      column(.title, min: 12), column(.rep, priority: 1, min: 8), moneyColumn(.amount),
      column(.expectedBefore, .number, priority: 2), column(.expectedClose, .number),
    ]
    let rows = report.slipped.map { deal in
      PageRow(
        item: .deal(deal.deal),
        cells: [
          .text(deal.name), .text(deal.rep.label(in: wording.language), .dim), .plain(Figure(deal.amount, cases: 1)),
          .day(deal.expectedBefore), .day(deal.expected),
        ])
    }
    let title = Phrase.counted(.slippedDeals, wording.figures.count(report.slippedCount))
    return panel(.slipped, title, columns, rows, whenEmpty: .noneSlipped)
  }

  private func shrunk(_ report: MovementReport) -> PagePanel {
    let columns = [
      column(.title, min: 12), column(.rep, priority: 1, min: 8), moneyColumn(.amountBefore, priority: 2),
      moneyColumn(.amount),
    ]
    let rows = report.shrunk.map { deal in
      PageRow(
        item: .deal(deal.deal),
        cells: [
          .text(deal.name), .text(deal.rep.label(in: wording.language), .dim),
          .plain(Figure(deal.amountBefore, cases: 1), .dim), .plain(Figure(deal.amount, cases: 1)),
        ])
    }
    let title = Phrase.counted(.shrunkDeals, wording.figures.count(report.shrunkCount))
    return panel(.shrunk, title, columns, rows, whenEmpty: .noneShrunk)
  }
}

extension MovementReport.MovedDeal {
  /// What people call it.
  fileprivate var name: String { title ?? customer.label ?? deal }
}

extension Canvas {
  /// From when, the waterfall, what it rests on, and the deals that slipped or shrank.
  mutating func drawMovement(_ report: MovementReport, in rect: Rect) {
    let top = rect.height >= 20 ? 1 : 0
    let hasHead = rect.height >= 6
    if hasHead { drawMovementHead(report, in: rect.row(top)) }
    let below = rect.inset(top: hasHead ? top + (rect.height >= 16 ? 2 : 1) : 0)
    let bars = min(report.bars.count, below.height)
    drawWaterfall(report, in: below.inset(bottom: below.height - bars))
    var rest = below.inset(top: bars)
    if let note = report.basis.phrase(readOn: report.question.asOf), rest.height >= 2 {
      draw(
        Paragraph(wording(note), style: .dim),
        in: Rect(x: rest.x, y: rest.y + 1, width: rest.width, height: min(2, rest.height - 1)))
      rest = rest.inset(top: 3)
    } else {
      rest = rest.inset(top: 1)
    }
    guard rest.height >= 4 else { return }
    if rest.width >= 100 {
      let columns = rest.split(.columns, gap: 3, [.fill(1), .fill(1)])
      drawPanel(.slipped, in: columns[0])
      return drawPanel(.shrunk, in: columns[1])
    }
    drawPanel(.slipped, in: rest)
  }

  private mutating func drawMovementHead(_ report: MovementReport, in line: Rect) {
    let figures = wording.figures
    let today = wording.today
    let day = { (day: Day) in figures.day(day, near: today) }
    let left = [Span(wording(start(of: report)), .text)]
    let right = [Span(wording(.dueBy(day(report.question.period.end.adding(days: -1)))), .dim)]
    grid.draw(left, at: line.origin, in: line)
    guard width(left) + width(right) + 3 <= line.width else { return }
    grid.draw(right, at: line.origin.moved(right: line.width - width(right)), in: line)
  }

  /// From when it is told; a stand-up has its minute, everything else is the beginning of a day.
  private func start(of report: MovementReport) -> Phrase {
    let start = page.funnelChoice?.since ?? .period
    let first = Int64(report.question.period.start.number) * 86_400
    let isPeriod = start == .standUp && report.question.since ?? first == first
    return .since(wording.start(of: report.question), isPeriod ? .period : start)
  }

  private mutating func drawWaterfall(_ report: MovementReport, in rect: Rect) {
    visibleRows[.main] = rect.height
    let figures = wording.figures
    let isChosen = page.panel?.id == .main
    let selected: String? = isChosen ? page.selectedRow.flatMap { $0.item.changeID } : nil
    let bars = report.bars.map { bar in
      let figure = Figure(bar.amount, cases: bar.deals)
      return Waterfall.Bar(
        id: bar.change.rawValue, wording(bar.change.phrase),
        bar.change.isMoment ? .whole(figure.approximate) : .change(figure.approximate),
        text: bar.change.isMoment
          ? figures.text(figure) : bar.deals == 0 ? FigureText.none : figures.difference(figure, .full),
        note: bar.deals == 0 ? "" : wording(.dealCount(figures.count(bar.deals), isOne: bar.deals == 1)))
    }
    let chart = Waterfall(bars, selected: selected)
    draw(chart, in: rect)
    hits.append(Hit(rect: rect, target: .waterfall(.main, chart)))
  }
}

extension Wording {
  /// The first moment of movement: a day that is told from its beginning, else with its minute.
  func start(of question: Question) -> String {
    let first = question.movesFrom
    return first % 86_400 == 0 ? figures.day(Day(moment: first), near: today) : moment(Moment(seconds: first))
  }
}

extension Item {
  /// The id of a bar of the waterfall; `nil` for other things.
  fileprivate var changeID: String? {
    if case .change(let change) = self { change.rawValue } else { nil }
  }
}
