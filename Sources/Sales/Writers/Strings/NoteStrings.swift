/// Sentences under a report.
public enum NoteStrings {
  /// What `--limit` left out.
  static func shown(_ shown: Int, of all: Int) -> Phrase {
    Phrase("\(shown) of \(all) rows shown", "显示 \(all) 行中的 \(shown) 行")
  }

  /// Void deals among the listed.
  static func void(_ count: Int) -> Phrase {
    Phrase(
      "\(count) void \(count == 1 ? "deal is" : "deals are") listed and in no sum", "所列 \(count) 个无效商机不计入任何合计")
  }

  /// How a running period is compared.
  static let toDate = Phrase(
    "MoM and YoY compare with as many working days of the earlier period (to date)", "环比、同比按相同工作日数对比（截至当日）")

  /// Which file would fill a gap.
  public static func missing(_ table: Table) -> Phrase {
    Phrase(
      "Nothing in \(table.fileName) yet; it would show \(table.gain.english)",
      "\(table.fileName) 还没有数据；有了它可显示\(table.gain.chinese)")
  }
}
