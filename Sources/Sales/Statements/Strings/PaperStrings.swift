/// The words of a statement that is handed out.
enum PaperStrings {
  static let statement = Phrase("Statement", "激励结算单")
  static let paid = Phrase("Paid", "已发放")
  static let held = Phrase("Held", "暂缓")
  static let published = Phrase("Published", "公布")
  static let objectionsUntil = Phrase("Objections until", "异议截止")
  static let digest = Phrase("Digest", "摘要")
  /// The day a deal or payment counts on.
  static let countedOn = Phrase("Counted on", "计入日期")
  /// The id of a line, and what it is there for.
  static let lineID = Phrase("Line id (to object)", "行编号（提异议时用）")
  static let lines = Phrase("Lines", "明细")
  static let deals = Phrase("Deals", "商机")
  static let audit = Phrase("Audit", "操作记录")
  static let plan = Phrase("Plan", "方案")
  static let when = Phrase("When", "时间")
  static let what = Phrase("What", "操作")
  static let who = Phrase("Who", "操作人")
  static let wholeStatement = Phrase("whole statement", "整张结算单")
  /// Between the lines that something was done to.
  static let between = Phrase("; ", "；")
  static let text = Phrase("Text", "内容")

  /// Above all statements, or those of a period.
  static func statements(of period: Period?, currency: String) -> Phrase {
    func name(_ language: Language) -> String {
      period.map { TableStrings.separator + FigureText(language: language, currency: currency).period($0) } ?? ""
    }
    return Phrase("Statements" + name(.english), "激励结算单" + name(.chinese))
  }

  /// Every line of a statement, two or more.
  static func allLines(_ count: Int) -> Phrase { Phrase("all \(count) lines", "全部 \(count) 行") }

  /// It came after the day it was due.
  static func late(_ due: String) -> Phrase { Phrase("late, it was due on \(due)", "逾期，应于\(due)前公布") }
}
