/// Numbers as programs read them, in JSON and CSV: never rounded further than the contract says, never grouped.
public enum MachineNumber {
  /// Money in whole units with at most 2 decimals; every other unit exact, or the shortest text of its double.
  public static func text(_ figure: Figure) -> String {
    guard figure.unit != .money else { return money(figure) }
    let divisor = greatestCommonDivisor(figure.numerator.magnitude, figure.denominator.magnitude)
    let (numerator, denominator) = (figure.numerator.magnitude / divisor, figure.denominator.magnitude / divisor)
    let sign = figure.numerator < 0 ? "-" : ""
    return sign + (denominator == 1 ? String(numerator) : quotient(numerator, denominator))
  }

  private static func money(_ figure: Figure) -> String {
    let digits = DecimalDigits(Int128(figure.numerator), over: Int128(figure.denominator) * 100, places: 2)
    return (digits.isNegative ? "-" : "") + digits.plainTrimmed
  }

  /// The double nearest to the quotient in its shortest text; numbers beyond 2⁵³ are rounded first.
  private static func quotient(_ numerator: UInt64, _ denominator: UInt64) -> String {
    let text = (Double(numerator) / Double(denominator)).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}
