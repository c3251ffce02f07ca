/// The digits of an exact quotient, rounded half away from zero once, at the last place written.
struct DecimalDigits {
  /// Whether what is written is below zero; a number that rounds to 0 has no sign.
  let isNegative: Bool
  /// The digits before the point, without separators.
  let whole: String
  /// The digits after the point, as many as places.
  let fraction: String

  /// numerator ÷ denominator to so many places; the denominator is positive.
  init(_ numerator: Int128, over denominator: Int128, places: Int) {
    let power = DecimalDigits.power(of: places)
    let scaled = numerator.magnitude * power.magnitude
    let rounded = (scaled + denominator.magnitude / 2) / denominator.magnitude
    self.isNegative = numerator < 0 && rounded > 0
    self.whole = String(rounded / power.magnitude)
    self.fraction = places == 0 ? "" : padded(Int(rounded % power.magnitude), to: places)
  }

  /// The digits with separators between thousands, `1,420,000.50`, without the sign.
  var grouped: String { withFraction(DecimalDigits.grouped(whole), fraction) }
  /// The digits as a machine reads them, `1420000.50`, without the sign.
  var plain: String { withFraction(whole, fraction) }
  /// As `grouped`, without zeros at the end of the fraction.
  var groupedTrimmed: String { withFraction(DecimalDigits.grouped(whole), DecimalDigits.trimmed(fraction)) }
  /// As `plain`, without zeros at the end of the fraction.
  var plainTrimmed: String { withFraction(whole, DecimalDigits.trimmed(fraction)) }

  private func withFraction(_ whole: String, _ fraction: String) -> String {
    fraction.isEmpty ? whole : whole + "." + fraction
  }

  static func power(of places: Int) -> Int128 {
    (0..<max(places, 0)).reduce(into: Int128(1)) { power, _ in power *= 10 }
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  private static func trimmed(_ fraction: String) -> String {
    var digits = Substring(fraction)
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }
}
