/// What a method said of a period in one week, kept as it was so that it can be graded later. (numbers.md, Forecast)
public struct FrozenForecast: Hashable, Sendable {
  /// The ISO week it was frozen in, `2026-W31`: once a week for each method, scope, metric and period.
  public var week: String
  public var frozenOn: Day
  public var method: ForecastMethod
  public var scope: FrozenScope
  /// The metric's id.
  public var metric: String
  /// The period's id, `2026-08`.
  public var period: String
  /// Steps of the metric's unit: minor units of money, deals.
  public var value: Int64

  /// A frozen forecast.
  public init(
    week: String, frozenOn: Day, method: ForecastMethod, scope: FrozenScope, metric: String, period: String,
    value: Int64
  ) {
    (self.week, self.frozenOn, self.method, self.scope) = (week, frozenOn, method, scope)
    (self.metric, self.period, self.value) = (metric, period, value)
  }
}

/// Whose forecast was frozen; its two texts are what a journal keeps.
public enum FrozenScope: Hashable, Sendable {
  case company
  case region(String)
  case team(String)
  case rep(String)

  /// `company`, `region`, `team` or `rep`.
  public var kind: String {
    switch self {
    case .company: "company"
    case .region: "region"
    case .team: "team"
    case .rep: "rep"
    }
  }

  /// The id as in the files; empty for the company.
  public var id: String {
    switch self {
    case .company: ""
    case .region(let id), .team(let id), .rep(let id): id
    }
  }

  /// From the two texts; `nil` where the kind is not known.
  public init?(kind: String, id: String) {
    switch kind {
    case "company": self = .company
    case "region": self = .region(id)
    case "team": self = .team(id)
    case "rep": self = .rep(id)
    default: return nil
    }
  }

  /// The same as a part of the company that reports ask about.
  public var scope: Scope {
    switch self {
    case .company: .everything
    case .region(let id): Scope([.region: [id]])
    case .team(let id): Scope([.team: [id]])
    case .rep(let id): Scope([.rep: [id]])
    }
  }
}

/// Past forecasts beside what came of them.
public struct ForecastScoreboard: Hashable, Sendable {
  /// Whether they were frozen week by week; otherwise they are back-tests.
  public var isFrozen: Bool
  public var rows: [Row]

  /// One method in one part of the company.
  public struct Row: Hashable, Sendable {
    public var method: ForecastMethod
    /// `nil`: the whole of what was asked about.
    public var part: DimensionValue?
    /// Forecasts graded.
    public var cases: Int
    /// Ratio.
    public var mape: Figure?
    /// Ratio; above 0 it promised too much.
    public var bias: Figure?
    /// A row.
    public init(method: ForecastMethod, part: DimensionValue?, cases: Int, mape: Figure?, bias: Figure?) {
      (self.method, self.part, self.cases, self.mape, self.bias) = (method, part, cases, mape, bias)
    }
  }

  /// A scoreboard.
  public init(isFrozen: Bool = false, rows: [Row] = []) { (self.isFrozen, self.rows) = (isFrozen, rows) }
}
