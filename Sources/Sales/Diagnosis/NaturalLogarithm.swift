/// The natural logarithm by the four operations only: the standard library has none, and those of C libraries differ in
/// the last bit, by which two machines could round a cent differently.
enum NaturalLogarithm {
  private static let ofTwo = 0.693_147_180_559_945_3

  /// ln(after ÷ before) of two positive numbers; exact where they are nearly equal; 0 where either is not positive.
  static func ofRatio(_ after: Double, to before: Double) -> Double {
    guard after > 0, before > 0, after.isFinite, before.isFinite else { return 0 }
    let ratio = after / before
    if ratio > 0.5, ratio < 2 { return near1((after - before) / (after + before)) }
    guard ratio.isNormal else { return 0 }
    let significand = ratio.significand
    return Double(ratio.exponent) * ofTwo + near1((significand - 1) / (significand + 1))
  }

  /// 2 artanh(x), the logarithm of (1 + x) ÷ (1 − x), by its series; |x| is at most 1/3, so 20 terms are enough.
  private static func near1(_ x: Double) -> Double {
    let square = x * x
    var (sum, power) = (0.0, x)
    for odd in stride(from: 1.0, through: 39, by: 2) {
      sum += power / odd
      power *= square
    }
    return 2 * sum
  }
}
