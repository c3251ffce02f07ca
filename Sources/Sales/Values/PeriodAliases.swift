/// The words of a written period and what each stands for; matched without case, the longest first.
enum PeriodWord: Hashable, Sendable {
  case fiscal, yearMark, monthMark, dayMark
  /// A mark before its number where it is Latin (`Q3`), after it where it is Chinese.
  case quarter, half, week
  case quarterMark, weekMark
  case halfNumber(Int)
  case monthName(Int)
  case digit(Int)
  case ten
  /// Says nothing of its own.
  case filler

  /// Every spelling.
  static let spellings: [(String, PeriodWord)] = {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var all: [(String, PeriodWord)] = [
      ("fy", .fiscal), ("fiscal year", .fiscal), ("财政年度", .fiscal), ("财年", .fiscal), ("年度", .yearMark),
      ("全年", .yearMark), ("年", .yearMark), ("月份", .monthMark), ("月", .monthMark), ("日", .dayMark), ("号", .dayMark),
      ("quarter", .quarter), ("qtr", .quarter), ("q", .quarter), ("half", .half), ("h", .half), ("week", .week),
      ("wk", .week), ("w", .week), ("季度", .quarterMark), ("季", .quarterMark), ("周", .weekMark), ("星期", .weekMark),
      ("上半年", .halfNumber(1)), ("下半年", .halfNumber(2)), ("第", .filler), ("sept", .monthName(9)), ("十", .ten),
      ("〇", .digit(0)), ("零", .digit(0)),
    ]
    for (index, name) in months.enumerated() {
      all.append((name, .monthName(index + 1)))
      if name.count > 3 { all.append((String(name.prefix(3)), .monthName(index + 1))) }
    }
    for (index, numeral) in "一二三四五六七八九".enumerated() { all.append((String(numeral), .digit(index + 1))) }
    return all.sorted { $0.0.unicodeScalars.count > $1.0.unicodeScalars.count }
  }()
}
