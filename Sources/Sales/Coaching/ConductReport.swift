/// Everybody's habits that bend the forecast: dates pushed out, more foretold than came, and orders perhaps held back.
/// (numbers.md, Over-promising)
public struct ConductReport: Hashable, Sendable {
  public var question: Question
  /// The days of the orders looked at: twelve months.
  public var range: DayRange
  /// People with a date or an order, those with the largest share of dates pushed out first.
  public var rows: [ConductRow]
  /// Whether earlier versions of the deals are remembered, without which nothing is known of dates.
  public var knowsPromises: Bool
  /// Whether a forecast was frozen for a period that is over.
  public var knowsForecasts: Bool
  /// A report.
  public init(
    question: Question, range: DayRange, rows: [ConductRow], knowsPromises: Bool, knowsForecasts: Bool = false
  ) {
    (self.question, self.range, self.rows) = (question, range, rows)
    (self.knowsPromises, self.knowsForecasts) = (knowsPromises, knowsForecasts)
  }
}

/// One person's habits.
public struct ConductRow: Hashable, Sendable {
  public var rep: DimensionValue
  public var promises: PromiseCount?
  /// `nil` before a forecast was frozen for a period that is over.
  public var foretold: ForetoldRatio?
  /// The latest first.
  public var heldBack: [HeldBackOrder]
  /// A row.
  public init(
    rep: DimensionValue, promises: PromiseCount?, foretold: ForetoldRatio? = nil, heldBack: [HeldBackOrder]
  ) {
    (self.rep, self.promises, self.foretold, self.heldBack) = (rep, promises, foretold, heldBack)
  }
}

extension Reports {
  /// The habits of the people of a scope over the twelve months up to the period's end.
  public func conduct(_ question: Question) -> ConductReport {
    let question = settled(question)
    let end = min(question.period.end, asOf.adding(days: 1))
    let range = DayRange(start: end.adding(months: -12), end: end)
    let promises = promises(question.scope)
    let orders = Dictionary(grouping: heldBackOrders(in: range, scope: question.scope)) { $0.rep.id }
    let foretold = foretold(question.scope)
    let ids = Set((promises ?? [:]).keys).union(foretold.keys).union(orders.keys.compactMap(\.self))
    let rows = ids.compactMap { facts.company.reps.ids.code(of: $0) }.sorted().map { code in
      let rep = labels.value(.rep, code)
      return ConductRow(
        rep: rep, promises: rep.id.flatMap { promises?[$0] }, foretold: rep.id.flatMap { foretold[$0] },
        heldBack: orders[rep.id] ?? [])
    }
    return ConductReport(
      question: question, range: range, rows: rows.stablySorted { $0.bendsMore(than: $1) },
      knowsPromises: promises != nil, knowsForecasts: !foretold.isEmpty)
  }
}

extension ConductRow {
  /// More orders held back, then a larger share of dates pushed out.
  fileprivate func bendsMore(than other: ConductRow) -> Bool {
    guard heldBack.count == other.heldBack.count else { return heldBack.count > other.heldBack.count }
    guard let share = promises?.share else { return false }
    return other.promises?.share.map { $0.isLess(than: share) } ?? true
  }
}
