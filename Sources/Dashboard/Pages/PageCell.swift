internal import Sales

/// What one cell says, before it is written in a language.
enum PageCell: Hashable, Sendable {
  case empty
  /// Text of the data: untrusted.
  case text(String?, Tone = .plain)
  case phrase(Phrase, Tone = .plain)
  /// One thing in several lengths, the longest first: the first that fits whole is shown, none where none does.
  case wordings([Phrase], Tone = .plain)
  /// A figure in its unit; “—” where there is none.
  case figure(Figure?, Tone = .strong)
  /// A figure without its currency sign: the heading carries it.
  case plain(Figure?, Tone = .strong)
  /// A figure in three digits, with its sign.
  case brief(Figure?)
  /// An attainment or pace: always a percentage, never “12 of 17”.
  case percent(Figure?, Light? = nil)
  /// A share of cases: “12 of 17” below 20 of them.
  case share(Figure?)
  /// A change against an earlier period: a percentage with its sign and an arrow.
  case trend(Figure?, lowerIsBetter: Bool = false)
  /// A difference, with its sign.
  case difference(Figure?)
  /// How far something pulled, to the left below 0 and to the right above, as a share of the farthest.
  case pull(Double)
  case count(Int, Tone = .plain)
  case light(Light?)
  /// The colour of a part in the drawing beside, by its place.
  case mark(Int)
  case progress(Progress?)
  /// Where a forecast ends, on the scale of all of them.
  case range(ForecastRange)
  /// A mean error: always a percentage.
  case error(Figure?)
  /// A relative difference with its sign.
  case bias(Figure?)
  case day(Day?)
  case clock(Int64, near: Day)
  /// When something was done, local seconds: short on the screen, day and time in what is exported.
  case moment(Int64)
  case period(Period)
  case rank(Int?)
  /// Places gained.
  case change(Int?)
  case age(seconds: Int?)
  case place(Place)

  /// How much a cell matters.
  enum Tone: Hashable, Sendable { case plain, strong, dim, good, warn, bad }
}

/// What a progress bar shows, all against the same target.
struct Progress: Hashable, Sendable {
  /// Actual against target, sure beside it, and where pace says it should be; as shares of the target.
  var done: Double
  var sure: Double
  var mark: Double?
  var light: Light?

  /// The bar of a target; `nil` where there is nothing to measure against.
  init?(_ row: TargetRow) {
    guard let attainment = row.attainment, let target = row.target, target.approximate > 0 else { return nil }
    done = attainment.approximate
    sure = (row.sure?.approximate ?? 0) / target.approximate
    mark = row.expected.map { $0.approximate / target.approximate }
    light = row.light
  }
}
