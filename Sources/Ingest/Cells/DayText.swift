internal import Sales

/// A day, with its time where there is one, as a cell writes it.
///
/// Reads ISO dates and times with or without a zone, `Y/m/d`, `Y年m月d日`, `Y.m.d`, `m/d/Y`, `d/m/Y`, `d-m-Y`, `d-Mon-Y`,
/// `d Mon, Y`, `Mon d, Y`, Excel serials, epoch seconds and milliseconds. (data-directory.md, Files)
struct DayText: Hashable {
  /// Which day is meant.
  let date: Date
  /// Seconds since midnight; 0 where no time is given.
  let seconds: Int
  /// Seconds east of UTC; `nil`: local time.
  let offset: Int?

  /// A date whose parts are in order, or one whose order the column has to say.
  enum Date: Hashable {
    /// A day of the calendar.
    case day(Int32)
    /// `5/6/2026`: either could be the month.
    case unordered(first: Int, second: Int, year: Int, isSlashed: Bool)
  }

  /// Reads a trimmed text; `nil` where it is no day.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    if let plain = DayText(digitsOnly: text) {
      self = plain
      return
    }
    var characters = FoldedCharacters(text)
    characters.skipWeekday()
    guard let date = Date(&characters) else { return nil }
    guard let time = TimeText(&characters) else { return nil }
    self.init(date: date, seconds: time.seconds, offset: time.offset)
  }

  private init(date: Date, seconds: Int, offset: Int?) {
    (self.date, self.seconds, self.offset) = (date, seconds, offset)
  }

  /// Days of the calendar below this number of digits are Excel serials, above it seconds or milliseconds.
  private init?(digitsOnly text: UnsafeBufferPointer<UInt8>) {
    var digits = 0
    var value: Int64 = 0
    while digits < text.count, digits < 15, (48...57).contains(text[digits]) {
      value = value * 10 + Int64(text[digits] - 48)
      digits += 1
    }
    let rest = UnsafeBufferPointer(rebasing: text[digits...])
    if digits == 5, let fraction = Self.fraction(rest) {
      // Excel counts from 1900 and believes in 29 February 1900: 25569 is 1970-01-01.
      self.init(date: .day(Int32(value - 25_569)), seconds: Int((fraction * 86_400).rounded()), offset: nil)
    } else if rest.isEmpty, digits == 8,
      let day = Day(
        year: Int(value / 10_000), month: Int(value / 100 % 100), day: Int(value % 100))
    {
      self.init(date: .day(day.number), seconds: 0, offset: nil)
    } else if rest.isEmpty, digits == 9 || digits == 10 || digits == 12 || digits == 13 {
      let moment = digits > 10 ? value / 1000 : value
      self.init(date: .day(Int32(moment / 86_400)), seconds: Int(moment % 86_400), offset: 0)
    } else {
      return nil
    }
  }

  /// A share of a day: empty, or a point and digits.
  private static func fraction(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let mark = text.first else { return 0 }
    guard mark == UInt8(ascii: "."), text.count <= 16 else { return nil }
    var value = 0.0
    var weight = 0.1
    for byte in text.dropFirst() {
      guard (48...57).contains(byte) else { return nil }
      value += Double(byte - 48) * weight
      weight /= 10
    }
    return value
  }
}

extension DayText.Date {
  /// Reads the date at the front of a text and leaves the time.
  init?(_ characters: inout FoldedCharacters) {
    if let month = characters.monthName() {
      self.init(monthFirst: month, &characters)
    } else if let first = characters.number(upTo: 4) {
      if first.digits == 4 {
        self.init(year: first.value, &characters)
      } else if first.digits <= 2 {
        self.init(first: first.value, &characters)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  private init?(year: Int, month: Int, day: Int) {
    guard let day = Day(year: year, month: month, day: day) else { return nil }
    self = .day(day.number)
  }

  /// `2026-08-15`, `2026/8/15`, `2026.8.15`, `2026年8月15日`, `2026-Aug-15`.
  private init?(year: Int, _ characters: inout FoldedCharacters) {
    guard let mark = characters.next(), mark == DateMarks.year || "-/.".unicodeScalars.contains(mark) else {
      return nil
    }
    characters.skipBlanks()
    guard let month = characters.monthName() ?? characters.number(upTo: 2)?.value else { return nil }
    characters.skipBlanks()
    guard let second = characters.next(), second == (mark == DateMarks.year ? DateMarks.month : mark) else {
      return nil
    }
    characters.skipBlanks()
    guard let day = characters.number(upTo: 2)?.value else { return nil }
    if mark == DateMarks.year { characters.skip(DateMarks.days) }
    self.init(year: year, month: month, day: day)
  }

  /// `Aug 15, 2026`.
  private init?(monthFirst month: Int, _ characters: inout FoldedCharacters) {
    characters.skipPunctuation()
    guard let day = characters.number(upTo: 2)?.value else { return nil }
    characters.skipOrdinal()
    characters.skipPunctuation()
    guard let year = characters.year() else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `15-Aug-2026`, `15 Aug, 2026`, `8/15/2026`, `15.8.26`.
  private init?(first: Int, _ characters: inout FoldedCharacters) {
    characters.skipOrdinal()
    guard let mark = characters.peek(), "-/. ,".unicodeScalars.contains(mark) else { return nil }
    characters.skipPunctuation()
    if let month = characters.monthName() {
      characters.skipPunctuation()
      guard let year = characters.year() else { return nil }
      self.init(year: year, month: month, day: first)
      return
    }
    guard let second = characters.number(upTo: 2)?.value, characters.next() == mark, mark != " ", mark != ",",
      let year = characters.year(), (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12
    else { return nil }
    self = .unordered(first: first, second: second, year: year, isSlashed: mark == "/")
  }

  /// The day, once the column's order is known; `nil` where the calendar has no such day.
  func day(dayFirst: Bool) -> Int32? {
    switch self {
    case .day(let number): number
    case .unordered(let first, let second, let year, _):
      Day(year: year, month: dayFirst ? second : first, day: dayFirst ? first : second)?.number
    }
  }
}
