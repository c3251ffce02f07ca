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
  /// A moment somebody named, in local seconds.
  case moment(Int64)

  /// The next one, around.
  var next: MovementStart { self == .period ? .week : .period }

  /// The moment, in local seconds, of a question's period and day.
  func moment(_ question: Question) -> Int64 {
    let last = min(question.asOf, question.period.end.adding(days: -1))
    switch self {
    case .period: return Int64(question.period.start.number) * 86_400
    case .week: return Int64(last.adding(days: -6).number) * 86_400
    case .moment(let moment): return moment
    }
  }
}

extension Page {
  /// What was chosen on the funnel page; `nil` elsewhere.
  var funnelChoice: FunnelChoice? {
    if case .funnel(let choice) = content { return choice }
    return nil
  }
}
