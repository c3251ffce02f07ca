internal import Sales

/// `2026-01..2026-06`, or one period alone; which days it has depends on the settings' fiscal year.
struct PeriodSpan {
  private let first: WrittenPeriod
  private let last: WrittenPeriod

  /// Reads one period or two with `..` between them.
  init(argument: String) throws {
    guard let dots = argument.firstRange(of: "..") else {
      (first, last) = (try WrittenPeriod(argument: argument), try WrittenPeriod(argument: argument))
      return
    }
    first = try WrittenPeriod(argument: String(argument[..<dots.lowerBound]))
    last = try WrittenPeriod(argument: String(argument[dots.upperBound...]))
    guard first.grain == last.grain else {
      throw UnreadableArgument(ArgumentStrings.span)
    }
  }

  /// From the first day of the first to the last day of the last; refused where that is earlier.
  func days(in calendar: FiscalCalendar, _ language: Language) throws -> DayRange {
    guard let start = first.period(in: calendar)?.start, let end = last.period(in: calendar)?.end, start < end else {
      throw RefusedRequest(PlanHelp.Simulate.wrongOrder(first.written, last.written)[language])
    }
    return DayRange(start: start, end: end)
  }
}
