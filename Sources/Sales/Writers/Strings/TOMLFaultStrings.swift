extension TOMLFault {
  /// What to do about it; no full stop.
  public var phrase: Phrase {
    switch self {
    case .text:
      Phrase(
        "a text in quotes does not end on its line or holds a character that must not stand there; close its quotes",
        "引号中的文字没有在本行结束，或含有不允许的字符；请补上引号")
    case .header: Phrase("a table's name stands in brackets: [wall]", "表名应写在方括号中：[wall]")
    case .twice(let name): Phrase("'\(name)' is set twice; keep one", "“\(name)”写了两次；请只保留一处")
    case .pair: Phrase("a line reads: key = value", "每行应写成：键 = 值")
    case .date: Phrase("no such day or time; write 2026-08-15", "没有这样的日期或时间；请写成 2026-08-15")
    case .number: Phrase("not a number; write 1200 or 0.8", "不是数字；请写成 1200 或 0.8")
    case .list: Phrase("a list reads: [1, 2]; a comma or ] is missing", "列表应写成：[1, 2]；缺少逗号或 ]")
    case .inlineTable:
      Phrase("a table in a line reads: { key = value }; a comma or } is missing", "行内表应写成：{ 键 = 值 }；缺少逗号或 }")
    case .value:
      Phrase("this value cannot be read; texts stand in quotes: \"CNY\"", "此值无法识别；文字应写在引号中：\"CNY\"")
    case .comment: Phrase("a comment holds a character that must not stand there", "注释中含有不允许的字符")
    case .other: Phrase("it cannot be read here", "此处无法识别")
    }
  }
}
