extension FoldedCharacters {
  /// A run of digits; `nil` where there is none or it is longer.
  mutating func number(upTo most: Int) -> (value: Int, digits: Int)? {
    var copy = self
    var value = 0
    var digits = 0
    while let next = copy.peek(), ("0"..."9").contains(next) {
      guard digits < most else { return nil }
      value = value * 10 + Int(next.value - 48)
      digits += 1
      _ = copy.next()
    }
    guard digits > 0 else { return nil }
    self = copy
    return (value, digits)
  }

  /// A year of four digits, or of two (1969 to 2068).
  mutating func year() -> Int? {
    guard let number = number(upTo: 4) else { return nil }
    skip(String(Character(DateMarks.year)))
    switch number.digits {
    case 4: return number.value
    case 2: return number.value + (number.value < 69 ? 2000 : 1900)
    default: return nil
    }
  }

  /// The month 1 to 12 of an English name, short or whole.
  mutating func monthName() -> Int? {
    guard let letters = word(), letters.utf8.count >= 3 else { return nil }
    guard let month = DateWords.months.firstIndex(where: { $0 == letters || $0.prefix(3) == letters }) ?? sept(letters)
    else { return nil }
    for _ in 0..<letters.utf8.count { _ = next() }
    return month + 1
  }

  private func sept(_ letters: String) -> Int? { letters == "sept" ? 8 : nil }

  /// Moves over `Sat, `, `Saturday `, `星期六 `, `周六 `.
  mutating func skipWeekday() {
    guard let first = peek() else { return }
    if let letters = word(), letters.utf8.count >= 3, DateWords.weekdays.contains(where: { $0.hasPrefix(letters) }) {
      for _ in 0..<letters.utf8.count { _ = next() }
      skipPunctuation()
    } else if DateMarks.weekdays.unicodeScalars.contains(first) {
      while let next = peek(), !("0"..."9").contains(next) { _ = self.next() }
    }
  }

  /// Moves over `st`, `nd`, `rd`, `th`.
  mutating func skipOrdinal() { _ = skipWord(["st", "nd", "rd", "th"]) }

  /// Moves over one of some words; false where none stands here.
  mutating func skipWord(_ words: [String]) -> Bool {
    guard let letters = word(), words.contains(letters) else { return false }
    for _ in 0..<letters.utf8.count { _ = next() }
    return true
  }

  /// Moves over blanks.
  mutating func skipBlanks() {
    while let next = peek(), next == " " || next == "\u{A0}" || next == "\u{202F}" { _ = self.next() }
  }

  /// Moves over blanks and the marks between the parts of a date.
  mutating func skipPunctuation() {
    while let next = peek(), " ,-/.\u{A0}\u{202F}".unicodeScalars.contains(next) { _ = self.next() }
  }

  /// The ASCII letters that stand here, lower case, without moving.
  private func word() -> String? {
    var copy = self
    var letters = String.UnicodeScalarView()
    while let next = copy.peek(), next.isASCIILetter, letters.count < 10 {
      letters.append(next.lowered)
      _ = copy.next()
    }
    return letters.isEmpty ? nil : String(letters)
  }
}
