/// What a figure counts, which decides how it is written.
public enum Unit: String, Hashable, Sendable, CaseIterable {
  /// Money; the numerator is in minor units.
  case money
  /// Deals, calls, customers.
  case count
  /// A share: 0.25 is 25%.
  case ratio
  /// Days.
  case days
  /// Points of satisfaction.
  case score
}

/// One exact number of any metric: numerator ÷ denominator in its unit, with the number of cases behind it.
///
/// Sums have the denominator 1, rates and means their own, a median of an even count 2; so every comparison (a light,
/// a rank) is made on whole numbers and only a drawn text is ever rounded. There is no figure without a denominator:
/// “no cases” is `nil`, never 0.
public struct Figure: Hashable, Sendable {
  /// What is divided; minor units where the unit is money.
  public let numerator: Int64
  /// What it is divided by; positive.
  public let denominator: Int64
  /// What the figure counts.
  public let unit: Unit
  /// How many cases stand behind it (the denominator of a rate, the deals of a sum).
  public let cases: Int

  /// A quotient; `nil` where the denominator is 0. The sign moves to the numerator.
  public init?(_ numerator: Int64, over denominator: Int64, unit: Unit, cases: Int) {
    guard denominator != 0 else { return nil }
    self.numerator = denominator < 0 ? Int64.zero.subtractingStopping(numerator) : numerator
    self.denominator = denominator == .min ? .max : abs(denominator)
    self.unit = unit
    self.cases = cases
  }

  /// A whole number of a unit (minor units where it is money).
  public init(whole: Int64, unit: Unit, cases: Int) {
    (self.numerator, self.denominator, self.unit, self.cases) = (whole, 1, unit, cases)
  }

  /// An amount.
  public init(_ money: Money, cases: Int) { self.init(whole: money.minorUnits, unit: .money, cases: cases) }

  /// The value as a floating number in whole units, for charts and the last step of writing only.
  public var approximate: Double {
    let quotient = Double(numerator) / Double(denominator)
    return unit == .money ? quotient / 100 : quotient
  }

  /// How this figure stands to another, compared exactly.
  public func isLess(than other: Figure) -> Bool {
    Int128(numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(denominator)
  }

  /// Whether both stand for the same value, however written (1/2 and 2/4).
  public func equals(_ other: Figure) -> Bool {
    Int128(numerator) * Int128(other.denominator) == Int128(other.numerator) * Int128(denominator)
  }
}
