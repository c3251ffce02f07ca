import Documents
import Foundation
import FoundationXML
import Sales
import TestSupport
import Testing

@Suite("Workbooks")
struct XLSXTests {
  private let sheet = SheetTable(
    name: "目标 · 2026/08",
    columns: [
      WordedTable.Column("rep", heading: "销售员", .leading), WordedTable.Column("actual", heading: "实际 (¥)", .trailing),
      WordedTable.Column("attainment", heading: "达成率", .trailing),
      WordedTable.Column("closed", heading: "关闭日", .leading),
    ],
    rows: [
      [.text("小张"), .money(Money(minorUnits: 840_000_05)), .number("1.05", .percent), .day(Day(number: 20_000))],
      [.text("=1+1"), .empty, .number("12", .whole), .day(Day(number: -30_000))],
      [.text("a<b> & \"c\" _x0041_\n"), .number("-3.5", .decimal), .number("7", .plain), .empty],
    ],
    totals: [.text("合计"), .number("840000.05", .money(sign: "C\"H\"F ")), .empty, .empty])

  private func unpacked(_ sheets: [SheetTable]) throws -> Unpacked { try #require(Unpacked(XLSX(sheets).bytes)) }

  @Test("The same tables always give the same parts")
  func golden() throws {
    let parts = try unpacked([sheet, .about(["目标", "全公司", ""], in: .chinese)])
    expectGolden(parts.paths.map { "== \($0)\n\(parts.text($0))\n" }.joined(), named: "workbook")
  }

  @Test("Every part is well formed, and every tab has its part")
  func wellFormed() throws {
    let parts = try unpacked([sheet, sheet, .about([], in: .english)])
    #expect(parts.paths.allSatisfy { parts.document($0) != nil })
    let tabs = try #require(parts.document("xl/workbook.xml")).nodes(forXPath: "//*[local-name()='sheet']/@name")
    #expect(tabs.map(\.stringValue) == ["目标 · 2026 08", "目标 · 2026 08 2", "About"])
    #expect((1...3).allSatisfy { parts.files["xl/worksheets/sheet\($0).xml"] != nil })
  }

  @Test("Text is text, whatever it begins with: there is no formula in a workbook, and editing it makes none")
  func noFormula() throws {
    let starts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"]
    let table = SheetTable(
      name: "x", columns: [WordedTable.Column("a", heading: "=A1", .leading)], rows: starts.map { [.text($0)] })
    let document = try #require(try unpacked([table]).document("xl/worksheets/sheet1.xml"))
    #expect(try document.nodes(forXPath: "//*[local-name()='f']").isEmpty)
    let texts = try document.nodes(forXPath: "//*[local-name()='t']").compactMap(\.stringValue)
    #expect(texts == ["=A1"] + starts)
    let cells = try document.nodes(forXPath: "//*[local-name()='c']/@t").compactMap(\.stringValue)
    #expect(cells.allSatisfy { $0 == "inlineStr" })
    let styles = try unpacked([table]).text("xl/styles.xml")
    #expect(styles.contains("quotePrefix=\"1\""))
  }

  @Test("Numbers keep every digit, days are days where spreadsheets have them")
  func values() throws {
    let part = try unpacked([sheet]).text("xl/worksheets/sheet1.xml")
    #expect(part.contains("<v>840000.05</v>"))
    #expect(part.contains("<v>45569</v>"))
    #expect(part.contains(">1887-11-12<"))
    #expect(part.contains("state=\"frozen\""))
  }

  @Test("Law: whatever texts a table holds, its workbook opens and says them", arguments: 0..<60)
  func anyTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = (0..<20).map { _ in Self.text(&random) }
    let table = SheetTable(name: Self.text(&random), columns: [], rows: texts.map { [.text($0)] })
    let parts = try unpacked([table, table])
    let document = try #require(parts.document("xl/worksheets/sheet1.xml"))
    #expect(try document.nodes(forXPath: "//*[local-name()='t']").count == texts.count)
    let tabs = try #require(parts.document("xl/workbook.xml")).nodes(forXPath: "//*[local-name()='sheet']/@name")
    let names = tabs.compactMap(\.stringValue)
    #expect(Set(names.map { $0.lowercased() }).count == 2)
    #expect(names.allSatisfy { !$0.isEmpty && $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let odd: [Unicode.Scalar] = [
      "=", "<", "&", "\"", "'", "_", "x", "0", "\u{0}", "\u{b}", "\u{1b}", "\u{fffe}", "达", "😀", "[", "/", "\r", "\n",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<40, using: &random) { scalars.append(odd.randomElement(using: &random) ?? "x") }
    return String(scalars)
  }

  @Test("A second reader unpacks it", .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3")))
  func secondReader() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(XLSX([sheet]).bytes).write(to: place)
    let reader = Process()
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let program = """
      import sys, zipfile, xml.etree.ElementTree as tree
      book = zipfile.ZipFile(sys.argv[1])
      assert book.testzip() is None
      part = tree.fromstring(book.read('xl/worksheets/sheet1.xml'))
      cells = [c for c in part.iter('{http://schemas.openxmlformats.org/spreadsheetml/2006/main}c')]
      assert len(cells) == 16, len(cells)
      """
    reader.arguments = ["-c", program, place.path]
    try reader.run()
    reader.waitUntilExit()
    #expect(reader.terminationStatus == 0)
  }
}
