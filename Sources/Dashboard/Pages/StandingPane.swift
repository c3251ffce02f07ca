internal import Sales
internal import Screen

extension PageBuilder {
  /// What stands out against the team, a statement a row; one about a metric can be explained.
  func standingPanel(_ standing: RepStanding) -> PagePanel {
    let words = StandingText(wording.figures) { wording(wording.metric($0)) }
    let rows = words.lines(standing).enumerated().map { place, line in
      PageRow(
        item: .field("standing \(place)"),
        cells: [
          line.topic.isEmpty ? .empty : .phrase(Phrase(line.topic, line.topic), line.kind.tone), .text(line.text),
        ], subject: line.metric.map { RowSubject(metric: $0) })
    }
    return PagePanel(
      id: .standing, title: words.title(standing),
      table: PageTable(columns: [column(.kind), column(.what, min: 20)], rows: rows))
  }
}

extension Canvas {
  /// How many lines the statements take in so many columns, their title not counted.
  func standingHeight(width: Int) -> Int { standingBlocks(width: width).reduce(0) { $0 + $1.count } }

  /// The statements, each broken into lines; the selected one is always whole in sight.
  mutating func drawStanding(in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == .standing }), rect.height >= 2, rect.width >= 8 else {
      return
    }
    let inner = drawPane(panel.title, in: rect, isChosen: hasSelection(panel))
    let blocks = standingBlocks(width: inner.width)
    let owners = blocks.enumerated().flatMap { place, lines in lines.map { _ in place } }
    let first = firstLine(of: hasSelection(panel) ? page.selectedIndex : nil, owners, visible: inner.height)
    visibleRows[.standing] = Set(owners.dropFirst(first).prefix(inner.height)).count
    let lines = cut(Array(blocks.joined().dropFirst(first)), width: inner.width, most: inner.height)
    for (row, line) in lines.enumerated() {
      let (place, item) = (inner.row(row), panel.table.rows[owners[first + row]].item)
      grid.draw(line, at: place.origin, in: place)
      if hasSelection(panel), page.selectedRow?.item == item { grid.lay(.selection, under: place) }
      hits.append(Hit(rect: place, target: .item(.standing, item)))
    }
  }

  /// The line to begin with so that the whole of a statement is seen.
  private func firstLine(of selected: Int?, _ owners: [Int], visible: Int) -> Int {
    guard let last = owners.lastIndex(where: { $0 == selected }) else { return 0 }
    return min(max(0, last + 1 - visible), owners.firstIndex { $0 == selected } ?? 0)
  }

  /// Each statement below its topic: `Behind  Visits 22, team 28 (−21.4%)`.
  private func standingBlocks(width: Int) -> [[[Span]]] {
    guard let panel = page.panels.first(where: { $0.id == .standing }) else { return [] }
    return panel.table.rows.map { row in
      let topic = row.cells[0].spans(wording).first
      let text = ([topic?.text ?? "", row.cells[1].spans(wording).first?.text ?? ""]).filter { !$0.isEmpty }
        .joined(separator: "  ")
      return Wrap.lines(text, columns: max(1, width - 2), ambiguous: grid.context.ambiguous).enumerated().map {
        index, part in
        guard index == 0, let topic, !topic.text.isEmpty else { return [Span((index == 0 ? "" : "  ") + part, .text)] }
        return [topic, Span(String(part.dropFirst(topic.text.count)), .text)]
      }
    }
  }
}

extension StandingText.Line.Kind {
  /// In what a topic is drawn.
  fileprivate var tone: PageCell.Tone {
    switch self {
    case .weakness, .habit: .warn
    case .strength: .good
    case .example: .dim
    }
  }
}
