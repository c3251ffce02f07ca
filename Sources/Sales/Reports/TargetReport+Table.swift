extension TargetReport {
  /// The view `targets`; `by` are the dimensions that have a column even where the rows are not cut by them.
  public func table(currency: String, in language: Language, by: [Dimension]? = nil) -> ReportTable {
    let dimensions = DimensionColumns(by ?? question.by, of: rows.map(\.group), in: language)
    return ReportTable(
      view: ReportView.targets.rawValue, question: question, currency: currency,
      columns: dimensions.columns + TargetReport.columns, rows: rows.map { dimensions.cells($0.group) + $0.cells },
      totals: totals.flatMap { $0.totals(prefixed: totals.count > 1) }
    ).arranged(in: language)
  }

  private static let columns = [
    ReportColumn(.metric), ReportColumn(.target, .trailing), ReportColumn(.targetOrigin),
    ReportColumn(.actual, .trailing),
    ReportColumn(.attainment, .trailing), ReportColumn(.gap, .trailing), ReportColumn(.light),
    ReportColumn(.pace, .trailing), ReportColumn(.neededPerDay, .trailing), ReportColumn(.note),
  ]
}

extension TargetRow {
  /// The cells from `metric` to `note`.
  fileprivate var cells: [ReportValue] {
    [
      .word(metric), .optional(target), .optional(origin), .optional(actual), .optional(attainment), .optional(gap),
      .optional(light), .optional(pace), .optional(neededPerDay), .optional(note),
    ]
  }

  /// The same as sums; where several metrics stand in one report each key says whose it is.
  fileprivate func totals(prefixed: Bool) -> [ReportTotal] {
    let sums: [(ReportKey, ReportValue)] = [
      (.target, .optional(target)), (.targetOrigin, .optional(origin)), (.actual, .optional(actual)),
      (.attainment, .optional(attainment)), (.gap, .optional(gap)), (.light, .optional(light)),
      (.pace, .optional(pace)),
      (.neededPerDay, .optional(neededPerDay)),
    ]
    return sums.map { ReportTotal((prefixed ? metric + "_" : "") + $0.0.rawValue, $0.1) }
  }
}

extension ReportValue {
  /// A light that may be missing.
  static func optional(_ light: Light?) -> ReportValue { light.map { .word($0.rawValue) } ?? .missing }
  /// An origin that may be missing.
  static func optional(_ origin: TargetOrigin?) -> ReportValue { origin.map { .word($0.rawValue) } ?? .missing }
  /// A number of things that may be missing.
  static func optional(_ count: Int?) -> ReportValue { count.map { .count($0) } ?? .missing }
  /// An amount that may be missing.
  static func optional(_ money: Money?) -> ReportValue { money.map { .money($0) } ?? .missing }
}
