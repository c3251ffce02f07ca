/// What a target is split into, with the weights of every part: made from the facts once, so that trying amounts and
/// methods asks them nothing more.
public struct SplitBasis: Hashable, Sendable {
  public var question: SplitQuestion
  /// What the metric counts.
  public var unit: Unit
  public var parts: [SplitPart]
  /// The months that history speaks of; `nil`: there are none.
  public var history: DayRange?
  /// The target that stands for the whole now.
  public var whole: ResolvedTarget?
  /// Against what the whole's growth is measured.
  public var yardstick = GrowthYardstick()

  /// A basis.
  public init(question: SplitQuestion, unit: Unit, parts: [SplitPart]) {
    (self.question, self.unit, self.parts) = (question, unit, parts)
  }
}

/// One part a target can be split into.
public struct SplitPart: Hashable, Sendable {
  public var key: SplitKey
  /// Its working days, or those its people are there for; `nil` where it has none to count.
  public var workdays: Int64?
  /// What it brought in the months of history, in steps of the metric; `nil`: not known.
  public var history: Int64?
  /// What it brought in the same period a year ago.
  public var yearBefore: Figure?
  /// The target it has now.
  public var current: ResolvedTarget?
  /// The row of the files that says just this target; `nil`: it follows from others, or there is none.
  public var given: PlannedFigure?
  /// Against what its growth is measured.
  public var yardstick = GrowthYardstick()

  /// A part without weights.
  public init(_ key: SplitKey) { self.key = key }
}

/// A target split: its parts add up to it exactly.
public struct TargetSplit: Hashable, Sendable {
  public var question: SplitQuestion
  public var method: SplitMethod
  /// What the metric counts.
  public var unit: Unit
  /// The whole, in whole currency units or whole counts.
  public var amount: Int64
  public var rows: [Row]

  /// One part.
  public struct Row: Hashable, Sendable {
    public var key: SplitKey
    /// Its weight ÷ all weights.
    public var share: Figure
    /// Its part of the amount, in whole units.
    public var amount: Int64
  }
}

extension SplitBasis {
  /// The amount shared among the parts by a method, the largest remainders first.
  public func split(_ amount: Int64, by method: SplitMethod) throws(SplitRefusal) -> TargetSplit {
    let weights = try weights(of: method)
    let amounts = LargestRemainder.parts(of: amount, weights: weights)
    let all = weights.reduce(Int128(0)) { $0 + Int128($1) }
    let rows = zip(parts, zip(weights, amounts)).compactMap { part, share -> TargetSplit.Row? in
      guard let portion = Figure(Int128(share.0), over: all, unit: .ratio, cases: parts.count) else { return nil }
      return TargetSplit.Row(key: part.key, share: portion, amount: share.1)
    }
    return TargetSplit(question: question, method: method, unit: unit, amount: amount, rows: rows)
  }

  /// A weight for each part, none negative and not all 0.
  public func weights(of method: SplitMethod) throws(SplitRefusal) -> [Int64] {
    let weights: [Int64]
    switch method {
    case .equal: weights = parts.map { _ in 1 }
    case .workdays:
      weights = parts.compactMap(\.workdays)
      guard weights.count == parts.count else { throw .noWorkdaysToCount }
    case .history:
      weights = parts.compactMap { $0.history.map { max($0, 0) } }
      guard weights.count == parts.count else { throw .noHistory }
    case .shares(let given):
      guard given.count == parts.count else { throw .otherNumberOfShares(given: given.count, parts: parts.map(\.key)) }
      weights = given.map { max($0, 0) }
    }
    guard weights.contains(where: { $0 > 0 }) else { throw SplitRefusal(withoutWeightBy: method) }
    return weights
  }
}

/// Why a target cannot be split as asked.
public enum SplitRefusal: Error, Hashable, Sendable {
  /// Parts of a ratio do not add up.
  case metricDoesNotSum(String)
  case notFiner(SplitAxis, than: Grain)
  /// The scope asks for something targets do not know.
  case scopeHasNoTargets
  /// The company has nothing of this sort in the scope.
  case noParts(SplitAxis)
  /// Working days mean nothing for these parts.
  case noWorkdaysToCount
  /// Not one working day among the parts.
  case noWorkdays
  /// Nothing is known of some or all parts in the last 24 months.
  case noHistory
  case otherNumberOfShares(given: Int, parts: [SplitKey])
  case noShares
  /// A part is a week of which the whole has only some days, and a file can only speak of whole weeks.
  case weekIsCut(Period)
  /// The scope is none that one row of targets.csv can say.
  case scopeCannotBeWritten

  /// All weights are 0.
  fileprivate init(withoutWeightBy method: SplitMethod) {
    switch method {
    case .workdays: self = .noWorkdays
    case .history: self = .noHistory
    case .equal, .shares: self = .noShares
    }
  }
}
