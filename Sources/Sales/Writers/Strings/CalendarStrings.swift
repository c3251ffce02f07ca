/// How days and periods are called.
enum CalendarStrings {
  /// `Sep 15`.
  static func day(month: Int, day: Int) -> Phrase { Phrase("\(englishMonth(month)) \(day)", "\(month)月\(day)日") }

  /// `Sep 15, 2026`.
  static func day(year: Int, month: Int, day: Int) -> Phrase {
    Phrase("\(englishMonth(month)) \(day), \(year)", "\(year)年\(month)月\(day)日")
  }

  /// `2026`, or `FY2026` where the fiscal year is not the calendar year.
  static func year(_ year: String, isFiscal: Bool) -> Phrase {
    isFiscal ? Phrase("FY\(year)", "\(year)财年") : Phrase(year, "\(year)年")
  }

  /// `H1 2026`.
  static func half(_ number: Int, of year: Phrase) -> Phrase {
    Phrase("H\(number) \(year.english)", year.chinese + (number == 1 ? "上半年" : "下半年"))
  }

  /// `Q3 2026`.
  static func quarter(_ number: Int, of year: Phrase) -> Phrase {
    let names = ["一", "二", "三", "四"]
    let name = names.indices.contains(number - 1) ? names[number - 1] : String(number)
    return Phrase("Q\(number) \(year.english)", "\(year.chinese)第\(name)季度")
  }

  /// `Aug 2026`.
  static func month(_ month: Int, of year: Int) -> Phrase {
    Phrase("\(englishMonth(month)) \(year)", "\(year)年\(month)月")
  }

  /// `Aug`, under an axis.
  static func month(_ month: Int) -> Phrase { Phrase(englishMonth(month), "\(month)月") }

  /// `Week 31, 2026`.
  static func week(_ week: Int, of year: String) -> Phrase { Phrase("Week \(week), \(year)", "\(year)年第\(week)周") }

  /// `W31`, under an axis.
  static func week(_ week: Int) -> Phrase { Phrase("W\(week)", "第\(week)周") }

  private static func englishMonth(_ month: Int) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
