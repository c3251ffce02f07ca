internal import Sales

/// How the period of a grain that holds a day is written in a period column.
enum PeriodText {
  /// `2026`, `2026-H1`, `2026-Q3`, `2026-08`, `2026-W31`, `2026-08-15`.
  static func of(_ day: Day, grain: Grain) -> String {
    let (year, month, _) = day.civil
    switch grain {
    case .year: return String(year)
    case .half: return "\(year)-H\((month + 5) / 6)"
    case .quarter: return "\(year)-Q\((month + 2) / 3)"
    case .month: return String(day.iso.prefix(7))
    case .week:
      // The year of an ISO week is that of its Thursday.
      let thursday = day.adding(days: 4 - day.weekday)
      let first = Day(year: thursday.civil.year, month: 1, day: 1) ?? thursday
      let week = thursday.days(since: first) / 7 + 1
      return "\(thursday.civil.year)-W\(week < 10 ? "0" : "")\(week)"
    case .day: return day.iso
    }
  }
}
