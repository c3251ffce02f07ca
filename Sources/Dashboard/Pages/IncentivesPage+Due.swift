internal import Sales
internal import Screen

extension Canvas {
  /// By when what is due of a period's statements and how far they are, as much of it as fits whole:
  /// `objections until Dec 2 · 1 objected · 3 late`.
  func dueSpans(_ statements: PeriodStatements, columns room: Int) -> [Span] {
    let pieces = duePieces(statements)
    let lengths = pieces.indices.reversed().map { joined(Array(pieces[...$0])) }
    return lengths.first { width($0) <= room } ?? []
  }

  /// What is due stands first and stays longest.
  private func duePieces(_ statements: PeriodStatements) -> [Span] {
    let figures = wording.figures
    let stages = [StatementStatus.objected, .confirmed, .paid].compactMap { status -> Span? in
      guard let count = statements.counts[status] else { return nil }
      return Span(wording(.standing(figures.count(count), status)), status.tone.style)
    }
    let late = statements.late.count
    let lateness = late == 0 ? [] : [Span(wording(.lateStatements(figures.count(late))), Style(.warn))]
    return [publishing(statements), objecting(statements)].compactMap(\.self) + stages + lateness
  }

  /// By when the drafts are published, and how many are already.
  private func publishing(_ statements: PeriodStatements) -> Span? {
    guard statements.drafts > 0 else { return nil }
    let due = wording.figures.day(statements.publishBy, near: state.now.day)
    let isLate = state.now.day > statements.publishBy
    let words = wording(isLate ? .overdueSince(due) : .publishBy(due))
    let count = wording.figures.count(statements.published)
    let all = wording.figures.count(statements.published + statements.drafts)
    let before = statements.published == 0 ? "" : wording(.publishedOf(count, all)) + " · "
    return Span(before + words, isLate ? Style(.bad) : .dim)
  }

  private func objecting(_ statements: PeriodStatements) -> Span? {
    guard let last = statements.objectBy, last >= state.now.day else { return nil }
    return Span(wording(.objectionsUntil(wording.figures.day(last, near: state.now.day))), .dim)
  }

  private func joined(_ pieces: [Span]) -> [Span] {
    pieces.enumerated().flatMap { place, span in place == 0 ? [span] : [Span(" · ", .dim), span] }
  }
}
