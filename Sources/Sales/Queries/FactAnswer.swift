/// The codes of a group, one for each dimension grouped by; for time dimensions the number of the period's first day.
public struct GroupKey: Hashable, Sendable {
  public let codes: [Int32]

  /// A group.
  public init(_ codes: [Int32]) { self.codes = codes }
}

/// What came out for each group that has a row: numerator ÷ denominator with its cases. The order is not promised.
public struct FactAnswer: Sendable {
  /// What was grouped by.
  public let by: [Dimension]
  /// Codes of all groups, `by.count` for each.
  public internal(set) var codes: [Int32]
  public internal(set) var numerators: [Int64]
  /// Positive; 1 for counts and sums.
  public internal(set) var denominators: [Int64]
  /// Rows that took part.
  public internal(set) var cases: [Int]

  /// An answer without groups.
  public init(by: [Dimension]) {
    (self.by, self.codes, self.numerators, self.denominators, self.cases) = (by, [], [], [], [])
  }

  /// How many groups there are.
  public var count: Int { cases.count }

  /// The group at a place.
  public func key(_ index: Int) -> GroupKey { GroupKey(Array(codes[index * by.count..<(index + 1) * by.count])) }

  /// Adds a group.
  public mutating func append(_ key: GroupKey, numerator: Int64, denominator: Int64 = 1, cases: Int) {
    codes += key.codes
    numerators.append(numerator)
    denominators.append(denominator)
    self.cases.append(cases)
  }
}
