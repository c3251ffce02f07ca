extension FiscalCalendar {
  /// The period a text of the data directory names; `nil` where it names none. (data-directory.md, `period`)
  ///
  /// `dayMeans` is what a whole day stands for: with `.month`, `2026-08-01` is August.
  public func period(_ text: String, dayMeans grain: Grain = .day) -> Period? {
    guard let tokens = PeriodToken.read(text), let written = WrittenPeriod(tokens) else { return nil }
    guard let period = period(written) else { return nil }
    return period.grain == .day && grain != .day ? self.period(grain, containing: period.start) : period
  }

  private func period(_ written: WrittenPeriod) -> Period? {
    let year = written.year
    switch (written.half, written.quarter, written.month, written.week, written.day) {
    case (nil, nil, nil, nil, nil): return self.year(year)
    case (let half?, nil, nil, nil, nil): return part(half, of: year, grain: .half)
    case (nil, let quarter?, nil, nil, nil): return part(quarter, of: year, grain: .quarter)
    case (nil, nil, nil, let week?, nil): return self.week(week, of: year)
    case (nil, nil, let month?, nil, nil): return self.month(month, of: year)
    case (nil, nil, let month?, nil, let day?):
      return Day(year: year, month: month, day: day).map { self.period(.day, containing: $0) }
    default: return nil
    }
  }
}

/// The numbers of a written period by what they are.
private struct WrittenPeriod {
  var year = 0
  var half: Int?
  var quarter: Int?
  var month: Int?
  var week: Int?
  var day: Int?

  /// Sorts the numbers of a text by the words beside them; `nil` where one has no place.
  init?(_ tokens: [PeriodToken]) {
    var rest: [(value: Int, digits: Int)] = []
    var year: Int?
    var isFiscal = false
    var position = 0
    while position < tokens.count {
      let following = position + 1 < tokens.count ? tokens[position + 1] : nil
      switch (tokens[position], following) {
      case (.word(.fiscal), _): isFiscal = true
      case (.number(let value, _), .word(.yearMark)?):
        (year, position) = (value, position + 1)
      case (.number(let value, _), .word(.fiscal)?):
        (year, isFiscal, position) = (value, true, position + 1)
      case (.number(let value, _), .word(.monthMark)?): (month, position) = (value, position + 1)
      case (.number(let value, _), .word(.dayMark)?): (day, position) = (value, position + 1)
      case (.number(let value, _), .word(.weekMark)?): (week, position) = (value, position + 1)
      case (.number(let value, _), .word(.quarterMark)?): (quarter, position) = (value, position + 1)
      case (.number(let value, digits: 1), .word(.quarter)?) where quarter == nil:
        (quarter, position) = (value, position + 1)
      case (.number(let value, digits: 1), .word(.half)?) where half == nil: (half, position) = (value, position + 1)
      case (.word(.quarter), .number(let value, _)?): (quarter, position) = (value, position + 1)
      case (.word(.half), .number(let value, _)?): (half, position) = (value, position + 1)
      case (.word(.week), .number(let value, _)?): (week, position) = (value, position + 1)
      case (.word(.halfNumber(let value)), _): half = value
      case (.word(.monthName(let value)), _): month = value
      case (.number(let value, let digits), _): rest.append((value, digits))
      default: return nil
      }
      position += 1
    }
    guard let resolved = year ?? takeYear(from: &rest, isShortAllowed: isFiscal || hasPart) else { return nil }
    self.year = resolved < 100 ? 2000 + resolved : resolved
    guard place(&rest), !(isFiscal && (month != nil || week != nil)) else { return nil }
  }

  private var hasPart: Bool { half != nil || quarter != nil || month != nil || week != nil }

  /// The year among the numbers that no word explains: the one of four digits, two where a word makes it plain.
  private mutating func takeYear(from rest: inout [(value: Int, digits: Int)], isShortAllowed: Bool) -> Int? {
    if let index = rest.firstIndex(where: { $0.digits == 4 }) { return rest.remove(at: index).value }
    if let only = rest.first, rest.count == 1, only.digits == 6 || only.digits == 8 { return takeCompact(&rest) }
    if isShortAllowed, let last = rest.last, last.digits == 2 { return rest.removeLast().value }
    return nil
  }

  /// `202608` and `20260815`.
  private mutating func takeCompact(_ rest: inout [(value: Int, digits: Int)]) -> Int? {
    let (value, digits) = rest.removeFirst()
    let yearAndMonth = digits == 8 ? value / 100 : value
    day = digits == 8 ? value % 100 : nil
    month = yearAndMonth % 100
    return yearAndMonth / 100
  }

  /// Gives the numbers after the year to month and day, in this order.
  private mutating func place(_ rest: inout [(value: Int, digits: Int)]) -> Bool {
    for (value, digits) in rest {
      guard digits <= 2, half == nil, quarter == nil, week == nil else { return false }
      if month == nil { month = value } else if day == nil { day = value } else { return false }
    }
    return true
  }
}
