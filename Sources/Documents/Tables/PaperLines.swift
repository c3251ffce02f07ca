public import Sales
public import Screen

extension StatementPaper {
  /// The statement as lines: for terminals and pipes.
  public var lines: [[Span]] {
    let width = facts.map { DisplayWidth.columns($0.label) }.max() ?? 0
    var lines: [[Span]] = company.isEmpty ? [] : [[Span(company, .dim)]]
    lines += [[Span(title, .strong.with(.bold))], []]
    lines += facts.map { [Span(Truncate.pad($0.label, columns: width + 2), .dim), Span($0.text)] }
    for plan in plans { lines += [[], [Span(plan.name, .strong)]] + plan.sentences.map { [Span("  " + $0)] } }
    // Under the title of a table there is nothing more to say.
    for table in tables {
      lines += [[]] + TableLines(table.words).lines.enumerated().filter { ![1, 2].contains($0.offset) }.map(\.element)
    }
    return lines
  }
}
