extension Int64 {
  /// The sum, or the nearest end of 64 bits where it does not fit.
  @inlinable
  public func addingStopping(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, or the nearest end of 64 bits where it does not fit.
  @inlinable
  public func subtractingStopping(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  /// The product, or the nearest end of 64 bits where it does not fit.
  @inlinable
  public func multipliedStopping(by other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }

  /// `self × numerator ÷ denominator`, rounded half away from zero, exact in between. The denominator is positive.
  public func scaled(by numerator: Int64, over denominator: Int64) -> Int64 {
    precondition(denominator > 0, "a share is of something")
    let product = Int128(self) * Int128(numerator)
    let half = Int128(denominator) / 2
    let rounded = product >= 0 ? (product + half) / Int128(denominator) : -((-product + half) / Int128(denominator))
    return Int64(clamping: rounded)
  }
}
