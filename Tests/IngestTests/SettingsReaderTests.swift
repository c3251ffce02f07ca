import Testing

@testable import Ingest
@testable import Sales

@Suite struct SettingsReaderTests {
  @Test func `everything the specification names is read`() {
    let result = SettingsReader.read(
      """
      company = "示例公司"
      currency = "usd"
      time_zone = "Europe/Berlin"
      fiscal_year_start = 4
      language = "zh-Hans"
      theme = "midnight"
      [won]
      collected = 0.30
      [lights]
      red_below = 0.75
      green_from = 1
      [big_deal]
      amount = 200000.5
      [freshness]
      deals = "1d"
      payments = "7d"
      [limits]
      fields = 10
      [[stage]]
      id = "negotiation"
      name = "商务谈判"
      probability = 0.6
      aliases = ["Haggling"]
      needs = ["amount"]
      [[stage]]
      id = "signed"
      kind = "won"
      [[source]]
      files = "exports/*.csv"
      table = "deals"
      columns = { deal = "opportunity_id", rep = "sales_agent" }
      values = { product = { "GTXPro" = "GTX Pro" } }
      set = { stage = "won" }
      encoding = "GBK"
      date_order = "mdy"
      decimal_mark = ","
      delimiter = ";"
      period_grain = "month"
      [[metric]]
      id = "demos"
      name = "演示次数"
      count = "activities"
      where = { kind = "demo" }
      [[advice]]
      metric = "win_rate"
      course = "negotiation"
      text = "…"
      [wall]
      seconds = 20
      """)
    #expect(result.problems.isEmpty)
    let settings = result.settings
    #expect(settings.company == "示例公司")
    #expect(settings.currency == "USD")
    #expect(settings.timeZone == "Europe/Berlin")
    #expect(settings.fiscalYearStart == 4)
    #expect(settings.language == .chinese)
    #expect(settings.theme == "midnight")
    #expect(settings.wonCollected == 300_000)
    #expect(settings.lights.redBelow == 750_000)
    #expect(settings.lights.greenIncludesEqual)
    #expect(settings.bigDeal == Money(minorUnits: 20_000_050))
    #expect(settings.freshness == [.deals: 86_400, .payments: 604_800])
    #expect(settings.limits.fields == 10)
    #expect(settings.stages.map(\.id) == ["negotiation", "signed", "lost", "void"])
    #expect(settings.stages[0].probability == 600_000)
    #expect(settings.stages[0].aliases.contains("Haggling"))
    #expect(settings.stages[0].aliases.contains("Contract sent"))
    let source = settings.sources[0]
    #expect(source.columns == ["deal": "opportunity_id", "rep": "sales_agent"])
    #expect(source.values == ["product": ["GTXPro": "GTX Pro"]])
    #expect(source.set == ["stage": "won"])
    #expect(source.dateOrder == .monthFirst)
    #expect(source.decimalMark == ",")
    #expect(source.delimiter == ";")
    #expect(source.periodGrain == .month)
    #expect(settings.metrics.first?.conditions == ["kind": "demo"])
    #expect(settings.advice.first?.course == "negotiation")
    #expect(result.screenSettings["wall"] == .table(["seconds": .whole(20)]))
  }

  /// Line, key and what was expected of the only problem of a text.
  private func complaint(_ text: String) -> String {
    let problems = SettingsReader.read(text).problems
    guard problems.count == 1, let problem = problems.first else { return "\(problems)" }
    let place = "\(problem.place.line.map(String.init) ?? "?") \(problem.place.column ?? "?")"
    switch problem.kind {
    case .settingsValue(let expected): return "\(place): \(expected.english) [\(problem.found)]"
    case .unknownSetting: return "\(place): unknown"
    case .settingsSyntax: return "\(place): syntax"
    default: return "\(problem.kind)"
    }
  }

  @Test(arguments: [
    ("company = 5", "1 company: a text [5]"),
    ("\n\n[lights]\nred_below = \"a\"", "4 lights.red_below: a share, like 0.8 [\"a\"]"),
    ("fiscal_year_start = 13", "1 fiscal_year_start: a whole number from 1 to 12 [13]"),
    ("time_zone = \"Mars/Base\"", "1 time_zone: a zone of the tz database, like \"Asia/Shanghai\" [\"Mars/Base\"]"),
    ("langauge = \"en\"", "1 langauge: unknown"),
    (
      "[[stage]]\nid = \"a\"\n[[stage]]\nid = \"b\"\nkind = \"maybe\"",
      "5 stage.kind: one of open, won, lost, void [\"maybe\"]"
    ),
    ("[[source]]\nfiles = \"a.csv\"", "1 source.table: the table its rows belong to []"),
    (
      "[[source]]\nfiles = \"a.csv\"\ntable = \"deals\"\nencoding = \"klingon\"",
      "4 source.encoding: an encoding, like \"GB18030\" [\"klingon\"]"
    ),
    ("[freshness]\ndeals = \"1x\"", "2 freshness.deals: a time, like \"12h\" or \"1d\" [\"1x\"]"),
    ("[freshness]\ndaels = \"1d\"", "2 freshness.daels: unknown"),
    ("[lights]\nred_below = 1.2", "2 lights.red_below: a share not above where green begins [1.2]"),
    ("[won]\ncollected = 3", "2 won.collected: a share from 0 to 1, like 0.8 [3]"),
    ("text = '''\na = 1\n[b]\n'''\n[lights]\nred_below = []", "6 lights.red_below: a share, like 0.8 [[…]]"),
  ])
  func `what is wrong is told with line, key and what was expected`(text: String, expected: String) {
    let withoutText = text.hasPrefix("text =") ? text.replacing("text =", with: "[keys]\ntext =") : text
    let line = text.hasPrefix("text =") ? expected.replacing("6 ", with: "7 ", maxReplacements: 1) : expected
    #expect(complaint(withoutText) == line)
  }

  @Test func `a text that is no TOML names its line`() {
    #expect(complaint("company = \"a\"\n= 5").hasPrefix("2 "))
    #expect(!SettingsReader.read("a = ").isGood)
    #expect(SettingsReader.read("unknown = 1").isGood)
  }

  @Test func `a stage's alias that the team claims for another is taken from the standard one`() {
    let result = SettingsReader.read(
      "[[stage]]\nid = \"contact\"\n[[stage]]\nid = \"close\"\naliases = [\"Qualified\"]\n")
    #expect(!result.settings.stages[0].aliases.contains("Qualified"))
    #expect(result.settings.stages[0].aliases.contains("Contacted"))
  }

  @Test func `an unknown column in a source is named`() {
    let text = "[[source]]\nfiles = \"a.csv\"\ntable = \"rates\"\ncolumns = { curency = \"x\" }"
    #expect(complaint(text) == "4 source.columns: columns of rates (currency, day, rate), not \"curency\" [{…}]")
  }
}
