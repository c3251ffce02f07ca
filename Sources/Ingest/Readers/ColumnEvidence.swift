internal import Sales

/// What a column's cells say about how its ambiguous ones are to be read. (data-directory.md, Numbers and Dates)
struct ColumnEvidence: Hashable, Sendable {
  /// Cells that can only have a decimal point, only a decimal comma, or either.
  var dots = 0
  var commas = 0
  var eitherMark = 0
  /// Days that can only begin with the day, only with the month, or with either (and written with slashes).
  var dayFirst = 0
  var monthFirst = 0
  var eitherOrder = 0
  var slashed = 0
  /// Where the first ambiguous cell stands, and what it says.
  var firstAmbiguous: Sample?

  /// One cell, for the report.
  struct Sample: Hashable, Sendable {
    var line: Int
    let text: String
  }

  /// Adds what other cells of the column say, which come after these.
  mutating func add(_ other: ColumnEvidence, linesBefore: Int) {
    dots += other.dots
    commas += other.commas
    eitherMark += other.eitherMark
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    eitherOrder += other.eitherOrder
    slashed += other.slashed
    if firstAmbiguous == nil, var sample = other.firstAmbiguous {
      sample.line += linesBefore
      firstAmbiguous = sample
    }
  }

  /// The decimal mark most of the telling cells have; `nil` where none tells.
  var mark: DecimalMark? {
    if dots == 0 && commas == 0 { return nil }
    return commas > dots ? .comma : .dot
  }

  /// Whether days come before months; `nil` where the cells do not settle it.
  ///
  /// A few cells against a great many are wrong cells, not another order. Where none tells, days with slashes stay
  /// unsettled, while `5-6-2026` and `5.6.2026` are written by people who begin with the day.
  var order: Bool? {
    if dayFirst > monthFirst * 20 { return true }
    if monthFirst > dayFirst * 20 { return false }
    return dayFirst == 0 && monthFirst == 0 && slashed == 0 ? true : nil
  }
}
