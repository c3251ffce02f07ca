extension Figure {
  /// numerator ÷ denominator of whole numbers too long for 64 bits, brought to lowest terms; `nil` over 0.
  init?(_ numerator: Int128, over denominator: Int128, unit: Unit, cases: Int) {
    guard denominator != 0 else { return nil }
    var (top, bottom) = denominator < 0 ? (-numerator, -denominator) : (numerator, denominator)
    let common = Figure.commonDivisor(top.magnitude, bottom.magnitude)
    if common > 1 { (top, bottom) = (top / Int128(common), bottom / Int128(common)) }
    while top.magnitude > UInt128(Int64.max) || bottom > Int128(Int64.max) {
      (top, bottom) = (top / 2, max(bottom / 2, 1))
    }
    self.init(Int64(top), over: Int64(bottom), unit: unit, cases: cases)
  }

  /// This ÷ other, as a share; `nil` over 0. The cases are those of this figure.
  public func divided(by other: Figure) -> Figure? {
    Figure(
      Int128(numerator) * Int128(other.denominator), over: Int128(denominator) * Int128(other.numerator), unit: .ratio,
      cases: cases)
  }

  /// This − other, in this figure's unit.
  public func subtracting(_ other: Figure) -> Figure? {
    let (left, right) = (Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator))
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow
      ? nil : Figure(difference, over: Int128(denominator) * Int128(other.denominator), unit: unit, cases: cases)
  }

  /// This × numerator ÷ denominator, in this figure's unit; `nil` over 0.
  public func multiplied(by numerator: Int64, over denominator: Int64) -> Figure? {
    Figure(
      Int128(self.numerator) * Int128(numerator), over: Int128(self.denominator) * Int128(denominator), unit: unit,
      cases: cases)
  }

  /// The sum of two figures of one unit.
  public func adding(_ other: Figure) -> Figure? {
    let (left, right) = (Int128(numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(denominator))
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow
      ? nil
      : Figure(sum, over: Int128(denominator) * Int128(other.denominator), unit: unit, cases: cases + other.cases)
  }

  /// The same value without its sign.
  public var magnitude: Figure {
    Figure(
      numerator < 0 ? Int64.zero.subtractingStopping(numerator) : numerator, over: denominator, unit: unit, cases: cases
    )
      ?? self
  }

  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (a, b) = (left, right)
    while b != 0 {
      if a <= UInt64.max, b <= UInt64.max { return UInt128(commonDivisor(UInt64(a), UInt64(b))) }
      (a, b) = (b, a % b)
    }
    return a
  }

  private static func commonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
