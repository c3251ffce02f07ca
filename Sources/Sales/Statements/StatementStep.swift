/// What a person can do next to statements.
public enum StatementStep: Hashable, Sendable, CaseIterable {
  case publish, object, answer, confirm, pay
}

extension StatementReport {
  /// The statement of the period itself; `nil`: it is not published.
  public var standing: StatementStanding? { standings.first { $0.statement.period == question.period } }

  /// Objections that wait for an answer, by line; `nil`: to the whole statement.
  public var objections: [String?: StatementEvent] { standing?.objections ?? [:] }

  /// Where a published line stands; `nil`: it is not published.
  public func status(of line: IncentiveLine) -> StatementStatus? {
    standings.first { $0.statement.lines.contains(line) }?.status(of: line.id)
  }

  /// What objections hold of the published lines.
  public var heldAmount: Money { standings.reduce(.zero) { $0 + $1.heldAmount } }

  /// Why a step cannot be taken on a day; `nil`: it can, as far as the report knows. `line`: the one spoken of, else the
  /// whole statement.
  public func refusal(of step: StatementStep, line: String? = nil, today: Day) -> StatementRefusal? {
    guard decidesPay || step == .object else { return .notAllowed }
    if step == .publish { return barrier ?? question.period.refusalToPublish(today: today) }
    guard let standing else {
      if case .overlaps? = barrier { return barrier }
      return barrier == .changed ? .changed : .notPublished
    }
    do throws(StatementRefusal) {
      try standing.allow(step, line, today: today, last: clock?.objectBy ?? today)
      return nil
    } catch { return error }
  }
}

extension StatementStanding {
  /// Whether a step may be taken; a confirmation may carry the rep's own word.
  fileprivate func allow(_ step: StatementStep, _ line: String?, today: Day, last: Day) throws(StatementRefusal) {
    switch step {
    case .publish: throw .alreadyPublished(by: statement.publishedBy, on: statement.publishedOn)
    case .object: try mayObject(to: line, on: today, last: last)
    case .answer:
      if objections.isEmpty { throw .notObjected(rep: statement.rep, period: statement.period, open: []) }
    case .confirm: try mayConfirm(agreed: true, on: today, last: last)
    case .pay: try mayPay()
    }
  }
}

extension Period {
  /// A statement is published when its period is over.
  func refusalToPublish(today: Day) -> StatementRefusal? {
    today >= end ? nil : .periodNotOver(last: end.adding(days: -1))
  }
}
