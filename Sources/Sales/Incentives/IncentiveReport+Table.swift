extension IncentiveReport {
  /// The view `incentives`. (cli.md, show)
  public func table(currency: String, in language: Language, catalog: MetricCatalog = .standard) -> ReportTable {
    let dimensions = DimensionColumns([.rep], of: rows.map { [$0.rep] }, in: language)
    let words = IncentiveWording(FigureText(language: language, currency: currency), catalog)
    return ReportTable(
      view: ReportView.incentives.rawValue, question: question, currency: currency,
      columns: dimensions.columns + IncentiveReport.columns,
      rows: rows.map { dimensions.cells([$0.rep]) + $0.cells }, totals: plans.isEmpty || rows.isEmpty ? [] : totals,
      notes: words.notes(self)
    ).arranged(in: language)
  }

  private static let columns = [
    ReportColumn(.target, .trailing), ReportColumn(.base, .trailing), ReportColumn(.attainment, .trailing),
    ReportColumn(.tier), ReportColumn(.rate, .trailing), ReportColumn(.commission, .trailing),
    ReportColumn(.bonus, .trailing), ReportColumn(.teamAward, .trailing), ReportColumn(.rankAward, .trailing),
    ReportColumn(.adjustments, .trailing), ReportColumn(.total, .trailing), ReportColumn(.nextTier),
    ReportColumn(.toNextTier, .trailing), ReportColumn(.status),
  ]

  private var totals: [ReportTotal] {
    let sums: [(ReportKey, KeyPath<IncentiveRow, Money>)] = [
      (.base, \.base), (.commission, \.commission), (.bonus, \.bonus), (.teamAward, \.teamAward),
      (.rankAward, \.rankAward), (.adjustments, \.adjustments), (.total, \.total),
    ]
    let targets = rows.compactMap(\.target)
    let target = targets.first.map { first in targets.dropFirst().reduce(first) { $0.adding($1) ?? $0 } }
    return [ReportTotal(.target, .optional(target))]
      + sums.map { key, part in ReportTotal(key, .money(rows.reduce(.zero) { $0 + $1[keyPath: part] })) }
  }

  /// What everyone shown gets together.
  public var total: Money { rows.reduce(.zero) { $0 + $1.total } }

  /// What it costs: total ÷ sales; `nil` without sales.
  public var costShare: Figure? {
    guard let sales, sales.numerator > 0 else { return nil }
    return Figure(total.minorUnits, over: sales.numerator, unit: .ratio, cases: 0)
  }
}

extension IncentiveRow {
  /// The tier's rate as a share; of a bonus how many times the target bonus it is.
  private var rate: Figure? {
    tier.flatMap { Figure($0.rate, over: 1_000_000, unit: paysFactor ? .count : .ratio, cases: 0) }
  }

  /// The cells from `target` to `status`.
  fileprivate var cells: [ReportValue] {
    [
      .optional(target), .money(base), .optional(attainment), .optional(tier?.label), .optional(rate),
      .money(commission), .money(bonus), .money(teamAward), .money(rankAward), .money(adjustments), .money(total),
      .optional(nextTier?.label), .optional(toNextTier), .word(status.rawValue),
    ]
  }
}

extension IncentivePlan.Tier {
  /// Its name, else its floor: `≥80%`. Untrusted text.
  public var label: String { name.isEmpty ? (isAbove ? ">" : "≥") + FigureText.rate(floor) : name }
}

extension FigureText {
  /// A rate or share of a plan in full, `1.5%`, `0.0125%`; millionths.
  public static func rate(_ millionths: Int64) -> String {
    let digits = DecimalDigits(Int128(millionths) * 100, over: 1_000_000, places: 4)
    return (digits.isNegative ? minus : "") + digits.groupedTrimmed + "%"
  }

  /// The same of a figure.
  public static func rate(_ figure: Figure) -> String {
    let digits = DecimalDigits(Int128(figure.numerator) * 100, over: Int128(figure.denominator), places: 4)
    return (digits.isNegative ? minus : "") + digits.groupedTrimmed + "%"
  }

  /// The same of a figure.
  static func factor(_ figure: Figure) -> String {
    "× " + DecimalDigits(Int128(figure.numerator), over: Int128(figure.denominator), places: 6).groupedTrimmed
  }

  /// A factor of a plan, `× 0.5`.
  public static func factor(_ millionths: Int64) -> String {
    "× " + DecimalDigits(Int128(millionths), over: 1_000_000, places: 6).groupedTrimmed
  }
}
