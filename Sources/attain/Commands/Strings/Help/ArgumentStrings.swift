internal import Sales

/// Why a word of the command line cannot be read, and what can.
enum ArgumentStrings {
  static let period = Phrase(
    "expected a period such as 2026-08, 2026-Q3, 2026-H1, 2026-W31, 2026 or 2026-08-15",
    "应为期间，如 2026-08、2026-Q3、2026-H1、2026-W31、2026 或 2026-08-15")
  static let span = Phrase(
    "expected two periods of one kind, such as 2026-01..2026-06 or 2026-W31..2026-W40",
    "应为同类的两个期间，如 2026-01..2026-06 或 2026-W31..2026-W40")
  static let day = Phrase("expected a day such as 2026-08-15", "应为日期，如 2026-08-15")
  static let sort = Phrase(
    "expected COLUMN, COLUMN:asc or COLUMN:desc", "应为 列名、列名:asc 或 列名:desc")
  static let count = Phrase("expected a whole number, 0 or more", "应为不小于 0 的整数")
  static let target = Phrase("expected a whole number above 0, such as 5000000", "应为大于 0 的整数，如 5000000")
  static let shares = Phrase(
    "expected numbers of 0 or more between commas, such as 40,30,30", "应为逗号分隔的不小于 0 的数，如 40,30,30")
  static let condition = Phrase("expected DIM=VALUE, as in 'region=North'", "应为 维度=值，如“region=华北”")

  static func didYouMean(_ word: String) -> Phrase { Phrase("did you mean '\(word)'?", "是否想用“\(word)”？") }

  static func known(_ words: [String]) -> Phrase {
    Phrase("known are \(words.joined(separator: ", "))", "可用的有 \(words.joined(separator: "、"))")
  }
}
