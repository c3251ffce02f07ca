internal import Sales
internal import Screen

extension PageBuilder {
  /// What a person has earned, as one row that opens into the statement; no rows where there is nothing to be told.
  func payPanel(_ report: RepReport) -> PagePanel {
    let rows = report.pay.map { pay in
      [PageRow(item: .pay, cells: [.phrase(Action.incentives.phrase), .plain(Figure(pay.total, cases: 1))])]
    }
    let table = PageTable(columns: [column(.name), moneyColumn(.total)], rows: rows ?? [])
    return PagePanel(id: .pay, title: Action.incentives.phrase, table: table)
  }
}

extension Canvas {
  /// `激励 ¥0   再签 ¥30,000 → 基础达标，共 ¥7,200`; as many steps as there is room for. Says whether it took the line.
  mutating func drawPay(_ report: RepReport, in line: Rect) -> Bool {
    guard let pay = report.pay else { return false }
    let money = { (amount: Money, figures: FigureText) in figures.text(Figure(amount, cases: 1)) }
    var spans = [
      Span(wording(Action.incentives.phrase) + " ", .text),
      Span(money(pay.total, wording.figures), Style(.strong).with(.bold)),
    ]
    for step in pay.steps {
      let missing = wording.figures.text(step.missing)
      let words = wording(.nextStep(missing, step.tier.label, money(step.pays, wording.figures)))
      guard width(spans) + grid.columns(words) + 3 <= line.width else { break }
      spans.append(Span("   " + words, .dim))
    }
    grid.draw(spans, at: line.origin, in: line)
    hits.append(Hit(rect: line, target: .item(.pay, .pay)))
    visibleRows[.pay] = 1
    if page.selection.panel == .pay { grid.lay(.selection, under: line) }
    return true
  }
}
