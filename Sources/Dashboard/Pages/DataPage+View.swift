internal import Sales
internal import Screen

extension Canvas {
  /// Files above; what is wrong, where finance disagrees and what is missing below.
  mutating func drawData(in rect: Rect) {
    var inner = rect.inset(top: rect.height >= 16 ? 1 : 0)
    if let gone = state.facts?.gone, inner.height >= 4 {
      let words = wording(.folderGone(gone.path, since: wording.moment(gone.since)))
      grid.draw([Span(words, Style(.bad)), Span("  " + wording(.lastGoodStays), .dim)], in: inner.row(0))
      inner = inner.inset(top: inner.height >= 14 ? 2 : 1)
    }
    guard inner.height >= 10 else { return drawPanel(page.panel?.id ?? .files, in: inner) }
    let files = page.panels.first { $0.id == .files }?.table.rows.count ?? 0
    let rows = inner.split(.rows, gap: 1, [.fixed(min(files + 2, inner.height / 2)), .fill(1)])
    drawPanel(.files, in: rows[0])
    guard inner.width >= 100 else { return drawDataBelow(in: rows[1]) }
    let columns = rows[1].split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawProblems(in: columns[0])
    let right = columns[1].split(.rows, gap: 1, [.fill(1), .fill(1)])
    drawPanel(.reconciliation, in: right[0])
    drawPanel(.missing, in: right[1], hasTitles: false)
  }

  /// One below the other where it is narrow: problems always, and the panel that is chosen.
  private mutating func drawDataBelow(in rect: Rect) {
    guard rect.height >= 12 else {
      let chosen = page.panel?.id
      return chosen == .reconciliation || chosen == .missing
        ? drawPanel(chosen ?? .problems, in: rect) : drawProblems(in: rect)
    }
    let parts = rect.split(.rows, gap: 1, [.fill(2), .fill(1), .fill(1)])
    for (id, part) in zip([PanelID.problems, .reconciliation, .missing], parts) { drawPanel(id, in: part) }
  }
}

extension Canvas {
  /// The problems, and below them the selected one in full: what is wrong, where, and what to do.
  mutating func drawProblems(in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == .problems }), rect.height >= 9, rect.width >= 30 else {
      return drawPanel(.problems, in: rect)
    }
    let parts = rect.split(.rows, gap: 1, [.fill(1), .fixed(min(4, rect.height / 3))])
    drawPanel(.problems, in: parts[0])
    let row = hasSelection(panel) ? page.selectedRow : panel.table.rows.first
    guard case .problem(let problem) = row?.item else { return }
    draw(Paragraph(problem.line(in: state.language), style: .dim), in: parts[1])
  }
}
