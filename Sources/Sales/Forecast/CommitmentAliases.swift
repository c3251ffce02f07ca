/// What exports write into `forecast` for a deal that its owner stands for. (data-directory.md, deals; exports.md)
enum CommitmentAliases {
  private static let words: Set<String> = Set(
    [
      "commit", "committed", "best case", "bestcase", "forecast", "承诺", "确定", "确认", "提交", "保证", "必成",
      "最佳情况", "最佳情形", "最佳", "最好情况", "乐观", "是",
    ].map(\.matchingForm))

  /// Whether a word means commit or best case.
  static func isCommitted(_ word: String) -> Bool { words.contains(word.matchingForm) }
}
