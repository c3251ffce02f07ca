internal import Sales

/// A zone's rule for the years to come, as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule {
  /// Seconds east of UTC in winter.
  let offset: Int
  /// What holds in summer.
  let summer: Summer?

  struct Summer {
    let offset: Int
    let begin: Change
    let end: Change
  }

  /// When one half of the year begins, in local time of the other half.
  enum Change {
    case weekday(month: Int, week: Int, weekday: Int, seconds: Int)
    case dayOfYear(Int, countsLeapDay: Bool, seconds: Int)

    /// Local seconds since 1970.
    func moment(year: Int) -> Int64 {
      switch self {
      case .weekday(let month, let week, let weekday, let seconds):
        guard let first = Day(year: year, month: month, day: 1) else { return 0 }
        var day = 1 + (weekday - first.weekday % 7 + 7) % 7 + (week - 1) * 7
        while day > Day.length(ofMonth: month, in: year) { day -= 7 }
        return Int64(first.adding(days: day - 1).number) * 86_400 + Int64(seconds)
      case .dayOfYear(let number, let countsLeapDay, let seconds):
        guard let first = Day(year: year, month: 1, day: 1) else { return 0 }
        let leaps = !countsLeapDay && number >= 60 && Day.length(ofMonth: 2, in: year) == 29
        return Int64(first.adding(days: countsLeapDay ? number : number - 1 + (leaps ? 1 : 0)).number) * 86_400
          + Int64(seconds)
      }
    }
  }

  init?(_ text: String) {
    var scanner = RuleScanner(text)
    guard scanner.name(), let winter = scanner.time() else { return nil }
    offset = -winter
    guard scanner.name() else {
      summer = nil
      return
    }
    let ahead = scanner.time().map { -$0 } ?? (offset + 3600)
    guard let begin = scanner.change(), let end = scanner.change() else { return nil }
    summer = Summer(offset: ahead, begin: begin, end: end)
  }
}

private struct RuleScanner {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func name() -> Bool {
    if rest.first == "<" {
      rest = rest.drop { $0 != ">" }.dropFirst()
      return true
    }
    let before = rest.count
    rest = rest.drop { $0.isLetter }
    return rest.count < before
  }

  mutating func time() -> Int? {
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard var seconds = number().map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where rest.first == ":" {
      rest = rest.dropFirst()
      seconds += (number() ?? 0) * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> ZoneRule.Change? {
    guard rest.first == "," else { return nil }
    rest = rest.dropFirst()
    if rest.first == "M" {
      rest = rest.dropFirst()
      guard let month = number(), skip("."), let week = number(), skip("."), let weekday = number() else { return nil }
      guard (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday) else { return nil }
      return .weekday(month: month, week: week, weekday: weekday, seconds: atTime())
    }
    let isJulian = skip("J")
    guard let day = number(), (0...366).contains(day) else { return nil }
    return .dayOfYear(day, countsLeapDay: !isJulian, seconds: atTime())
  }

  private mutating func atTime() -> Int { skip("/") ? time() ?? 7200 : 7200 }

  private mutating func skip(_ mark: Character) -> Bool {
    guard rest.first == mark else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }
}
