/// What may stand in a header beside the column's name.
enum HeaderMarks {
  /// Whether a character means nothing.
  static func isDropped(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case " ", "\t", "\n", "\r", "_", "-", "'", "*", "\"", ":", "\u{FEFF}", "\u{200D}", "\u{200B}", "\u{A0}", "\u{2019}",
      "\u{2018}":
      true
    default: false
    }
  }
  /// `Deal - Value` without what it is the value of.
  static func withoutObject(_ header: String) -> String {
    let object = ["Deal - ", "Lead - ", "Activity - "].first { header.hasPrefix($0) }
    return object.map { String(header.dropFirst($0.count)) } ?? header
  }

  /// Units in brackets behind the name that change nothing, and marks of required fields.
  static let ignored: Set<String> = [
    "元", "人民币", "rmb", "cny", "usd", "eur", "¥", "$", "€", "含税", "不含税", "必填", "required", "%", "天", "日期", "单位元", "单位:元",
  ]
  /// Units in brackets behind the name that multiply.
  static let factors: [String: Int64] = [
    "千元": 1000, "千": 1000, "k": 1000, "万元": 10_000, "万": 10_000, "万元人民币": 10_000, "单位万元": 10_000, "w": 10_000,
    "百万元": 1_000_000, "百万": 1_000_000, "亿元": 100_000_000, "亿": 100_000_000,
  ]
}
