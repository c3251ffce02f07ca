/// An order that seems to have been held back (压单) until the next month: it waited in the last open stage beyond the
/// 90th percentile and was signed in the first 3 working days, for a rep above target the month before. (numbers.md)
public struct HeldBackOrder: Hashable, Sendable {
  public var deal: String
  public var title: String?
  public var rep: DimensionValue
  public var signed: Day
  /// Days in the last open stage.
  public var days: Int
  /// The month before, and what the rep had reached of its target.
  public var month: Period
  public var attainment: Figure
  /// Its file and line.
  public var place = Place(file: "")
  /// An order.
  public init(
    deal: String, title: String?, rep: DimensionValue, signed: Day, days: Int, month: Period, attainment: Figure
  ) {
    (self.deal, self.title, self.rep, self.signed) = (deal, title, rep, signed)
    (self.days, self.month, self.attainment) = (days, month, attainment)
  }
}

extension Reports {
  private static let earlyWorkdays = 3

  /// The orders signed in some days that seem to have been held back, the latest first; none without stage history.
  public func heldBackOrders(in range: DayRange, scope: Scope) -> [HeldBackOrder] {
    let last = pipeline.stages.openCount - 1
    guard facts.stageEvents.count > 0, last >= 0, let limit = longestUsualStay(in: last) else { return [] }
    var attainments: [GroupKey: Figure?] = [:]
    let orders = engine.rows(of: FactSelection(.dealsSigned, in: range, scope: scope)).compactMap { row in
      order(Int(row), waitingIn: last, beyond: limit, &attainments)
    }
    return orders.stablySorted { $0.signed > $1.signed }
  }

  private func order(
    _ row: Int, waitingIn step: Int, beyond limit: Figure, _ attainments: inout [GroupKey: Figure?]
  ) -> HeldBackOrder? {
    let signed = Day(number: facts.deals.closed[row])
    let month = facts.fiscalCalendar.period(.month, containing: signed)
    guard facts.workCalendar.elapsed(in: month.range, asOf: signed) <= Reports.earlyWorkdays else { return nil }
    var waited: Int?
    pipeline.table.forEachStay(row) { stay, days in if stay == step { waited = days } }
    guard let waited, limit.isLess(than: Figure(whole: Int64(waited), unit: .days, cases: 1)) else { return nil }
    let (rep, before) = (facts.deals.rep[row], facts.fiscalCalendar.previous(before: month))
    guard rep >= 0 else { return nil }
    let key = GroupKey([rep, before.start.number])
    let attainment = attainments[key] ?? attainment(ofRep: rep, in: before)
    attainments[key] = attainment
    guard let attainment, attainment.numerator > attainment.denominator else { return nil }
    var order = HeldBackOrder(
      deal: facts.deals.key.text(row), title: facts.deals.name(row), rep: labels.value(.rep, rep),
      signed: signed, days: waited, month: before, attainment: attainment)
    order.place = place(of: row)
    return order
  }

  private func attainment(ofRep code: Int32, in month: Period) -> Figure? {
    let scope = Scope([.rep: [labels.value(.rep, code).id]])
    let target = target(of: "sales", scope: scope, period: month, level: .target)
    return Attainment.share(of: numbers.value("sales", in: month.range, scope: scope), to: target?.figure)
  }

  /// The 90th percentile of the days deals stayed in a stage before they left it.
  private func longestUsualStay(in step: Int) -> Figure? {
    var days = DayCounts()
    for row in 0..<facts.deals.count { pipeline.table.forEachStay(row) { if $0 == step { days.add($1) } } }
    return days.percentile(9, over: 10)
  }
}
