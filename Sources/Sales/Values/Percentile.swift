/// Percentiles by linear interpolation between closest ranks (type 7), exact. (numbers.md, Funnel)
public enum Percentile {
  /// The share numerator ÷ denominator of the way through sorted whole numbers; `nil` without any.
  ///
  /// With n values the place is (n − 1) × share; what lies between two ranks is kept as a fraction.
  public static func of(_ sorted: [Int64], at numerator: Int64, over denominator: Int64, unit: Unit) -> Figure? {
    guard denominator > 0, (0...denominator).contains(numerator), let last = sorted.last else { return nil }
    let place = Int64(sorted.count - 1) * numerator
    let (rank, rest) = place.quotientAndRemainder(dividingBy: denominator)
    let low = sorted[Int(rank)]
    let high = Int(rank) + 1 < sorted.count ? sorted[Int(rank) + 1] : last
    let value = Int128(low) * Int128(denominator) + Int128(rest) * (Int128(high) - Int128(low))
    return Figure(value, over: Int128(denominator), unit: unit, cases: sorted.count)
  }

  /// The median.
  public static func median(_ sorted: [Int64], unit: Unit) -> Figure? { of(sorted, at: 1, over: 2, unit: unit) }
}
