internal import Sales

/// How a cell of a workbook looks.
struct CellStyle: Hashable {
  /// The format's code; `nil`: as it is.
  var format: String?
  var isBold = false
  var isRight = false
  /// Text that would be taken for a formula by whoever edits it.
  var isQuoted = false
}

/// The looks that a workbook uses, each numbered when it is first needed.
struct SheetStyles {
  private var styles = [CellStyle()]
  private var numbers = [CellStyle(): 0]
  private var formats: [String] = []
  /// Numbers below are the format's own.
  private static let firstFormat = 164

  /// The number of a look.
  mutating func number(_ style: CellStyle) -> Int {
    if let number = numbers[style] { return number }
    if let format = style.format, !formats.contains(format) { formats.append(format) }
    numbers[style] = styles.count
    styles.append(style)
    return styles.count - 1
  }

  /// The part of the workbook that says them all.
  var xml: String {
    let known = zip(SheetStyles.firstFormat..., formats).map { number, code in
      "<numFmt numFmtId=\"\(number)\" formatCode=\"\(escaped(code))\"/>"
    }
    let formatList = known.isEmpty ? "" : "<numFmts count=\"\(known.count)\">\(known.joined())</numFmts>"
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    return XMLText.declaration + """
      <styleSheet xmlns="\(XMLText.main)">\(formatList)\
      <fonts count="2"><font>\(font)</font><font><b/>\(font)</font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill>\
      <fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="\(styles.count)">\(styles.map(look).joined())</cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
  }

  private func look(_ style: CellStyle) -> String {
    let format = style.format.flatMap(formats.firstIndex).map { $0 + SheetStyles.firstFormat } ?? 0
    let quoted = style.isQuoted ? " quotePrefix=\"1\"" : ""
    let alignment = style.isRight ? "<alignment horizontal=\"right\"/>" : ""
    return "<xf numFmtId=\"\(format)\" fontId=\"\(style.isBold ? 1 : 0)\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\"\(quoted)>\(alignment)</xf>"
  }
}

extension SheetFormat {
  /// How spreadsheets write it down.
  var code: String {
    switch self {
    case .plain: "0"
    case .whole: "#,##0"
    case .decimal: "#,##0.0"
    case .percent: "0.0%"
    case .rate: "0.0###%"
    case .factor: "0.0#####"
    // A sign comes from the settings: quoted, it cannot end the quotes.
    case .money(let sign): (sign.isEmpty ? "" : "\"\(sign.filter { $0 != "\"" })\"") + "#,##0.00"
    }
  }
}
