/// 达成率, 差额 and the light: what became of a target. (numbers.md, Attainment, Gap and Light)
public enum Attainment {
  /// actual ÷ target, target ÷ actual where lower is better; `nil` where the target is missing, 0 or below.
  public static func share(of actual: Figure?, to target: Figure?, lowerIsBetter: Bool = false) -> Figure? {
    guard let actual, let target, target.numerator > 0 else { return nil }
    return lowerIsBetter ? target.divided(by: actual) : actual.divided(by: target)
  }

  /// actual − target, in the metric's unit; `nil` where either is missing.
  public static func gap(of actual: Figure?, to target: Figure?) -> Figure? {
    guard let actual, let target else { return nil }
    return actual.subtracting(target)
  }
}

extension Light {
  /// The light of an actual against its target; `nil` where the target is missing, 0 or below.
  ///
  /// Compared on whole numbers (actual × 10⁶ against target × threshold in millionths), never on a rounded percentage.
  public init?(actual: Figure?, target: Figure?, rule: LightRule = LightRule(), lowerIsBetter: Bool = false) {
    guard let actual, let target, target.numerator > 0 else { return nil }
    let (better, worse) = lowerIsBetter ? (target, actual) : (actual, target)
    if better.isBelow(rule.redBelow, millionthsOf: worse) {
      self = .red
    } else if better.isBelow(rule.green, millionthsOf: worse) {
      self = .amber
    } else if !rule.greenIncludesEqual, !worse.isBelowThroughShare(rule.green, of: better) {
      self = .amber
    } else {
      self = .green
    }
  }
}

extension Figure {
  /// Whether this is below so many millionths of another.
  func isBelow(_ millionths: Int64, millionthsOf other: Figure) -> Bool {
    Figure.product(numerator, other.denominator, 1_000_000) < Figure.product(other.numerator, denominator, millionths)
  }

  /// Whether so many millionths of this are below another.
  func isBelowThroughShare(_ millionths: Int64, of other: Figure) -> Bool {
    Figure.product(numerator, other.denominator, millionths) < Figure.product(other.numerator, denominator, 1_000_000)
  }

  /// A product of three factors, stopping at the ends of 128 bits.
  private static func product(_ first: Int64, _ second: Int64, _ third: Int64) -> Int128 {
    let pair = Int128(first) * Int128(second)
    let (product, overflow) = pair.multipliedReportingOverflow(by: Int128(third))
    return overflow ? ((pair < 0) == (third < 0) ? .max : .min) : product
  }
}
