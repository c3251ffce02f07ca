/// How well two colours can be told apart, after WCAG 2.
public enum Contrast {
  /// The least ratio at which small text is readable.
  public static let readable = 4.5

  /// The contrast ratio of two colours, 1 to 21.
  public static func ratio(_ one: RGB, _ other: RGB) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// Relative luminance, 0 to 1.
  static func luminance(_ color: RGB) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// The part of light behind a stored value.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.03928 ? value / 12.92 : power24((value + 0.055) / 1.055)
  }

  /// x to the power 2.4 without a mathematics library: x² × x^(2/5), the root by Newton's steps.
  private static func power24(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = x
    for _ in 0..<60 { root = (4 * root + x / (root * root * root * root)) / 5 }
    return x * x * root * root
  }
}
