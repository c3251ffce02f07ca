internal import Sales

extension Phrase {
  static let productName = Phrase("attain", "达成 attain")
  static let reading = Phrase("reading …", "正在读取…")
  static let wholeCompany = Phrase("whole company", "全公司")
  static let scope = Phrase("scope", "范围")
  static let unassigned = Phrase("unassigned", "未分配")
  static let dataUnreadable = Phrase("cannot be read", "无法读取")
  static func folderGone(_ name: String, since moment: String) -> Phrase {
    Phrase("\(name) gone since \(moment)", "\(name) 自 \(moment) 起不见")
  }
  static let lastGoodStays = Phrase("the figures are those last read", "显示的是最后一次读到的数据")
  static let fresh = Phrase("just now", "刚刚")
  static let total = Phrase("Total", "合计")
  static let noRows = Phrase("no rows", "没有数据")
  static let nothingMatches = Phrase("nothing matches", "没有匹配的行")
  static let noChoice = Phrase("nothing to choose from", "没有可选项")
  static let mouseFreed = Phrase("mouse freed: select text with it; m takes it back", "鼠标已释放，可以选择文字；再按一次恢复")
  static let mouseTaken = Phrase("mouse taken back", "鼠标已恢复")
  static let readingAgain = Phrase("reading the files again", "正在重新读取文件")
  static let noListOfRest = Phrase(
    "what is left once the parts above are taken off: it has no list of its own", "此行是扣除上列各部分后的余数，没有单独的明细")
  static let noFigureHere = Phrase("no figure is selected here", "这里没有选中数字")
  static let gone = Phrase("not in the data any more", "数据中已没有此项")

  /// Where the period stands: `working day 15 of 21`.
  static func workingDay(_ elapsed: Int, of days: Int) -> Phrase {
    Phrase("working day \(elapsed) of \(days)", "第\(elapsed)/\(days)个工作日")
  }

  /// The same where there is little room.
  static func shortWorkingDay(_ elapsed: Int, of days: Int) -> Phrase {
    Phrase("day \(elapsed)/\(days)", "第\(elapsed)/\(days)天")
  }

  /// The window is too small for anything.
  static func tooNarrow(_ needed: Int) -> Phrase { Phrase("needs \(needed) columns", "需要\(needed)列宽") }
  static func tooLow(_ needed: Int) -> Phrase { Phrase("needs \(needed) rows", "需要\(needed)行高") }

  static func exported(_ path: String) -> Phrase { Phrase("written: \(path)", "已写入 \(path)") }
  static func exportFailed(_ reason: String) -> Phrase { Phrase("not written: \(reason)", "写入失败：\(reason)") }
  /// In both languages in the only letters that can be shown.
  static func onlyASCIIShown(_ locale: String) -> Phrase {
    let sentence = "the locale \(locale) shows ASCII only; install a UTF-8 one"
    return Phrase(sentence, sentence)
  }
  static func loadFailed(_ file: String) -> Phrase { Phrase("cannot read \(file)", "无法读取 \(file)") }

  /// How many rows a filter leaves.
  static func filtered(_ shown: String, of all: String) -> Phrase {
    Phrase("\(shown) of \(all)", "\(all) 行中的 \(shown) 行")
  }

  /// The same beside what is filtered by.
  static func filterCount(_ shown: String, of all: String) -> Phrase {
    Phrase("\(shown) of \(all)", "\(shown)/\(all)")
  }
  static let clears = Phrase("clears", "清除")
  static let nothingToDo = Phrase("this key does nothing here; ? shows those that do", "此键在这里没有作用；按 ? 查看可用按键")
  /// The sums below a table of which only some rows are shown.
  static func totalShown(_ shown: String) -> Phrase { Phrase("Total of \(shown) shown", "所示 \(shown) 行合计") }

  static func onlyShown(_ shown: String) -> Phrase { Phrase("\(shown) shown", "所示 \(shown) 行") }

  /// Rows that are kept out of every total.
  static func quarantined(_ rows: String, isOne: Bool) -> Phrase {
    Phrase("\(rows) \(isOne ? "row" : "rows") in quarantine", "\(rows) 行被隔离")
  }

  /// How many people the scope holds, of all.
  static func people(_ inScope: Int, of all: Int) -> Phrase {
    Phrase("\(inScope) of \(all) people", "\(inScope)/\(all)人")
  }
}
