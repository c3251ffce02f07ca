/// A written period cut into numbers and words. (data-directory.md, `period`)
enum PeriodToken: Equatable {
  /// A number with the count of its digits.
  case number(Int, digits: Int)
  case word(PeriodWord)

  /// The tokens of a text without its time of day; `nil` where something in it is neither number, word nor separator.
  static func read(_ text: String) -> [PeriodToken]? {
    let scalars = withoutTime(text.unicodeScalars.map(halfWidth))
    var tokens: [PeriodToken] = []
    var position = 0
    while position < scalars.count {
      if let (token, length) = number(scalars[position...]) ?? word(scalars[position...]) {
        tokens.append(token)
        position += length
      } else if separators.contains(scalars[position]) {
        position += 1
      } else {
        return nil
      }
    }
    return joiningNumerals(tokens)
  }

  private static let separators: Set<Unicode.Scalar> = [
    "-", "/", ".", " ", "_", ",", "\u{2013}", "'", "\u{200D}", "\t",
  ]

  /// Full-width forms as ASCII, letters as lower case.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    return ("A"..."Z").contains(narrow) ? Unicode.Scalar(narrow.value + 32) ?? narrow : narrow
  }

  /// Cuts `2026-08-15 00:00:00` and `2026-08-15T00:00Z` after the day.
  private static func withoutTime(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let colon = scalars.firstIndex(of: ":") else { return scalars }
    let cut = scalars[..<colon].lastIndex { $0 == " " || $0 == "t" }
    return cut.map { Array(scalars[..<$0]) } ?? scalars
  }

  private static func number(_ rest: ArraySlice<Unicode.Scalar>) -> (PeriodToken, Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...8).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1.value - 48) }
    return (.number(value, digits: digits.count), digits.count)
  }

  private static func word(_ rest: ArraySlice<Unicode.Scalar>) -> (PeriodToken, Int)? {
    for (spelling, word) in PeriodWord.spellings where rest.starts(with: spelling.unicodeScalars) {
      return (.word(word), spelling.unicodeScalars.count)
    }
    return nil
  }

  /// Turns runs of Chinese numerals into numbers: 十二 is 12, 二〇二六 is 2026.
  private static func joiningNumerals(_ tokens: [PeriodToken]) -> [PeriodToken]? {
    var joined: [PeriodToken] = []
    var run: [PeriodWord] = []
    for token in tokens {
      switch token {
      case .word(.filler): continue
      case .word(.digit(let digit)): run.append(.digit(digit))
      case .word(.ten): run.append(.ten)
      default:
        guard flush(&run, into: &joined) else { return nil }
        joined.append(token)
      }
    }
    return flush(&run, into: &joined) ? joined : nil
  }

  private static func flush(_ run: inout [PeriodWord], into tokens: inout [PeriodToken]) -> Bool {
    guard !run.isEmpty else { return true }
    defer { run = [] }
    var value = 0
    var tens = 0
    for numeral in run {
      switch numeral {
      case .ten where tens == 0: (tens, value) = (value == 0 ? 10 : value * 10, 0)
      case .digit(let digit) where run.count <= 4: value = value * 10 + digit
      default: return false
      }
    }
    tokens.append(.number(tens + value, digits: run.count == 4 ? 4 : 2))
    return true
  }
}
