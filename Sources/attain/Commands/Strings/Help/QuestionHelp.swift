internal import Sales

/// The help of what can be asked of a view, and why a question cannot be answered.
enum QuestionHelp {
  static let period = Phrase(
    "The period: 2026, 2026-H1, 2026-Q3, 2026-08, 2026-W31, 2026-08-15. Default: the month of the as-of day.",
    "期间：2026、2026-H1、2026-Q3、2026-08、2026-W31、2026-08-15。默认为截至日所在月份。")
  static let asOf = Phrase(
    "The day it is asked for; nothing later counts. Default: today, or the last day with data if that is earlier.",
    "截至日，之后的数据不计。默认为今天；数据更早结束的，为最后有数据的那天。")
  static let since = Phrase(
    "For 'movement': the day from whose beginning it is told, or the last stand-up. Default: the period's first day.",
    "用于“movement”：变动的起点，某一天或 standup（上次站会）。默认为期间第一天。")
  static let against = Phrase(
    "For 'diagnosis': what is compared with, the period before (mom) or the same a year ago (yoy). Default: mom.",
    "用于“diagnosis”：对比上期（mom）或去年同期（yoy）。默认为 mom。")
  static let by = Phrase(
    "Group by these, in order: \(dimensions(", ")).", "依次按这些维度分组：\(dimensions("、"))。")
  static let rows = Phrase(
    "For 'pivot': what stands down the side. Default: region.", "用于“pivot”：行的维度。默认为 region。")
  static let columns = Phrase(
    "For 'pivot': what stands across the top. Default: product.", "用于“pivot”：列的维度。默认为 product。")
  static let `where` = Phrase(
    "Only this part, by id or name; may repeat, the same dimension twice means either. An empty value: those without.",
    "只看这一部分，值为编号或名称；可重复，同一维度满足其一即可。值为空时取没有该值的。")
  static let metric = Phrase(
    "The metric's id or name; for 'metrics' several between commas.",
    "指标的编号或名称；用于“metrics”时可写多个，以逗号分隔。")
  static let sort = Phrase(
    "Sort by this column of the CSV header: numbers from large to small, the rest from a to z; COLUMN:asc or COLUMN:desc decides it.",
    "按 CSV 表头中的这一列排序：数字从大到小，其余从 a 到 z；可用 列名:asc 或 列名:desc 指定。")
  static let limit = Phrase("At most so many rows.", "最多打印的行数。")

  private static func dimensions(_ comma: String) -> String {
    Dimension.allCases.map(\.rawValue).joined(separator: comma)
  }
}

/// Why a question makes no sense for the data there is.
enum QuestionStrings {
  static func sinceIsLate(_ since: String, _ asOf: String) -> Phrase {
    Phrase("attain: --since \(since): lies after \(asOf)", "attain：--since \(since)：晚于 \(asOf)")
  }
  static let noStandUp = Phrase(
    "attain: --since standup: no stand-up is noted by then. Note one when it was held: attain log standup TEXT",
    "attain：--since standup：此前没有记录站会。开完站会后请记下：attain log standup 文本")

  static func noMetric(_ name: String, _ unknown: UnknownWord) -> Phrase {
    Phrase(
      "attain: --metric \(name): no such metric; \(unknown.phrase.english)",
      "attain：--metric \(name)：没有这个指标；\(unknown.phrase.chinese)")
  }

  static func noColumn(_ name: String, _ unknown: UnknownWord) -> Phrase {
    Phrase(
      "attain: --sort \(name): no such column; \(unknown.phrase.english)",
      "attain：--sort \(name)：没有这一列；\(unknown.phrase.chinese)")
  }

  /// A value of `--where` that nothing is called, with the nearest that is, else with what there is.
  static func noValue(_ clause: WhereClause, nearest: String?, known: [String]) -> Phrase {
    let (dimension, value) = (clause.dimension, clause.value ?? "")
    let hint = nearest.map(ArgumentStrings.didYouMean) ?? listed(known)
    return Phrase(
      "attain: --where \(dimension.rawValue)=\(value): no \(dimension.rawValue) is called so; \(hint.english)",
      "attain：--where \(dimension.rawValue)=\(value)：没有叫这个名称的\(dimension.phrase.chinese)；\(hint.chinese)")
  }

  /// What there is, so that nobody has to guess twice.
  private static func listed(_ known: [String]) -> Phrase {
    guard !known.isEmpty else { return Phrase("the data names none", "数据中一个也没有") }
    let (few, more) = (known.prefix(12), known.count > 12)
    return Phrase(
      "there are: \(few.joined(separator: ", "))\(more ? ", …" : "")",
      "可用的有：\(few.joined(separator: "、"))\(more ? "、…" : "")")
  }
}
