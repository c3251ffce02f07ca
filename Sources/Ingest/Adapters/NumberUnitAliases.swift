/// What may stand around the digits of a number.
enum NumberUnits {
  /// Letters that multiply, as powers of ten.
  static let powers: [Unicode.Scalar: Int] = [
    "百": 2, "千": 3, "万": 4, "萬": 4, "w": 4, "W": 4, "亿": 8, "億": 8, "k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9,
  ]
  /// Signs of money, which say nothing more.
  static let signs: Set<Unicode.Scalar> = ["\u{A5}", "$", "€", "£", "₹", "₩", "元", "圆", "円", "块"]
  /// Letters of currencies in front of or behind a number.
  static let currencies: Set<String> = [
    "CNY", "RMB", "USD", "EUR", "GBP", "JPY", "HKD", "TWD", "SGD", "AUD", "CAD", "CHF", "INR", "KRW", "RS",
  ]
}
