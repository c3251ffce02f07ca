internal import Sales

/// The words of `attain targets check`.
struct TargetCheckTexts {
  let language: Language

  private func text(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  /// How many there are, and with how many something is wrong.
  func head(_ targets: Int, wrong: Int) -> String {
    let count = text("\(targets) \(targets == 1 ? "target" : "targets")", "共 \(targets) 个目标")
    if wrong == 0 { return count + text(": nothing is wrong", "：没有问题") }
    return count + text(": something is wrong with \(wrong)", "：\(wrong) 个有问题")
  }
  var wholeCompany: String { text("whole company", "全公司") }
  /// Where a change was seen and nobody said anything.
  var seen: String { text("seen in the files", "文件中发现") }
  func growth(_ asked: String, since base: String, median: String, best: String) -> String {
    text(
      "asks for \(asked) since \(base); growth before: median \(median), best \(best)",
      "要求较\(base)增长 \(asked)；过往增长中位 \(median)，最高 \(best)")
  }
}
