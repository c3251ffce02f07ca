extension Problem {
  /// The sentence for people: what is wrong, what was expected and what to do; the place stands before it in `line`.
  public func message(in language: Language) -> String {
    VisibleText.line(kind.phrase(column: place.column ?? "")[language])
  }

  /// One line with everything: `deals.csv:12: amount: “abc”: Not a number. …`, safe to print.
  public func line(in language: Language) -> String { line(saying: message(in: language)) }

  /// The same among others that are wrong with a plan: what they mean for pay is said once, below all of them.
  public func lineAmongOthers(in language: Language) -> String {
    guard case .plan(let fault) = kind else { return line(in: language) }
    return line(saying: VisibleText.line(fault.amongOthers[language]))
  }

  private func line(saying message: String) -> String {
    let quoted = found.isEmpty ? nil : Problem.quoted(found)
    let parts = [place.text, place.column.map(VisibleText.line), quoted, message]
    return parts.compactMap(\.self).joined(separator: ": ")
  }

  /// At most so many characters of a found text are shown; the rest is in the file.
  private static let longestQuote = 60

  private static func quoted(_ text: String) -> String {
    let line = VisibleText.line(text)
    return "“" + (line.count > longestQuote ? line.prefix(longestQuote) + "…" : line) + "”"
  }
}

extension Place {
  /// `deals.csv:12`, or the file alone where no line is known.
  public var text: String { VisibleText.line(file) + (line.map { ":\($0)" } ?? "") }
}
