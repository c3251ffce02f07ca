extension StatementBook {
  /// Whether the statement of a rep may be published: once, for a period that is over and shares no day with another
  /// statement of theirs, or every day would be paid twice. `isEarly`: although its last day is still to come.
  public func mayPublish(_ rep: String, _ period: Period, today: Day, isEarly: Bool) throws(StatementRefusal) {
    if changed.contains(where: { $0.rep == rep && $0.period == period }) { throw .changed }
    if let known = statement(of: rep, period) {
      throw .alreadyPublished(by: known.publishedBy, on: known.publishedOn)
    }
    let others = statements.filter { $0.rep == rep }.map(\.period) + changed.filter { $0.rep == rep }.map(\.period)
    if let other = others.first(where: { $0.range.intersection(period.range).count > 0 }) {
      throw .overlaps(period: other)
    }
    guard isEarly || today >= period.end else { throw .periodNotOver(last: period.end.adding(days: -1)) }
  }
}

extension FactStore {
  /// The same by all statements there are, also those the viewer may not see: no day is paid twice.
  public func mayPublish(_ rep: String, _ period: Period, today: Day, isEarly: Bool) throws(StatementRefusal) {
    try bookForComputing.mayPublish(rep, period, today: today, isEarly: isEarly)
  }
}

extension PublishedStatement {
  /// Whether it says more than that somebody was there: why a target was missed, too, but not that somebody has neither
  /// a target nor anything done nor any pay.
  public var saysSomething: Bool { !lines.isEmpty || target != nil || (actual?.numerator ?? 0) != 0 }
}

extension IncentiveRow {
  /// The same of a draft.
  var saysSomething: Bool { !lines.isEmpty || target != nil || (actual?.numerator ?? 0) != 0 }

  /// The statement that says this row; `plans` are those its lines may follow.
  public func statement(
    _ period: Period, currency: String, plans: [StatedPlan], at moment: Int64, by author: String
  ) -> PublishedStatement {
    let named = Set(lines.map(\.plan))
    return PublishedStatement(
      rep: rep.id ?? "", repName: rep.name, period: period, currency: currency, target: target, actual: actual,
      attainment: attainment, tier: tier?.label, rate: tier?.rate, base: base,
      plans: plans.filter { named.contains($0.id) }, lines: lines,
      publishedAt: moment, publishedBy: author)
  }
}
