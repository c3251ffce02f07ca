/// Words by which rows that are no rows of the table are known. (data-directory.md, Files)
enum RowWords {
  /// What stands first in a row of sums, without case and blanks.
  static let totals: Set<String> = [
    "total", "totals", "grandtotal", "grandtotals", "subtotal", "subtotals", "sum", "合计", "总计", "小计", "累计", "汇总", "总和",
    "合计数",
  ]
  /// The letters with which words for sums in ASCII begin, in lower case.
  static let totalInitials = Set(totals.compactMap { $0.utf8.first }.filter { $0 < 0x80 })
  /// How lines below a table begin, without case and blanks.
  static let footers = [
    "confidentialinformation", "confidential", "copyright", "©", "(c)", "generatedby", "generatedon", "reportgenerated",
    "exportedon",
    "exportedby", "exportdate", "endofreport", "endoffile", "asof", "source:", "filteredby", "数据来源", "导出时间", "导出人",
    "制表人", "制表",
    "打印时间", "备注", "注:", "说明:", "统计时间", "审核人",
  ]
  /// Cells of any column that say there is nothing, in upper case.
  static let missing: Set<String> = ["NULL", "N/A", "-", "—", "–", "--", "(空)", "(空白)", "#N/A", "000000000000000AAA"]
  /// Cells of number and day columns that say there is nothing; elsewhere `NA` may be North America.
  static let missingNumber: Set<String> = ["NA", "NAN", "NONE", "无", "暂无", "待定", "TBD", "/"]
}
