/// The words that stand in and around figures.
enum FigureStrings {
  /// `12 of 17`.
  static func share(_ part: String, of whole: String) -> Phrase { Phrase("\(part) of \(whole)", "\(whole) 单中 \(part)") }

  /// `2 of 5`, of dates.
  static func datesShare(_ part: String, of whole: String) -> Phrase {
    Phrase("\(part) of \(whole)", "\(whole) 个中 \(part) 个")
  }

  /// `34 days`; a single day is not “1 days”.
  static func days(_ number: String) -> Phrase { Phrase(number == "1" ? "1 day" : "\(number) days", "\(number)天") }

  /// `34d`, where there is little room.
  static func shortDays(_ number: String) -> Phrase { Phrase("\(number)d", "\(number)天") }

  /// `12s ago`.
  static func age(_ number: String, _ unit: AgeUnit) -> Phrase {
    switch unit {
    case .seconds: Phrase("\(number)s ago", "\(number)秒前")
    case .minutes: Phrase("\(number)m ago", "\(number)分钟前")
    case .hours: Phrase("\(number)h ago", "\(number)小时前")
    case .days: Phrase("\(number)d ago", "\(number)天前")
    }
  }

  /// In what an age is counted.
  enum AgeUnit { case seconds, minutes, hours, days }

  /// How large numbers are shortened, from the largest: 1.42亿, 142万 or 1.42M, 45K.
  static func scales(_ language: Language) -> [(size: Int128, suffix: String)] {
    switch language {
    case .chinese: [(1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万")]
    case .english: [(1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1_000, "K")]
    }
  }
}
