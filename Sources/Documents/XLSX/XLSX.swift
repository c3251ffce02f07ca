public import Sales

/// Tables as a workbook that spreadsheets open (Office Open XML, ECMA-376): numbers to count with, days, texts that are
/// never formulas.
public struct XLSX {
  private let sheets: [SheetTable]

  /// A workbook with a tab for each table.
  public init(_ sheets: [SheetTable]) { self.sheets = sheets }

  /// The file.
  public var bytes: [UInt8] {
    var styles = SheetStyles()
    let parts = sheets.enumerated().map { SheetPart($1, isFirst: $0 == 0).xml(&styles) }
    var archive = Archive()
    archive.add("[Content_Types].xml", contentTypes)
    archive.add("_rels/.rels", XLSX.relations([("officeDocument", "xl/workbook.xml")]))
    archive.add("xl/workbook.xml", workbook)
    let targets = parts.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]
    archive.add("xl/_rels/workbook.xml.rels", XLSX.relations(targets))
    archive.add("xl/styles.xml", styles.xml)
    for (number, part) in zip(1..., parts) { archive.add("xl/worksheets/sheet\(number).xml", part) }
    return archive.bytes
  }

  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  private var contentTypes: String {
    let sheets = sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
    let parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")] + sheets
    let overrides = parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(XLSX.types)\($1)+xml\"/>" }.joined()
    return XMLText.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides)</Types>
      """
  }

  private var workbook: String {
    let tabs = zip(1..., SheetNames.distinct(sheets.map(\.name))).map { number, name in
      "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\"/>"
    }
    return XMLText.declaration + """
      <workbook xmlns="\(XMLText.main)" xmlns:r="\(XMLText.relations)">\
      <sheets>\(tabs.joined())</sheets></workbook>
      """
  }

  private static func relations(_ targets: [(type: String, path: String)]) -> String {
    let relations = zip(1..., targets).map { number, target in
      "<Relationship Id=\"rId\(number)\" Type=\"\(XMLText.relations)/\(target.type)\" Target=\"\(target.path)\"/>"
    }
    return XMLText.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(relations.joined())</Relationships>
      """
  }
}

/// The pieces that all parts of a workbook are made of.
enum XMLText {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Text as spreadsheets read it: `_x0041_` would be read as a letter, so its underscore is named.
  static func escaped(_ text: String) -> String {
    let plain = Documents.escaped(text)
    guard plain.contains("_x") else { return plain }
    var (result, rest) = ("", plain[...])
    while let character = rest.first {
      result += isCode(rest) ? "_x005F_" : String(character)
      rest.removeFirst()
    }
    return result
  }

  private static func isCode(_ text: Substring) -> Bool {
    let code = text.prefix(7)
    return code.count == 7 && code.hasPrefix("_x") && code.hasSuffix("_")
      && code.dropFirst(2).dropLast().allSatisfy(\.isHexDigit)
  }
}

/// What tabs may be called: 31 signs, none of which means something in a reference, and no name twice.
enum SheetNames {
  /// The nearest names that are allowed.
  static func distinct(_ names: [String]) -> [String] {
    var (taken, result) = (Set<String>(), [String]())
    for name in names {
      var (allowed, number) = (fit(name), 2)
      while !taken.insert(allowed.lowercased()).inserted {
        allowed = fit(name, ending: " \(number)")
        number += 1
      }
      result.append(allowed)
    }
    return result
  }

  private static func fit(_ name: String, ending: String = "") -> String {
    var letters = name.map { "[]:*?/\\'".contains($0) ? " " : $0 }
    while String(letters).utf16.count + ending.utf16.count > 31 { letters.removeLast() }
    let blank = letters.allSatisfy { $0 == " " }
    return (blank ? "-" : String(letters)) + ending
  }
}
