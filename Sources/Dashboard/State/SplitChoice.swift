public import Sales

/// What a person tries on the page that splits a target.
public struct SplitChoice: Hashable, Sendable {
  /// Over what.
  public var axis: SplitAxis
  /// By what; `nil`: by the first that suits.
  public var way: SplitWay?
  public var metric = "sales"
  public var level = TargetLevel.target
  /// The whole in whole units; `nil`: the target that stands now.
  public var amount: Int64?
  /// Shares given by hand, in thousandths of the whole; together never more than all of it.
  public private(set) var given: [SplitKey: Int] = [:]

  /// A split over something, of the target as it stands.
  public init(over axis: SplitAxis) { self.axis = axis }
}

/// By what the parts without a share of their own are weighed.
public enum SplitWay: String, Hashable, Sendable, CaseIterable {
  case equal, workdays, history
  /// As the targets stand to each other now.
  case current
}

extension SplitChoice {
  /// All of a whole.
  static let whole = 1000

  /// Gives a part a share by hand, as far as the others leave room for it.
  mutating func give(_ share: Int, to part: SplitKey) {
    let others = given.reduce(0) { $0 + ($1.key == part ? 0 : $1.value) }
    given[part] = max(0, min(share, Self.whole - others))
  }

  /// Lets a part have what its weight gives it.
  mutating func release(_ part: SplitKey) { given[part] = nil }

  /// Lets all parts have what their weights give them.
  mutating func releaseAll() { given = [:] }

  /// Another way to weigh parts; what was given by hand goes.
  mutating func choose(_ way: SplitWay) {
    self.way = way
    releaseAll()
  }

  /// Something else to split over; what was given to the parts of the other goes, and the way that suits is found anew.
  mutating func choose(_ axis: SplitAxis) {
    (self.axis, way) = (axis, nil)
    releaseAll()
  }
}
