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
  /// Those nothing is wrong with, by whether they can be reached.
  func good(_ count: Int, _ kinds: [String]) -> String {
    text(
      "\(count) \(count == 1 ? "is" : "are") good: \(kinds.joined(separator: " · ")); --all lists \(count == 1 ? "it" : "them"), too",
      "\(count) 个没有问题：\(kinds.joined(separator: " · "))；加 --all 一并列出")
  }
  func count(_ count: Int, _ kind: Phrase) -> String { text("\(count) \(kind.english)", "\(kind.chinese) \(count)") }
  /// A whole that its periods no longer add up to.
  func wholeDiffers(_ place: Place, _ period: String, _ amount: String) -> String {
    let line = place.line.map { "\(place.file):\($0)" } ?? place.file
    return text(
      "\(line): the target of \(period) still says \(amount); its periods add up to something else now. Correct one of them.",
      "\(line)：\(period)的目标仍为 \(amount)，与各期之和不再一致。请改正其一。")
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
