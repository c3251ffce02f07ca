internal import Sales
import Testing

/// Table 1 of numbers.md as a report: what every writer is shown with.
private func tableOne() throws -> ReportTable {
  let start = try #require(Day(year: 2026, month: 8, day: 1))
  let asOf = try #require(Day(year: 2026, month: 8, day: 31))
  let period = FiscalCalendar(startMonth: 1).period(.month, containing: start)
  var table = ReportTable(
    view: "targets",
    question: Question(period: period, asOf: asOf, scope: Scope([.region: ["华东", "华北"], .product: ["A"]])),
    currency: "CNY",
    columns: [
      ReportColumn(.region), ReportColumn(.rep), ReportColumn(.repName), ReportColumn(.metric),
      ReportColumn(.target, .trailing), ReportColumn(.actual, .trailing), ReportColumn(.attainment, .trailing),
      ReportColumn(.gap, .trailing), ReportColumn(.light), ReportColumn(.note),
    ], rows: [])
  table.rows = [
    row("华东", "R1", "小张", target: 800_000, actual: 840_000, .green, note: .missing),
    row("华南", "R2", "小李", target: 600_000, actual: 450_000, .red, note: .text("说 \"等\", 再\n看\u{1b}[31m|")),
    row(nil, nil, nil, target: 300_000, actual: 330_000, .green, note: .list(["a", "b"])),
  ]
  table.totals = [
    ReportTotal(.target, .money(Money(whole: 1_700_000))), ReportTotal(.actual, .money(Money(whole: 1_620_000))),
    ReportTotal(.neededPerDay, .missing),
  ]
  table.notes = ["1 row is in quarantine."]
  return table
}

private func row(
  _ region: String?, _ rep: String?, _ name: String?, target: Int64, actual: Int64, _ light: Light, note: ReportValue
) -> [ReportValue] {
  let attainment = Figure(actual, over: target, unit: .ratio, cases: 3)
  return [
    .optional(region), .optional(rep), .optional(name), .word("sales"), .money(Money(whole: target)),
    .money(Money(whole: actual)), .optional(attainment), .money(Money(whole: actual - target)), .word(light.rawValue),
    note,
  ]
}

/// Chinese signs take two columns, everything else one.
private func width(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + ((0x2e80...0xffef).contains($1.value) ? 2 : 1) }
}

@Test func jsonIsTheObjectOfTheContract() throws {
  let expected = #"""
    {
      "view": "targets",
      "period": "2026-08",
      "from": "2026-08-01",
      "to": "2026-09-01",
      "as_of": "2026-08-31",
      "scope": {"region": ["华东", "华北"], "product": "A"},
      "currency": "CNY",
      "rows": [
        {"region": "华东", "rep": "R1", "rep_name": "小张", "metric": "sales", "target": 800000, "actual": 840000, "attainment": 1.05, "gap": 40000, "light": "green", "note": null},
        {"region": "华南", "rep": "R2", "rep_name": "小李", "metric": "sales", "target": 600000, "actual": 450000, "attainment": 0.75, "gap": -150000, "light": "red", "note": "说 \"等\", 再\n看\u001b[31m|"},
        {"region": null, "rep": null, "rep_name": null, "metric": "sales", "target": 300000, "actual": 330000, "attainment": 1.1, "gap": 30000, "light": "green", "note": ["a", "b"]}
      ],
      "totals": {"target": 1700000, "actual": 1620000, "needed_per_day": null},
      "notes": [
        "1 row is in quarantine."
      ]
    }

    """#
  let json = try tableOne().json()
  #expect(json == expected)
}

@Test func csvHasTheKeysAsHeadersAndQuotesWhatSeparates() throws {
  // One field holds a line break of its own.
  let text = try tableOne().csv().replacing("再\n看", with: "再/看")
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  #expect(lines[0] == "region,rep,rep_name,metric,target,actual,attainment,gap,light,note")
  #expect(lines[1] == "华东,R1,小张,sales,800000,840000,1.05,40000,green,")
  #expect(lines[2] == "华南,R2,小李,sales,600000,450000,0.75,-150000,red,\"说 \"\"等\"\", 再/看␛[31m|\"")
  #expect(lines[3] == ",,,sales,300000,330000,1.1,30000,green,a; b")
  #expect(lines[4].isEmpty)
}

@Test func textIsAlignedByTheWidthOfItsSigns() throws {
  let text = ReportWording(language: .chinese).worded(try tableOne()).text(width: width)
  let expected = """
    目标达成 · 2026年8月
    区域：华东、华北 · 产品线：A · 截至8月31日

    区域    销售员  指标    目标（¥）  累计实际（¥）  达成率  差额（¥）  灯  备注
    ─────────────────────────────────────────────────────────────────────────────────────────────
    华东    小张    销售额    800,000        840,000  105.0%    +40,000  绿  —
    华南    小李    销售额    600,000        450,000   75.0%   −150,000  红  说 "等", 再 看␛[31m|
    （无）  未分配  销售额    300,000        330,000  110.0%    +30,000  绿  a、b
    ─────────────────────────────────────────────────────────────────────────────────────────────
    合计                    1,700,000      1,620,000

    1 row is in quarantine.

    """
  #expect(text == expected)
}

@Test func markdownEscapesWhatWouldBeMarkup() throws {
  let lines = ReportWording(language: .english).worded(try tableOne()).markdown().split(separator: "\n")
  #expect(lines[0] == "## Targets · Aug 2026")
  #expect(lines[1] == "Region: 华东, 华北 · Product line: A · as of Aug 31")
  #expect(
    lines[2] == "| Region | Rep | Metric | Target (¥) | Actual (¥) | Attainment | Gap (¥) | Light | Note |")
  #expect(lines[3] == "| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- |")
  #expect(lines[5] == "| 华南 | 小李 | Sales | 600,000 | 450,000 | 75.0% | −150,000 | red | 说 \"等\", 再 看␛\\[31m\\| |")
  #expect(lines[7] == "| **Total** |  |  | **1,700,000** | **1,620,000** |  |  |  |  |")
}

@Test(
  arguments: [
    (Figure(whole: 142_000_050, unit: .money, cases: 1), "1420000.5"),
    (Figure(whole: -5, unit: .money, cases: 1), "-0.05"),
    (Figure(100_000, over: 3, unit: .money, cases: 3), "333.33"),
    (Figure(2, over: 3, unit: .ratio, cases: 3), "0.6666666666666666"),
    (Figure(69, over: 2, unit: .days, cases: 3), "34.5"), (Figure(4, over: 2, unit: .days, cases: 3), "2"),
    (Figure(-1, over: 4, unit: .ratio, cases: 3), "-0.25"), (Figure(whole: 0, unit: .ratio, cases: 3), "0"),
  ] as [(Figure?, String)])
func programsReadNumbersExactly(figure: Figure?, text: String) throws {
  let figure = try #require(figure)
  let table = ReportTable(
    view: "x", question: try tableOne().question, currency: "CNY", columns: [ReportColumn(.value)],
    rows: [[.figure(figure)]])
  #expect(table.csv() == "value\n\(text)\n")
}

private func isEnglish(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0.isASCII } }

@Test func everyHeadingAndTitleStandsInBothLanguages() {
  for phrase in ReportKey.allCases.map(\.phrase) + ReportView.allCases.map(\.phrase) + Table.allCases.map(\.phrase) {
    #expect(!phrase.english.isEmpty && !phrase.chinese.isEmpty)
    #expect(isEnglish(phrase.english), "\(phrase)")
  }
  for stage in Stage.standard {
    #expect(stage.name(in: .chinese) == stage.name)
    #expect(isEnglish(stage.name(in: .english)))
  }
  #expect(Stage(id: "lead", name: "客户线索", kind: .open).name(in: .english) == "客户线索")
}

@Test func nothingFromDataReachesATerminalAsACommand() throws {
  var table = try tableOne()
  let hostile = "\u{1b}]0;x\u{7}\u{9b}2J\u{202e}\u{0}\r\n\t"
  table.rows[0][2] = .text(hostile)
  table.question.scope = Scope([.rep: [hostile]])
  table.notes = [hostile]
  let worded = ReportWording(language: .english).worded(table)
  for text in [worded.text(width: width), worded.markdown(), table.csv(), table.json()] {
    for scalar in text.unicodeScalars where scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) {
      #expect(scalar == "\n" || scalar == "\r" || scalar == "\t")
    }
    #expect(!text.unicodeScalars.contains("\u{202e}"))
  }
}
