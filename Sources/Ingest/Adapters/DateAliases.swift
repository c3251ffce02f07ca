/// The words that dates are written with.
enum DateWords {
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}

/// The Chinese characters that dates and times are written with.
enum DateMarks {
  static let year: Unicode.Scalar = "年"
  static let month: Unicode.Scalar = "月"
  static let days = "日号"
  static let hours = "时点"
  static let minutes = "分"
  static let seconds = "秒"
  /// How weekdays begin.
  static let weekdays = "周星"
  /// How halves of the day begin.
  static let halves = "上下中"
  static let morning: (Unicode.Scalar, Unicode.Scalar) = ("上", "午")
  static let noon: (Unicode.Scalar, Unicode.Scalar) = ("中", "午")
  static let afternoon: (Unicode.Scalar, Unicode.Scalar) = ("下", "午")
}
