internal import Sales

extension [Phrase] {
  /// An English sentence in Chinese by the first form that fits, `Unknown option '{}'`; one that no form fits stays as it
  /// is, so that nothing is ever left unsaid.
  func chinese(of sentence: String) -> String {
    for form in self {
      if let words = form.words(in: sentence) { return form.chinese(with: words) }
    }
    return sentence
  }
}

extension Phrase {
  /// What stands in the gaps of the English form; `nil` where the sentence has another form. Every gap ends as early as
  /// it can, the last one with the sentence.
  fileprivate func words(in sentence: String) -> [String]? {
    let pieces = Self.pieces(of: english)
    guard sentence.hasPrefix(pieces[0]), sentence.hasSuffix(pieces[pieces.count - 1]) else { return nil }
    guard pieces.count > 1 else { return sentence == english ? [] : nil }
    var rest = sentence.dropFirst(pieces[0].count)
    var words: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      words.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    guard rest.hasSuffix(pieces[pieces.count - 1]) else { return nil }
    return words + [String(rest.dropLast(pieces[pieces.count - 1].count))]
  }

  /// The Chinese form with words in its gaps; several of them stand as Chinese lists do.
  fileprivate func chinese(with words: [String]) -> String {
    let (pieces, quotedComma) = (Self.pieces(of: chinese), ParserStrings.quotedComma)
    return zip(pieces, words + [""]).map { $0 + $1.replacing(quotedComma.english, with: quotedComma.chinese) }.joined()
  }

  private static func pieces(of form: String) -> [String] {
    var (pieces, rest) = ([String](), form[...])
    while let gap = rest.firstRange(of: "{}") {
      pieces.append(String(rest[..<gap.lowerBound]))
      rest = rest[gap.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
