import Testing

@testable import Ingest
@testable import Sales

@Suite struct ReadingRowsTests {
  private func deals(_ text: String, _ settings: String = "") throws -> LoadedFile {
    try DataDirectory(["deals.csv": text, "attain.toml": settings]).file("deals.csv")
  }

  @Test func `cells become what their columns are`() throws {
    let file = try deals(
      """
      deal,title,customer,rep,stage,amount,created,closed,Colour
      D1,"A ""big"" one, really",Acme,Ann,won,1200.5,2026-08-01,2026-08-15,red
      D2,,  Beta  ,,lead,,2026-08-02,,
      D3,Übung,Acme,Ann,won,-3,2026/8/3,2026年8月9日,"blue
      green"
      """)
    let deals = try #require(file.fragment)
    #expect(file.problems.isEmpty)
    #expect(deals.texts("deal") == ["D1", "D2", "D3"])
    #expect(deals.texts("title") == ["A \"big\" one, really", "—", "Übung"])
    #expect(deals.texts("customer") == ["Acme", "Beta", "Acme"])
    #expect(deals.texts("rep") == ["Ann", "—", "Ann"])
    #expect(deals.texts("amount") == ["120050", "—", "-300"])
    #expect(deals.texts("created") == ["2026-08-01", "2026-08-02", "2026-08-03"])
    #expect(deals.texts("closed") == ["2026-08-15", "—", "2026-08-09"])
    #expect(deals.texts("region") == ["absent", "absent", "absent"])
    #expect(deals.attribute("Colour") == ["red", "—", "blue\ngreen"])
    #expect(deals.lines == [2, 3, 4])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `line ends of every system, also inside quotes, are counted`(end: String)
    throws
  {
    let text = ["deal,stage,title", "D1,won,\"a\(end)b\(end)c\"", "", "D2,won,x", "D3,won,\"y\(end)\"", "D4,won,"]
      .joined(separator: end)
    let file = try deals(text)
    #expect(file.fragment?.lines == [2, 6, 7, 9])
    #expect(file.fragment?.texts("title").last == "—")
    #expect(file.counts.blank == 1)
    #expect(file.counts.read == 5)
  }

  @Test(arguments: [
    (",", "deals.csv"), ("\t", "deals.tsv"), (";", "deals.csv"), ("|", "deals.txt"), ("\t", "deals/2026.csv"),
  ])
  func `every delimiter is found`(delimiter: String, name: String) throws {
    let text = [["deal", "stage", "amount", "note"], ["D1", "won", "5.25", "a b"]].map {
      $0.joined(separator: delimiter)
    }.joined(separator: "\n")
    let file = try DataDirectory([name: text]).file()
    #expect(file.fragment?.texts("amount") == ["525"])
    #expect(file.layout?.delimiter == Character(delimiter))
  }

  /// The texts of a block outgrow their room in the middle of some of them, whatever their length.
  @Test(arguments: [9, 10, 15, 16, 17, 24, 41]) func `texts are whole in blocks of many`(length: Int) throws {
    let keys = (0..<12_000).map { number in
      let digits = String(number)
      return "D" + String(repeating: "0", count: length - 1 - digits.count) + digits
    }
    let file = try deals("deal,stage\n" + keys.map { $0 + ",lead" }.joined(separator: "\n"))
    #expect(try #require(file.fragment).texts("deal") == keys)
  }

  @Test func `rows that are none of the table's are passed over and counted`() throws {
    let file = try deals(
      """
      Report: Pipeline
      Generated on 2026-08-15

      Deal ID,Owner,Stage,Amount,Close Date
      D1,Ann,won,100,2026-08-01
      ,,,,
        , ,,,
      Deal ID,Owner,Stage,Amount,Close Date
      D2,Bob,won,200,2026-08-02
      Total,,,300,
      小计,,,300
      "Grand Totals (2 records)",,,300.00,
      合计：,,,"1,300.00",-
      Confidential Information - Do Not Distribute
      "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
      """)
    #expect(file.fragment?.texts("deal") == ["D1", "D2"])
    #expect(file.problems.isEmpty)
    #expect(file.counts.preamble == 2)
    #expect(file.counts.blank == 2)
    #expect(file.counts.repeatedHeaders == 1)
    #expect(file.counts.totals == 4)
    #expect(file.counts.footers == 2)
    #expect(file.layout?.headerLine == 4)
    #expect(file.fragment?.lines == [5, 9])
  }

  @Test func `a total row in a table of names is none of its rows`() throws {
    let directory = DataDirectory([
      "targets.csv": "period,rep,target\n2026-08,Ann,100\nTotal,,100\nperiod,rep,target\n",
      "reps.csv": "rep,region\nAnn,East\nTotal,\nrep,region\n",
    ])
    #expect(try directory.file("targets.csv").fragment?.count == 1)
    let reps = try directory.file("reps.csv")
    #expect(reps.fragment?.texts("rep") == ["Ann"])
    #expect(reps.counts.totals == 1)
    #expect(reps.counts.repeatedHeaders == 1)
    guard case .names(let names)? = reps.fragment?.column("rep") else { return #expect(Bool(false)) }
    #expect(names.values == ["Ann"])
  }

  @Test func `a customer may be called Total`() throws {
    let file = try deals("deal,customer,stage,amount\nD1,Total,won,5\nTotal,Acme,won,6\n")
    #expect(file.fragment?.texts("customer") == ["Total", "Acme"])
    #expect(file.fragment?.texts("deal") == ["D1", "Total"])
  }

  @Test func `missing cells are missing, and NA is a place where it stands for one`() throws {
    let file = try deals(
      "deal,rep,region,stage,amount,created\nD1,NULL,NA,won,NA,N/A\nD2,-,(空),won,-,\nD3,n/a,（空）,won,—,na\n")
    #expect(file.problems.isEmpty)
    #expect(file.fragment?.texts("rep") == ["—", "—", "—"])
    #expect(file.fragment?.texts("region") == ["NA", "—", "—"])
    #expect(file.fragment?.texts("amount") == ["—", "—", "—"])
    #expect(file.fragment?.texts("created") == ["—", "—", "—"])
  }

  @Test func `guards against formulas are taken off`() throws {
    let file = try deals("deal,title,stage,amount\n'-D1,'=1+1,won,'-5\n\u{200D}D2,\u{200D}@x,won,\u{200D}7\n")
    #expect(file.fragment?.texts("deal") == ["-D1", "D2"])
    #expect(file.fragment?.texts("title") == ["=1+1", "@x"])
    #expect(file.fragment?.texts("amount") == ["-500", "700"])
  }

  @Test func `quotes inside a text are part of it`() throws {
    let file = try deals(
      "deal,title,stage\nD1,5\" screen,won\nD2,\"x\" y,won\nD3,\"\",won\nD4, \"padded, quoted\" ,won\n")
    #expect(file.fragment?.texts("title") == ["5\" screen", "\"x\" y", "—", "padded, quoted"])
  }

  @Test func `a row may be short, and blank cells may follow it`() throws {
    let file = try deals("deal,stage,amount,created\nD1,won\nD2,won,5,2026-08-01,,,\n")
    #expect(file.fragment?.texts("amount") == ["—", "500"])
    #expect(file.problems.isEmpty)
  }

  @Test func `an ambiguous style is settled by the whole column`() throws {
    let comma = try deals("deal;stage;amount\nD1;won;3.100\nD2;won;3,5\nD3;won;1.234,50\n")
    #expect(comma.fragment?.texts("amount") == ["310000", "350", "123450"])
    #expect(comma.problems.isEmpty)
    let dot = try deals("deal,stage,amount\nD1,won,\"3,100\"\nD2,won,3.5\n")
    #expect(dot.fragment?.texts("amount") == ["310000", "350"])
    #expect(dot.problems.isEmpty)
  }

  @Test func `an amount style that nothing settles is read with commas between thousands, and said`() throws {
    let file = try deals("deal,stage,amount\nD0,won,5\nD1,won,\"3,100\"\n")
    #expect(file.fragment?.texts("amount") == ["500", "310000"])
    #expect(
      file.problems == [
        Problem(.unsettledAmountStyle, at: Place(file: "deals.csv", line: 3, column: "amount"), found: "3,100")
      ])
  }

  @Test func `the order of day and month is settled by the whole column`() throws {
    let file = try deals("deal,stage,created,closed\nD1,won,5/6/2026,5/6/2026\nD2,won,13/6/2026,6/13/2026\n")
    #expect(file.fragment?.texts("created") == ["2026-06-05", "2026-06-13"])
    #expect(file.fragment?.texts("closed") == ["2026-05-06", "2026-06-13"])
  }

  @Test func `an order that nothing settles makes the file unreadable until the settings say it`() throws {
    let text = "deal,stage,created\nD1,won,5/6/2026\n"
    let open = try deals(text)
    #expect(open.fragment == nil)
    #expect(open.state == .unreadable)
    #expect(
      open.problems == [
        Problem(.unsettledDayOrder, at: Place(file: "deals.csv", line: 2, column: "created"), found: "5/6/2026")
      ])
    let said = try deals(text, "[[source]]\nfiles = \"deals.csv\"\ntable = \"deals\"\ndate_order = \"mdy\"\n")
    #expect(said.fragment?.texts("created") == ["2026-05-06"])
  }

  @Test func `a moment with a zone falls on the day of the configured zone`() throws {
    let text =
      "deal,stage,created\nD1,won,2026-08-14T23:00:00Z\nD2,won,2026-08-15T00:30:00+09:00\nD3,won,2026-08-15 23:59\nD4,won,1786744800\n"
    #expect(try deals(text).fragment?.texts("created") == ["2026-08-15", "2026-08-14", "2026-08-15", "2026-08-15"])
    #expect(
      try deals(text, "time_zone = \"UTC\"").fragment?.texts("created") == [
        "2026-08-14", "2026-08-14", "2026-08-15", "2026-08-14",
      ])
  }

  @Test func `days are days whatever time of day stands behind them`() throws {
    let file = try deals(
      """
      deal,stage,created,closed
      D1,won,2026-08-15 09:30:00,"2026-08-15T23:59"
      D2,won,2026-08-15 24:00,08/31/2026
      D3,won,"2026-08-15 09:61",08/31/2026
      D4,won,2026-08-15 9:05,"Aug 31, 2026"
      D5,won,,"08/31/2026 11:59 PM"
      """)
    #expect(file.fragment?.texts("created") == ["2026-08-15", "2026-08-16", "2026-08-15", "—"])
    #expect(file.fragment?.texts("closed") == ["2026-08-15", "2026-08-31", "2026-08-31", "2026-08-31"])
    #expect(file.problems.map(\.place.line) == [4])
  }

  @Test func `activities keep their time of day`() throws {
    let file = try DataDirectory([
      "activities.csv": "rep,kind,at\nAnn,call,2026-08-15 09:30\nAnn,visit,2026-08-15\nAnn,call,2026-08-15T01:30:00Z\n"
    ]).file()
    #expect(file.fragment?.texts("at") == ["1786786200", "1786752000", "1786786200"])
  }

  @Test func `columns in ten thousands are multiplied`() throws {
    let file = try deals("商机编号,阶段,金额(万元)\nD1,赢单,12.5\nD2,赢单,\"1,000\"\nD3,赢单,1.25\n")
    #expect(file.fragment?.texts("amount") == ["12500000", "1000000000", "1250000"])
  }

  @Test func `an amount with a unit of its own counts in that, not in its column's`() throws {
    let file = try deals("商机编号,阶段,金额(万元)\nD1,赢单,20万\nD2,赢单,20\nD3,赢单,3千\n")
    #expect(file.fragment?.texts("amount") == ["20000000", "20000000", "300000"])
  }

  @Test func `a percentage is no amount`() throws {
    let file = try deals("deal,stage,amount\nD1,won,95%\nD2,won,95\n")
    #expect(file.fragment?.count == 1)
    #expect(file.problems.map(\.kind) == [.unreadableNumber])
  }

  @Test func `a file without keys gets them made, and says so`() throws {
    let file = try deals(
      "Opportunity Name,Account Name,Stage,Created Date,Amount\nBig,Acme,won,2026-08-01,5\n,Acme,won,2026-08-02,5\n")
    #expect(file.fragment?.texts("deal") == ["Big · Acme · 2026-08-01", "Acme · 2026-08-02"])
    #expect(file.problems.map(\.kind) == [.keysMade])
  }

  @Test func `reps without ids are known by their names`() throws {
    let file = try DataDirectory(["reps.csv": "姓名,大区\n小张,华东\n"]).file()
    #expect(file.fragment?.texts("rep") == ["小张"])
    #expect(file.fragment?.texts("name") == ["小张"])
  }

  @Test func `an attribute with too many values is left out and named`() throws {
    let rows = (0..<70_000).map { "D\($0),won,note \($0),\($0 % 7)" }.joined(separator: "\n")
    let file = try deals("deal,stage,Notes,Kind\n" + rows)
    #expect(file.fragment?.count == 70_000)
    #expect(file.layout?.leftOut == ["Notes"])
    #expect(file.layout?.attributes == ["Kind"])
    #expect(file.fragment?.attributes.map(\.header) == ["Kind"])
  }

  @Test func `a header that stands twice is told, and the first counts`() throws {
    let file = try deals("deal,stage,Amount,amount\nD1,won,5,6\n")
    #expect(file.fragment?.texts("amount") == ["500"])
    #expect(file.problems.map(\.kind) == [.duplicateHeader])
  }

  @Test func `a header alone is an empty table`() throws {
    let file = try deals("deal,stage,amount\n")
    #expect(file.fragment?.count == 0)
    #expect(file.problems.isEmpty)
  }
}

@Suite struct SourceTests {
  private func read(_ text: String, _ source: String, table: String = "deals") throws -> LoadedFile {
    let settings = "[[source]]\nfiles = \"x.csv\"\ntable = \"\(table)\"\n\(source)\n"
    return try DataDirectory(["x.csv": text, "attain.toml": settings]).file("x.csv")
  }

  @Test func `columns, values and constants of the settings count`() throws {
    let file = try read(
      "id,agent,item,worth\nD1,A,GTXPro,x\nD2,B,GTX Pro,5\nD3,B,Swap,7\nD4,B,Other,8\n",
      """
      columns = { deal = "id", rep = "agent", product = "item", amount = "worth" }
      values = { product = { "GTXPro" = "GTX Pro", "Swap" = "Other", "Other" = "Swap" }, amount = { "x" = "12.50" } }
      set = { stage = "won", closed = "2026-08-15", pipeline = "Main", currency = "EUR" }
      """)
    let deals = try #require(file.fragment)
    #expect(deals.texts("product") == ["GTX Pro", "GTX Pro", "Other", "Swap"])
    #expect(deals.texts("amount") == ["1250", "500", "700", "800"])
    #expect(deals.texts("stage") == ["won", "won", "won", "won"])
    #expect(deals.texts("closed") == ["2026-08-15", "2026-08-15", "2026-08-15", "2026-08-15"])
    #expect(deals.texts("currency") == ["EUR", "EUR", "EUR", "EUR"])
    guard case .names(let products) = deals.column("product") else { return #expect(Bool(false)) }
    #expect(products.values == ["GTX Pro", "Other", "Swap"])
  }

  @Test func `one header may feed two columns`() throws {
    let file = try read("deal,stage,Day\nD1,won,2026-08-15\n", "columns = { created = \"Day\", closed = \"Day\" }")
    #expect(file.fragment?.texts("created") == ["2026-08-15"])
    #expect(file.fragment?.texts("closed") == ["2026-08-15"])
  }

  @Test func `days in a period column stand for their period`() throws {
    let text = "Monat,target\n2026-08-15,5\n31.12.2025,6\n2026-Q3,7\n"
    #expect(
      try read(text, "columns = { period = \"Monat\" }\nperiod_grain = \"month\"", table: "targets").fragment?.texts(
        "period") == ["2026-08", "2025-12", "2026-Q3"])
    #expect(
      try read(text, "columns = { period = \"Monat\" }\nperiod_grain = \"week\"", table: "targets").fragment?.texts(
        "period") == ["2026-W33", "2026-W01", "2026-Q3"])
  }

  @Test func `the decimal mark and the delimiter may be said`() throws {
    let file = try read("deal;stage;amount\nD1;won;3,100\n", "decimal_mark = \",\"\ndelimiter = \";\"")
    #expect(file.fragment?.texts("amount") == ["310"])
    #expect(file.problems.isEmpty)
  }

  @Test func `two sources may read one file into two tables`() throws {
    let settings = """
      [[source]]
      files = "all.csv"
      table = "deals"
      [[source]]
      files = "all.csv"
      table = "customers"
      """
    let reading = try DataDirectory([
      "all.csv": "deal,customer,stage,industry\nD1,Acme,won,Toys\n", "attain.toml": settings,
    ]).read()
    #expect(reading.fragments.map(\.table) == [.customers, .deals])
    #expect(reading.fragments[0].texts("industry") == ["Toys"])
  }

  @Test func `a source that matches nothing is told`() throws {
    let reading = try DataDirectory(["attain.toml": "[[source]]\nfiles = \"none*.csv\"\ntable = \"deals\"\n"]).read()
    #expect(reading.problems.map(\.kind) == [.sourceMatchesNoFile])
  }
}
