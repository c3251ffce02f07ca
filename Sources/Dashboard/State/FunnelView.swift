internal import Sales

/// What the funnel page shows.
public enum FunnelView: Hashable, Sendable {
  case stages
  /// The waterfall of the open pipeline.
  case movement
}

/// From when movement is told.
public enum MovementStart: Hashable, Sendable {
  /// The period's first day.
  case period
  /// Seven days ago.
  case week
  /// The last stand-up; where none was held by then, the period's first day.
  case standUp
  /// A moment somebody named, in local seconds.
  case moment(Int64)

  /// The next one, around; `nil` where the next would be a stand-up and none was held.
  func next(hasStandUp: Bool) -> MovementStart? {
    switch self {
    case .period: .week
    case .week: hasStandUp ? .standUp : nil
    case .standUp, .moment: .period
    }
  }

  /// The question from here on.
  func question(_ question: Question, _ facts: FactsSummary?) -> Question {
    var since = question
    switch self {
    case .period: since.since = Int64(question.period.start.number) * 86_400
    case .week:
      let last = min(question.asOf, question.period.end.adding(days: -1))
      since.since = Int64(last.adding(days: -6).number) * 86_400
    case .standUp: return facts?.sinceStandUp(question) ?? MovementStart.period.question(question, facts)
    case .moment(let moment): since.since = moment
    }
    return since
  }
}

extension Page {
  /// What was chosen on the funnel page; `nil` elsewhere.
  var funnelChoice: FunnelChoice? {
    if case .funnel(let choice) = content { return choice }
    return nil
  }
}
