/// What makes two targets the same one: period, part of the company, metric and level.
public struct TargetKey: Hashable, Sendable {
  /// The period's id.
  public var period: String
  public var region: String?
  public var team: String?
  /// A line, or the id of a single product.
  public var product: String?
  /// The rep's id.
  public var rep: String?
  /// The metric's id.
  public var metric: String
  public var level: TargetLevel

  /// A target of a period and metric, of the whole company.
  public init(period: String, metric: String, level: TargetLevel = .target) {
    (self.period, self.metric, self.level) = (period, metric, level)
  }

  /// The part of the company by its values, the widest first.
  public var place: [String] { [region, team, product, rep].compactMap(\.self) }
}

extension PlannedFigure {
  /// Which target it is.
  public var key: TargetKey {
    var key = TargetKey(period: period.id, metric: metric, level: level)
    (key.region, key.team, key.product, key.rep) = (region, team, product, rep)
    return key
  }
}

/// A target that became another one: only ever added, never changed. (cli.md, targets)
public struct TargetChange: Hashable, Sendable {
  public var key: TargetKey
  /// In millionths of the metric's unit; `nil`: there was none.
  public var before: Int64?
  /// In millionths; `nil`: there is none any more.
  public var after: Int64?
  /// Local seconds since 1970-01-01T00:00.
  public var at: Int64
  /// Who; `nil`: the files were changed by something else, and it was seen.
  public var author: String?
  /// Untrusted text.
  public var why: String?

  /// A change.
  public init(
    _ key: TargetKey, from before: Int64?, to after: Int64?, at: Int64, author: String? = nil, why: String? = nil
  ) {
    (self.key, self.before, self.after) = (key, before, after)
    (self.at, self.author, self.why) = (at, author, why)
  }
}

extension TargetChange {
  /// What became of targets from one version of the files to the next, in the order of the new ones, then what left.
  public static func between(_ old: [TargetKey: Int64], _ new: [PlannedFigure], at moment: Int64) -> [TargetChange] {
    var gone = old
    let changed = new.compactMap { figure -> TargetChange? in
      let before = gone.removeValue(forKey: figure.key)
      guard before != figure.millionths else { return nil }
      return TargetChange(figure.key, from: before, to: figure.millionths, at: moment)
    }
    let left = gone.map { TargetChange($0.key, from: $0.value, to: nil, at: moment) }
    return changed + left.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
  }
}

extension TargetKey {
  /// What it is ordered by: period, then place, metric and level.
  fileprivate var order: [String] {
    [period, region ?? "", team ?? "", product ?? "", rep ?? "", metric, level.rawValue]
  }
}

extension Figure {
  /// Millionths of a metric's unit, as targets are kept; money to the cent, half up. `nil` where there are none.
  public init?(millionths: Int64?, unit: Unit) {
    guard let figure = millionths.flatMap({ PlanBook.figure(Int128($0), unit) }) else { return nil }
    self = figure
  }
}
