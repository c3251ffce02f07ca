internal import Sales

/// A calendar month, counted from the demo's current one: 0 is the month of today, -1 the one before.
struct Month: Hashable, Sendable {
  /// Months from the current one.
  let offset: Int
  /// Its first day.
  let first: Day

  /// The month so many months from the one of that day.
  init(offset: Int, from today: Day) {
    let (year, month, _) = today.civil
    self.offset = offset
    self.first = (Day(year: year, month: month, day: 1) ?? today).adding(months: offset)
  }

  /// Calendar year.
  var year: Int { first.civil.year }
  /// 1 to 12.
  var number: Int { first.civil.month }
  /// 1 to 4.
  var quarter: Int { (number - 1) / 3 + 1 }
  /// Its days.
  var length: Int { Day.length(ofMonth: number, in: year) }
  /// Its last day.
  var last: Day { first.adding(days: length - 1) }
  /// `2026-08`.
  var id: String { String(first.iso.prefix(7)) }
  /// `2026-Q3`.
  var quarterID: String { "\(first.iso.prefix(4))-Q\(quarter)" }
}
