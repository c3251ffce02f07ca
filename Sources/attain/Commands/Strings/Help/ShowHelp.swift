internal import Sales

/// The help of `show`.
enum ShowHelp {
  static let abstract = Phrase("Print one view: \(list(", ")).", "打印一个视图：\(list("、"))。")
  static let discussion = Phrase(
    "Money in JSON and CSV is in whole currency, ratios are fractions, days are ISO days, missing is null. Text, Markdown, HTML and SVG are for people.",
    "JSON 和 CSV 中，金额以元（货币主单位）计，比率为小数，日期为 ISO 格式，缺失为 null。文本、Markdown、HTML、SVG 供人阅读。")
  static let view = Phrase("The view: \(list(", ")).", "视图：\(list("、"))。")

  static let repNeedsPerson = Phrase(
    "The view 'rep' is about one person: say who with --where rep=NAME.",
    "视图“rep”针对一个人：请用 --where rep=姓名 写明是谁。")
  static let againstNeedsDiagnosis = Phrase(
    "--against is for the view 'diagnosis'.", "--against 只能用于视图“diagnosis”。")
  static let sidesNeedPivot = Phrase(
    "--rows and --columns are for the view 'pivot'.", "--rows 和 --columns 只能用于视图“pivot”。")
  static let sidesAreEqual = Phrase(
    "--rows and --columns name the same dimension.", "--rows 和 --columns 不能是同一个维度。")
  static let peopleAreRows = Phrase(
    "--by is not for the view 'incentives': its rows are people; choose them with --where.",
    "--by 不能用于视图“incentives”：它按人列出；请用 --where 选择。")
  static let plansMeasure = Phrase(
    "--metric is not for the view 'incentives': what pay is measured by stands in plans/.",
    "--metric 不能用于视图“incentives”：依据哪个指标由 plans/ 决定。")

  private static func list(_ comma: String) -> String {
    ReportView.allCases.map(\.rawValue).joined(separator: comma)
  }
}
