internal import Ingest
internal import Sales

/// What `check` says about a directory, in both languages.
struct CheckTexts {
  let language: Language

  private func text(_ english: String, _ chinese: String) -> String { language == .english ? english : chinese }

  var colon: String { text(": ", "：") }
  var comma: String { text(", ", "，") }
  func headersOnly(_ list: [String]) -> String {
    text("Headers only, no rows yet: ", "只有表头，还没有数据：") + list.joined(separator: text(", ", "、"))
  }

  /// What a file of plans/ is.
  func plan(_ name: String, id: String) -> String {
    name == id
      ? text("incentive plan \(id)", "激励方案 \(id)") : text("incentive plan \(name) (\(id))", "激励方案 \(name)（\(id)）")
  }

  func files(_ count: Int) -> String { text(count == 1 ? "1 file" : "\(count) files", "\(count) 个文件") }
  func rows(_ count: String) -> String { text(count == "1" ? "1 row" : "\(count) rows", "\(count) 行") }
  func counted(_ count: String) -> String { text("\(count) counted", "计入 \(count)") }
  func merged(_ count: String) -> String { text("\(count) merged", "合并 \(count)") }
  func replaced(_ count: String) -> String { text("\(count) replaced", "被替换 \(count)") }
  func quarantined(_ count: String) -> String { text("\(count) in quarantine", "隔离 \(count)") }

  /// Rows that are no data.
  func passedOver(_ counts: RowCounts) -> String? {
    let parts = [
      (counts.blank, text("blank", "空行")), (counts.repeatedHeaders, text("repeated header", "重复表头")),
      (counts.totals, text("total", "合计行")), (counts.footers, text("footer", "页脚")),
      (counts.preamble, text("above the header", "表头之上")),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    let list = parts.map { text("\($0.0) \($0.1)", "\($0.1) \($0.0)") }.joined(separator: text(", ", "、"))
    return text("passed over: \(list)", "跳过：\(list)")
  }

  func columns(_ list: [String]) -> String { text("columns: ", "列：") + list.joined(separator: text(", ", "、")) }
  func attributes(_ list: [String]) -> String {
    text("kept as attributes: ", "作为属性保留：") + list.joined(separator: text(", ", "、"))
  }
  func leftOut(_ list: [String]) -> String {
    text("not kept, differs in every row: ", "未保留（每行都不同）：") + list.joined(separator: text(", ", "、"))
  }

  /// `UTF-8, comma`.
  func layout(_ layout: FileLayout) -> String {
    let separator =
      switch layout.delimiter {
      case ",": text("commas", "逗号分隔")
      case "\t": text("tabs", "制表符分隔")
      case ";": text("semicolons", "分号分隔")
      case "|": text("bars", "竖线分隔")
      default: "“\(layout.delimiter)”"
      }
    return layout.encoding + text(", ", "，") + separator
  }

  var notRecognised: String { text("not recognised as any table", "未识别为任何表") }
  var nothing: String { text("no file of any table here", "这里没有任何表的文件") }
  func errors(_ count: Int) -> String { text(count == 1 ? "1 error" : "\(count) errors", "\(count) 个错误") }
  func warnings(_ count: Int) -> String { text(count == 1 ? "1 warning" : "\(count) warnings", "\(count) 个警告") }
  var allGood: String { text("Nothing to complain about.", "没有发现问题。") }
  func missing(_ list: [String]) -> String {
    text("No file yet for: ", "还没有文件的表：") + list.joined(separator: text(", ", "、"))
  }
}
