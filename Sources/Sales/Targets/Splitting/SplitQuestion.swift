/// Which target is to be split and over what; amounts and weights are tried afterwards. (numbers.md, Splitting a target)
public struct SplitQuestion: Hashable, Sendable {
  /// The period of the whole.
  public var period: Period
  /// The day it is asked for: history ends with the last month that is over by then.
  public var asOf: Day
  public var axis: SplitAxis
  /// The metric's id.
  public var metric: String
  public var level: TargetLevel
  /// The part of the company the whole is for.
  public var scope: Scope

  /// A question about a target.
  public init(
    period: Period, asOf: Day, over axis: SplitAxis, metric: String = "sales", level: TargetLevel = .target,
    scope: Scope = .everything
  ) {
    (self.period, self.asOf, self.axis) = (period, asOf, axis)
    (self.metric, self.level, self.scope) = (metric, level, scope)
  }

  /// The question about one part of a split, to be split further.
  public func narrowed(to part: SplitKey, over axis: SplitAxis) -> SplitQuestion {
    var question = self
    question.axis = axis
    switch part {
    case .period(let period): question.period = period
    case .value(let value): question.scope = scope.narrowed(to: value)
    }
    return question
  }
}

/// What a target is split over. (cli.md, `attain targets split --over`)
public enum SplitAxis: Hashable, Sendable {
  /// The periods of a finer grain; weeks that lead out of the whole count only as far as they lie in it.
  case periods(Grain)
  /// The parts of the company by a dimension.
  case scopes(Dimension)

  /// Everything there is to split over, in the order of the contract.
  public static let all: [SplitAxis] =
    [Grain.quarter, .month, .week, .day].map { .periods($0) }
    + [Dimension.region, .team, .product, .rep].map { .scopes($0) }

  /// The word of the contract, `quarter`.
  public var word: String {
    switch self {
    case .periods(let grain): grain.rawValue
    case .scopes(let dimension): dimension.rawValue
    }
  }

  /// Whether a period of a grain can be split over it.
  public func divides(_ grain: Grain) -> Bool {
    if case .periods(let finer) = self { return finer > grain }
    return true
  }
}

/// By what a target is shared among its parts. (cli.md, `attain targets split --by`)
public enum SplitMethod: Hashable, Sendable {
  /// The same for each.
  case equal
  /// By working days, 调休 counted; for people those they are there for.
  case workdays
  /// By what the same months, or parts of the company, brought in the last 12 to 24 months.
  case history
  /// By given weights, one a part and in their order; only their proportions count.
  case shares([Int64])

  /// The word of the contract.
  public var word: String {
    switch self {
    case .equal: "equal"
    case .workdays: "workdays"
    case .history: "history"
    case .shares: "shares"
    }
  }

  /// All words, in the order of the contract.
  public static let words = ["equal", "workdays", "history", "shares"]
}

/// One part of a split target.
public enum SplitKey: Hashable, Sendable {
  case period(Period)
  case value(DimensionValue)
}
