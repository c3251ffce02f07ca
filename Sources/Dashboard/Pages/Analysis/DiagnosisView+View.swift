internal import Sales
internal import Screen

extension Canvas {
  /// What changed and by how much, the main factor in a sentence, the tree, and below it the selected node in words.
  mutating func drawDiagnosis(_ report: DiagnosisReport, in rect: Rect) {
    guard let panel = page.panels.first else { return }
    var rect = rect
    let head = diagnosisHead(report, width: rect.width, most: max(0, rect.height >= 16 ? 5 : min(3, rect.height - 4)))
    for (index, line) in head.enumerated() { grid.draw(line, at: rect.row(index).origin, in: rect.row(index)) }
    rect = rect.inset(top: head.count + (rect.height >= 12 ? 1 : 0))
    let words = rect.height >= 10 ? nodeWords(report, width: rect.width) : []
    guard !words.isEmpty else { return drawTable(panel, in: rect) }
    let room = min(words.count, 4)
    drawTable(panel, in: rect.inset(bottom: room + 2))
    let inner = drawPane(.inWords, in: rect.inset(top: rect.height - room - 1), isChosen: false)
    for (index, words) in words.prefix(room).enumerated() {
      grid.draw(words, at: inner.row(index).origin, in: inner.row(index))
    }
  }

  private func diagnosisHead(_ report: DiagnosisReport, width: Int, most: Int) -> [[Span]] {
    let figures = wording.figures
    guard report.before != nil || report.after != nil else { return [] }
    let arrow = wording.arrow(Int(report.change?.numerator.signum() ?? 0))
    var lines = [
      [
        Span(wording(wording.metric("sales")) + "  ", .text), Span(figures.text(report.before), .dim),
        Span(" → ", .dim), Span(figures.text(report.after), Style(.strong).with(.bold)), Span("   "),
        Span(figures.difference(report.change), .strong), Span(" "), arrow,
      ]
    ]
    if let main = report.main {
      lines += paragraph(DiagnosisText(figures).text(main), width: width, most: most < 5 ? 1 : 2, .accent)
    }
    let notes = DiagnosisText(figures).notes(report).joined(separator: "  ")
    lines += paragraph(notes, width: width, most: max(1, most - lines.count), .dim)
    return Array(lines.prefix(most))
  }

  /// The selected node: its evidence, what is advised and the course that trains it.
  private func nodeWords(_ report: DiagnosisReport, width: Int) -> [[Span]] {
    guard case .node(let node) = page.selectedRow?.item, let tree = report.tree,
      let branch = tree.branches.first(where: { $0.change.driver == node.driver })
    else { return [] }
    let words = DiagnosisText(wording.figures)
    let segment = branch.segments.first { $0.group == node.group }
    let causes = segment?.causes ?? branch.causes
    var texts: [(String, Style)] = []
    if let cause = causes.first(where: { $0.key == node.cause }) {
      texts = [(words.name(cause) + "  " + words.evidence(cause), .text), (words.advice(cause), .strong)]
      if let course = cause.course { texts.append((wording(.course(course)), .dim)) }
    } else if node.isRest {
      texts = [(wording(.otherSegmentsExplained), .dim)]
    } else {
      let place = segment.map { words.label($0.group) + "  " } ?? ""
      texts = [(place + words.text(segment?.change ?? branch.change), .text)]
      texts += causes.prefix(2).map { ("  " + words.name($0) + "  " + words.evidence($0), .dim) }
    }
    return texts.flatMap { text, style in
      Wrap.lines(text, columns: width, ambiguous: grid.context.ambiguous).map { [Span($0, style)] }
    }
  }
}
