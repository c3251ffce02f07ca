internal import Sales

/// “Did you mean …?”: the known word nearest to a mistyped one.
enum Suggestion {
  /// The nearest word, where it is near enough to be meant; case, `-` and `_` do not count.
  static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let typed = folded(word)
    let measured = known.map { (word: $0, distance: distance(typed, folded($0))) }
    guard let best = measured.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, typed.count / 3) ? best.word : nil
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }

  private static func folded(_ word: String) -> [Character] {
    word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }.map { $0 }
  }
}

/// A word of the command line that means nothing here.
struct UnknownWord: Error, CustomStringConvertible {
  let phrase: Phrase

  /// Says what would have been understood, or which of it was probably meant.
  init(_ word: String, known: [String]) {
    let nearest = Suggestion.nearest(to: word, among: known)
    phrase = nearest.map(ArgumentStrings.didYouMean) ?? ArgumentStrings.known(known)
  }

  var description: String { phrase.inLocale }
}
