internal import Sales

extension TargetOrigin {
  /// What people read where a column is narrow.
  var brief: Phrase {
    switch self {
    case .given: phrase
    case .parts: Phrase("parts", "合计")
    case .subPeriods: Phrase("periods", "合计")
    case .parent: Phrase("shared", "分摊")
    case .enclosing: Phrase("above", "沿用")
    }
  }
}

extension Phrase {
  /// A group's own target is not what its rows add up to.
  static func partsAddUpTo(_ sum: String) -> Phrase { Phrase("parts add up to \(sum)", "下级合计 \(sum)") }
  static func parts(_ sum: String) -> Phrase { Phrase("parts \(sum)", "下级 \(sum)") }
  static let ofWholeGroup = Phrase("of the whole group", "整组数据")
  static let targetChanges = Phrase("How the target changed", "目标变更")
  /// A change that nobody said.
  static let seenInFiles = Phrase("seen in the files", "文件中发现")
  static let groupBy = Phrase("Group by", "分组方式")
  static let nothingFiner = Phrase("nothing finer than a day", "已到最细：日")

  /// The targets page shows sub-periods.
  static func downTo(_ grain: Phrase) -> Phrase { Phrase("by \(grain.english)", "按\(grain.chinese)") }
}
