internal import Sales

/// The sentences commands say to people, in both languages.
struct CommandTexts {
  let language: Language

  private func text(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  func written(_ path: String) -> String { text("wrote  \(path)", "已写入  \(path)") }
  func kept(_ path: String) -> String { text("kept   \(path) (it was there already)", "已保留  \(path)（原已存在）") }

  /// What to do after `init`.
  func nextSteps(_ directory: String) -> String {
    text(
      """

      Next: fill deals.csv and targets.csv (a spreadsheet saved as CSV will do), then
        attain check \(directory)     what was understood, and what was not
        attain \(directory)           the dashboard
      """,
      """

      接下来：填好 deals.csv 和 targets.csv（电子表格另存为 CSV 即可），然后
        attain check \(directory)     查看读懂了什么、没读懂什么
        attain \(directory)           打开仪表盘
      """)
  }

  func noDirectory(_ path: String) -> String {
    text(
      "\(path): no such directory. Check the path, or make one: attain init \(path)",
      "\(path)：没有这个目录。请检查路径，或新建：attain init \(path)")
  }
  func notADirectory(_ path: String) -> String {
    text("\(path): is a file; give the directory it lies in", "\(path)：这是文件，请给出它所在的目录")
  }
  func notEmpty(_ path: String) -> String {
    text(
      "\(path): holds files of its own; the demo needs an empty or a new directory",
      "\(path)：已有其他文件；示例公司需要空目录或新目录")
  }
  func noAnswer(_ view: String) -> String {
    text("attain: the view '\(view)' has no answer to this question", "attain：视图“\(view)”无法回答这个问题")
  }
  /// The view of a person was asked for several, or for somebody the facts do not know.
  var oneRepOnly: String {
    text(
      "attain: the view 'rep' takes one rep; name a single one with --where rep=NAME",
      "attain：视图“rep”只针对一名销售员；请用 --where rep=姓名 只写一人")
  }
  /// A plan that is neither an id nor a file.
  func noPlan(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return known.isEmpty
      ? text("\(name): no such plan or file; plans/ holds none", "\(name)：没有这个方案或文件；plans/ 中没有任何方案")
      : text("\(name): no such plan or file; plans/ holds \(list)", "\(name)：没有这个方案或文件；plans/ 中有 \(list)")
  }
  /// Below everything that is wrong with a plan.
  var planPaysNothing: String {
    text("Until this is corrected the plan pays nothing.", "改正之前，该方案不发放任何激励。")
  }
  func noData() -> String {
    text(
      "attain: no data here; give a directory, set ATTAIN_DIR, or see a sample company with 'attain demo'",
      "attain：这里没有数据；请给出目录、设置 ATTAIN_DIR，或用“attain demo”看示例公司")
  }
  /// What stands under a table that had to leave columns out.
  func leftOut(_ columns: Int) -> String {
    text(
      "\(columns) more columns do not fit; a larger --width or --format csv shows them",
      "还有 \(columns) 列放不下；加大 --width 或用 --format csv 可查看")
  }
  func journalDamaged(_ path: String) -> String {
    text(
      "\(path): is damaged; the next open dashboard sets it aside and begins a new one",
      "\(path)：已损坏；下次打开看板时会将其另存并新建")
  }
  func journalNewer(_ path: String) -> String {
    text("\(path): was written by a newer attain; update attain", "\(path)：由更新版本的 attain 写入；请升级 attain")
  }
  func journalBusy(_ path: String) -> String {
    text("\(path): somebody else is writing; try again", "\(path)：正被其他程序写入；请重试")
  }
  func unreadable(_ path: String) -> String { text("\(path): cannot be read", "\(path)：无法读取") }
  func notAJournalLine(_ path: String, line: Int) -> String {
    text(
      "\(path):\(line): is no line of 'attain journal export'; nothing was taken over",
      "\(path):\(line)：不是“attain journal export”的输出；未导入任何内容")
  }
  func statementsNotWhole(_ path: String) -> String {
    text(
      "\(path): holds a statement without the line that says who published it; nothing was taken over",
      "\(path)：有结算单缺少公布记录；未导入任何内容")
  }
  func imported(_ taken: JournalContents.Taken) -> String {
    let (changes, statements) = (taken.targetChanges, taken.statements)
    return text(
      "taken over: entries \(taken.entries), recorded versions \(taken.versions)",
      "已导入：记录 \(taken.entries) 条，历史版本 \(taken.versions) 个")
      + (changes == 0 ? "" : text(", changes of targets \(changes)", "，目标变更 \(changes) 条"))
      + (statements == 0 ? "" : text(", statements \(statements)", "，结算单 \(statements) 份"))
  }
  /// Whether an answer to an offer means yes; just Enter does.
  static func isYes(_ answer: String) -> Bool { ["", "y", "yes", "是", "好", "好的"].contains(answer.lowercased()) }
  func offerDemo() -> String {
    text("There is no data here yet. Open a sample company? [Y/n] ", "这里还没有数据。打开示例公司看看吗？[Y/n] ")
  }
}
