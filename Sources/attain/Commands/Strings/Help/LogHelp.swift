internal import Sales

/// The help of `log`.
enum LogHelp {
  static let abstract = Phrase(
    "Write a note, why, task, promise … to the journal; list reads it again.",
    "把备注、原因、任务、承诺等记入日志；用 list 查看。")
  static let discussion = Phrase(
    "Prints the entry's id once it is safely stored.", "安全保存后打印记录的编号。")

  static let note = Phrase("A note.", "备注。")
  static let why = Phrase("A reason behind a figure, with what shows it.", "数字背后的原因和依据。")
  static let coach = Phrase("What was coached.", "辅导内容。")
  static let feedback = Phrase("What somebody said.", "某人的反馈。")
  static let task = Phrase(
    "Something to do; --owner by whom, --due by when.", "待办任务；--owner 由谁完成，--due 何时完成。")
  static let promise = Phrase(
    "What somebody promised; --owner who, --due by when.", "某人的承诺；--owner 谁承诺，--due 何时兑现。")
  static let measure = Phrase("A measure taken, whose effect is to be seen.", "采取的措施，之后可看其效果。")
  static let standUp = Phrase(
    "A stand-up was held; movement can be told since then.", "记下站会已开；之后可查看自那时起的变动。")
  static let list = Phrase("Everything that was written down.", "列出全部记录。")

  static let text = Phrase("What is to be remembered.", "要记下的内容。")
  static let about = Phrase(
    "What it is about, such as rep=Li, region=North or deal=D-7; may repeat.",
    "关于什么，如 rep=小李、region=华北、deal=D-7；可重复。")
  static let period = Phrase(
    "The period it speaks of, such as 2026-08 or 2026-Q3.", "所说的期间，如 2026-08 或 2026-Q3。")
  static let due = Phrase("When it is to be done.", "何时完成。")
  static let owner = Phrase("Who is to do it.", "由谁完成。")

  static let textIsEmpty = Phrase("There is nothing to remember.", "没有要记下的内容。")
}
