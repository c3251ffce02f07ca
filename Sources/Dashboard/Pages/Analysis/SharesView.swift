internal import Sales
internal import Screen

extension PageBuilder {
  /// The parts of the chosen dimension; of the first one there is where the metric knows nothing of it.
  func shares(_ report: ShareReport) -> [PagePanel] {
    guard let choice = page.analysisChoice else { return [] }
    let cut = report.cut(of: choice.share)
    let columns = [
      PageColumn(id: .mark, title: Phrase("", ""), kind: .sign),
      PageColumn(id: .name, title: (cut?.dimension ?? choice.share).phrase, minWidth: 8),
      moneyColumn(.actual, metric: report.total?.unit), column(.share, .number),
    ]
    let rows = (cut?.parts ?? []).enumerated().map { index, part in
      PageRow(
        item: .group([part.value], metric: report.metric),
        cells: [
          .mark(min(index, Role.series.count - 1)), .text(part.value.label(in: wording.language)), .plain(part.figure),
          .percent(part.share),
        ],
        subject: RowSubject(narrowing: [part.value], metric: report.metric))
    }
    let total = PageRow(
      item: .group([], metric: report.metric),
      cells: [
        .empty, .phrase(.total, .strong), .plain(report.total),
        .percent(Figure(1000, over: 1000, unit: .ratio, cases: 0)),
      ],
      subject: RowSubject(metric: report.metric))
    return [panel(.main, wording.metric(report.metric), columns, rows, total: total)]
  }
}

extension ShareReport {
  /// The parts by a dimension, else those there are.
  func cut(of dimension: Dimension) -> ShareCut? { cuts.first { $0.dimension == dimension } ?? cuts.first }
}

extension Canvas {
  /// A ring beside the parts in numbers, and below them what every dimension divides the sum into.
  mutating func drawShares(_ report: ShareReport, in rect: Rect) {
    guard let panel = page.panels.first, let cut = report.cut(of: page.analysisChoice?.share ?? .segment) else {
      return drawMainShares(in: rect)
    }
    let isLoose = rect.height >= 26
    let needed = report.cuts.count * (isLoose ? 3 : 2) - (isLoose ? 1 : 0)
    let hasBars = rect.height >= needed + 7 && rect.width >= 60
    let upper = hasBars ? rect.inset(bottom: needed + 1) : rect
    drawRing(cut, panel, in: upper)
    if hasBars { drawBars(report, cut, isLoose: isLoose, in: rect.inset(top: rect.height - needed)) }
  }

  private mutating func drawMainShares(in rect: Rect) {
    if let panel = page.panels.first { drawTable(panel, in: rect) }
  }

  private mutating func drawRing(_ cut: ShareCut, _ panel: PagePanel, in rect: Rect) {
    let width = min(rect.height * 2, 40, rect.width / 3)
    guard width >= 14, rect.height >= 7 else { return drawTable(panel, in: rect) }
    let parts = rect.split(.columns, gap: 4, [.fixed(width), .fill(1)])
    let height = min(rect.height, width / 2)
    draw(Ring(portions(cut), middle: middle(panel)), in: parts[0].inset(bottom: rect.height - height))
    drawTable(panel, in: parts[1])
  }

  /// In the middle of the ring: the part that is selected.
  private func middle(_ panel: PagePanel) -> [Span] {
    guard let row = page.selectedRow, row.cells.count > 3 else { return [] }
    return [Span(row.cells[3].text(wording), .strong), Span(row.cells[1].text(wording), .dim)]
  }

  private mutating func drawBars(_ report: ShareReport, _ chosen: ShareCut, isLoose: Bool, in rect: Rect) {
    let names = report.cuts.map { grid.columns(wording($0.dimension.phrase)) }.max() ?? 0
    for (index, cut) in report.cuts.enumerated() {
      let place = rect.inset(top: index * (isLoose ? 3 : 2))
      let lines = place.inset(bottom: max(0, place.height - 2))
      draw(cut.dimension.phrase, in: lines.row(0), style: cut == chosen ? .accent : .dim)
      draw(StackedBar(portions(cut)), in: lines.inset(left: names + 2))
      hits.append(Hit(rect: lines, target: .dimension(cut.dimension)))
    }
  }

  /// The largest parts each in a colour of its own, the rest together.
  private func portions(_ cut: ShareCut) -> [Portion] {
    let roles = Role.series
    let isLong = cut.parts.count > roles.count
    let shown = cut.parts.prefix(isLong ? roles.count - 1 : roles.count)
    let rest = cut.parts.dropFirst(shown.count)
    let others = rest.isEmpty ? [] : [(wording(.others), rest.reduce(Int64(0)) { $0 + $1.thousandths })]
    let all = shown.map { ($0.value.label(in: wording.language), $0.thousandths) } + others
    return zip(all, roles).map { part, role in
      let percent = wording.figures.percent(Figure(part.1, over: 1000, unit: .ratio, cases: 0))
      return Portion("\(part.0) \(percent)", Double(part.1) / 1000, role: role)
    }
  }
}
