internal import Sales

/// The help of `journal`.
enum JournalHelp {
  static let abstract = Phrase(
    "The journal as JSON Lines, to keep or to move.", "以 JSON Lines 导出、导入日志，用于备份或迁移。")

  enum Export {
    static let abstract = Phrase(
      "Print entries, changes of targets, statements, frozen forecasts, recorded deals and versions, one a line.",
      "逐行打印记录、目标变更、结算单、冻结的预测、商机及其历史版本。")
  }

  enum Import {
    static let abstract = Phrase(
      "Take over what an export holds and the journal does not.", "导入导出文件中有而日志中没有的内容。")
    static let discussion = Phrase(
      "Recorded versions of the deals are taken over only where none are recorded yet.",
      "只有尚无商机历史版本时，才导入历史版本。")
    static let file = Phrase("The export; - reads standard input.", "导出的文件；- 表示标准输入。")
  }
}
