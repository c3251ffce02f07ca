extension FigureText {
  /// A day: `Sep 15`, `9月15日`; with its year where that is not the year of the day it is read on.
  public func day(_ day: Day?, near today: Day? = nil) -> String {
    guard let day else { return FigureText.none }
    let civil = day.civil
    guard let today, today.civil.year != civil.year else {
      return CalendarStrings.day(month: civil.month, day: civil.day)[language]
    }
    return CalendarStrings.day(year: civil.year, month: civil.month, day: civil.day)[language]
  }

  /// How long ago: `12s ago`, `12秒前`, in whole seconds, minutes, hours or days, rounded down.
  public func age(seconds: Int) -> String {
    let seconds = max(seconds, 0)
    let (number, unit): (Int, FigureStrings.AgeUnit) =
      switch seconds {
      case ..<60: (seconds, .seconds)
      case ..<3600: (seconds / 60, .minutes)
      case ..<86_400: (seconds / 3600, .hours)
      default: (seconds / 86_400, .days)
      }
    return FigureStrings.age(count(number), unit)[language]
  }

  /// The time of day of local seconds since 1970-01-01T00:00: `14:31`.
  public func clock(_ localSeconds: Int64) -> String {
    let ofDay = Int((localSeconds % 86_400 + 86_400) % 86_400)
    return "\(padded(ofDay / 3600, to: 2)):\(padded(ofDay / 60 % 60, to: 2))"
  }

  /// A period's name: `Aug 2026`, `2026年8月`, `Q3 2026`, `Week 31, 2026`.
  public func period(_ period: Period) -> String {
    let (year, number, isFiscal) = periodParts(period)
    let yearName = CalendarStrings.year(year, isFiscal: isFiscal)
    let civil = period.start.civil
    switch period.grain {
    case .year: return yearName[language]
    case .half: return CalendarStrings.half(number, of: yearName)[language]
    case .quarter: return CalendarStrings.quarter(number, of: yearName)[language]
    case .month: return CalendarStrings.month(civil.month, of: civil.year)[language]
    case .week: return CalendarStrings.week(number, of: year)[language]
    case .day: return CalendarStrings.day(year: civil.year, month: civil.month, day: civil.day)[language]
    }
  }

  /// A period under an axis, where the years are clear: `Aug`, `8月`, `Q3`, `W31`, `Sep 15`.
  public func shortPeriod(_ period: Period) -> String {
    let (year, number, isFiscal) = periodParts(period)
    let civil = period.start.civil
    switch period.grain {
    case .year: return (isFiscal ? "FY" : "") + year
    case .half: return "H\(number)"
    case .quarter: return "Q\(number)"
    case .month: return CalendarStrings.month(civil.month)[language]
    case .week: return CalendarStrings.week(number)[language]
    case .day: return CalendarStrings.day(month: civil.month, day: civil.day)[language]
    }
  }

  /// The year and number an id like `FY2026-Q1` or `2026-W31` is made of.
  private func periodParts(_ period: Period) -> (year: String, number: Int, isFiscal: Bool) {
    let isFiscal = period.id.hasPrefix("FY")
    let parts = (isFiscal ? period.id.dropFirst(2) : Substring(period.id)).split(separator: "-")
    let number = parts.count > 1 ? Int(parts[1].drop { !$0.isNumber }) : nil
    return (parts.first.map(String.init) ?? period.id, number ?? 1, isFiscal)
  }
}
