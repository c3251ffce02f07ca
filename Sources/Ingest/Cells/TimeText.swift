/// The time behind a date, and its zone where it has one.
struct TimeText {
  /// Seconds since midnight; 0 where there is no time.
  private(set) var seconds = 0
  /// Seconds east of UTC; `nil`: local time.
  private(set) var offset: Int?

  /// Reads all that is left of a text; `nil` where that is no time.
  init?(_ characters: inout FoldedCharacters) {
    guard let first = characters.peek() else { return }
    guard
      "T t,".unicodeScalars.contains(first) || DateMarks.halves.unicodeScalars.contains(first) || first == "\u{A0}"
        || first == "\u{202F}"
    else { return nil }
    characters.skip("t")
    characters.skipPunctuation()
    guard characters.peek() != nil else { return }
    var half = characters.halfOfDay()
    guard let clock = characters.clock() else { return nil }
    characters.skipBlanks()
    half = half ?? characters.halfOfDay()
    characters.skipBlanks()
    guard let seconds = half.map({ $0.seconds(clock) }) ?? clock else { return nil }
    self.seconds = seconds
    guard characters.peek() != nil else { return }
    guard let offset = characters.zone(), characters.peek() == nil else { return nil }
    self.offset = offset
  }
}

/// Which half of the day a twelve-hour clock shows.
enum HalfOfDay {
  case morning
  case afternoon

  /// Seconds since midnight of a time on such a clock; `nil` where its hour is not 1 to 12.
  func seconds(_ clock: Int) -> Int? {
    switch (self, clock / 3600) {
    case (.morning, 12): clock - 43_200
    case (.morning, 0..<12), (.afternoon, 12): clock
    case (.afternoon, 1..<12): clock + 43_200
    // `下午 15:00` is written by people who mean three o'clock.
    case (.afternoon, 13..<24): clock
    default: nil
    }
  }
}

extension FoldedCharacters {
  /// `10:20`, `10:20:30.5`, `10时20分30秒`, as seconds since midnight.
  mutating func clock() -> Int? {
    guard let hour = number(upTo: 2)?.value, hour <= 24 else { return nil }
    guard let mark = peek(), mark == ":" || DateMarks.hours.unicodeScalars.contains(mark) else {
      // `3 PM` has no minutes; a bare number is no time.
      return peek() == nil ? nil : hour * 3600
    }
    _ = next()
    let minute = number(upTo: 2)?.value ?? (mark == ":" ? 60 : 0)
    skip(DateMarks.minutes)
    var second = 0
    if let next = peek(), next == ":" || (mark != ":" && ("0"..."9").contains(next)) {
      if next == ":" { _ = self.next() }
      guard let value = number(upTo: 2)?.value, value <= 60 else { return nil }
      second = min(value, 59)
      skip(DateMarks.seconds)
      if let point = peek(), point == "." || point == "," {
        _ = self.next()
        guard number(upTo: 9) != nil else { return nil }
      }
    }
    let total = hour * 3600 + minute * 60 + second
    return minute < 60 && total <= 86_400 ? total : nil
  }

  /// `AM`, `p.m.`, `上午`, `下午`.
  mutating func halfOfDay() -> HalfOfDay? {
    var copy = self
    guard let first = copy.next(), var second = copy.next() else { return nil }
    if second == "." { second = copy.next() ?? "." }
    let letters = (first.lowered, second.lowered)
    let half: HalfOfDay
    if letters == ("a", "m") || letters == DateMarks.morning {
      half = .morning
    } else if letters == ("p", "m") || letters == DateMarks.noon || letters == DateMarks.afternoon {
      half = .afternoon
    } else {
      return nil
    }
    if copy.peek() == "." { _ = copy.next() }
    self = copy
    return half
  }

  /// `Z`, `UTC`, `GMT`, `+08:00`, `-0530`, `UTC+8`, as seconds east of UTC.
  mutating func zone() -> Int? {
    let isNamed = skipWord(["z", "utc", "gmt"])
    guard let sign = peek(), sign == "+" || sign == "-" else { return isNamed ? 0 : nil }
    _ = next()
    guard let hours = number(upTo: 4) else { return nil }
    if hours.digits > 2 { return offset(hours.value / 100, hours.value % 100, sign) }
    var minutes = 0
    if peek() == ":" {
      _ = next()
      guard let value = number(upTo: 2)?.value else { return nil }
      minutes = value
    }
    return offset(hours.value, minutes, sign)
  }

  private func offset(_ hours: Int, _ minutes: Int, _ sign: Unicode.Scalar) -> Int? {
    guard hours <= 15, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }
}
