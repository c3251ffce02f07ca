internal import Foundation
internal import Glibc

/// A data directory with one of every defect a file or a setting can have, and good rows between them.
struct DefectDirectory {
  /// Where it stands.
  let path: URL

  /// What `check` must name: the kind, where it stands, and the text found there.
  struct Defect: Hashable, CustomStringConvertible {
    let kind: String
    let file: String
    let line: Int?
    let column: String?
    let text: String

    init(_ kind: String, _ file: String, _ line: Int?, _ column: String? = nil, _ text: String = "") {
      (self.kind, self.file, self.line, self.column, self.text) = (kind, file, line, column, text)
    }

    var description: String { "\(kind) \(file):\(line.map(String.init) ?? "-") \(column ?? "-") “\(text)”" }
  }

  /// Writes the directory.
  init(at path: URL) throws {
    self.path = path
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    for (name, text) in DefectDirectory.files { try Data(text.utf8).write(to: path.appendingPathComponent(name)) }
    let undecodable = Array("activity,rep,kind,at\nA1,r1,call,2026-08-03\nA2,".utf8) + [0xFF, 0xFE, 0x80]
    try Data(undecodable + Array(",call,2026-08-03\n".utf8)).write(to: path.appendingPathComponent("activities.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: path.appendingPathComponent("actuals.csv").path, withDestinationPath: "/etc/passwd")
    mkfifo(path.appendingPathComponent("rates.csv").path, 0o600)
  }

  static let files: [String: String] = [
    "attain.toml": """
    fiscal_year_start = 13
    colour = "blue"

    [[source]]
    files = "exports/*.csv"
    table = "deals"

    [limits]
    file_bytes = 60000
    """,
    "reps.csv": "rep,name,region\nr1,小张,华东\nr2,小李,华南\nr3,小李,华北\n",
    "products.csv": "product,line\nA,A产品\n",
    "deals.csv": """
    deal,title,customer,rep,product,stage,amount,currency,created,closed,expected_close
    D1,,,小张,A,won,"450,000",,2026-07-01,2026-08-05,
    D2,,,小张,A,won,12x,,2026-07-01,2026-08-05,
    D3,,,r1,A,won,100,,2026-07-01,2026-02-30,
    ,,,r1,A,won,100,,2026-07-01,2026-08-05,
    D5,,,r1,A,,100,,2026-07-01,2026-08-05,
    D6,,,r1,A,won,,,2026-07-01,2026-08-05,
    D7,,,r1,A,lost,,,,,
    D8,,,r1,A,won,9999999999999,,2026-07-01,2026-08-05,
    D9,,,r1,A,won,1,,2026-07-01,2026-08-05,,more,fields
    D10,,,小李,A,won,1000,,2026-07-01,2026-08-06,
    D11,,,r1,A,thinking,1000,,2026-07-01,,
    D12,,,r1,A,won,1000,XXX,2026-07-01,2026-08-06,
    D13,,,r1,A,won,1000,,2026-07-01,,2026-08-07
    D1,,,小张,A,won,"450,000",,2026-07-01,2026-08-05,
    D14,,,r1,A,won,500,,2026-07-01,2026-08-08,
    D14,,,r1,A,won,600,,2026-07-01,2026-08-08,
    D15,,,r1,A,void,600,,2026-07-01,2026-08-08,
    D16,,,r9,A,won,600,,2026-07-01,2026-08-08,
    D17,,,r1,"A

    """,
    "targets.csv": """
    period,region,rep,metric,target
    2026-08,,r1,sales,800000
    soon,,r1,sales,5
    2026-08,,r1,happiness,5
    2026-08,,r1,sales,

    """,
    "calendar.csv": "day,kind\n2026-10-01,holiday\n2026-10-02,party\n",
    "payments.csv": "deal,deal,amount,paid\nD15,x,100,2026-08-09\nD99,x,100,2026-08-09\nD1,x,100,2026-08-09\n",
    "splits.csv": "deal,rep,share\nD1,r1,0.5\nD1,r2,0.4\n",
    "customers.csv": "\n",
    "leads.csv": "lead,rep\nL1,r1\n",
    "satisfaction.csv": "customer,at,score\n客户甲,03/04/2026,5\n客户乙,05/06/2026,4\n",
    "notes.csv": "a,b\n1,2\n",
    "stage_events.xlsx": "",
    "courses.csv": String(repeating: "x", count: 70_000),
  ]

  /// Every defect of the directory.
  static let defects: [Defect] = [
    Defect("settings_value", "attain.toml", 1, "fiscal_year_start", "13"),
    Defect("unknown_setting", "attain.toml", 2, "colour", "\"blue\""),
    Defect("source_matches_no_file", "attain.toml", nil, "source.files", "exports/*.csv"),
    Defect("unsettled_amount_style", "deals.csv", 2, "amount", "450,000"),
    Defect("unreadable_number", "deals.csv", 3, "amount", "12x"),
    Defect("unreadable_day", "deals.csv", 4, "closed", "2026-02-30"),
    Defect("blank_key", "deals.csv", 5, "deal"),
    Defect("missing_required", "deals.csv", 6, "stage"),
    Defect("won_without_amount", "deals.csv", 7, "amount"),
    Defect("closed_without_day", "deals.csv", 8, "closed"),
    Defect("number_too_large", "deals.csv", 9, "amount", "9999999999999"),
    Defect("too_many_fields", "deals.csv", 10, nil, "more"),
    Defect("ambiguous_name", "deals.csv", 11, "rep", "小李"),
    Defect("unknown_stage", "deals.csv", 12, "stage", "thinking"),
    Defect("missing_rate", "deals.csv", 13, "currency", "XXX"),
    Defect("closed_day_assumed", "deals.csv", 14, "closed"),
    Defect("merged", "deals.csv", 15, "deal", "D1"),
    Defect("replaced", "deals.csv", 16, "deal", "D14"),
    Defect("unknown_reference", "deals.csv", 19, "rep", "r9"),
    Defect("unclosed_quote", "deals.csv", 20, nil, "D17,,,r1,\"A"),
    Defect("unreadable_period", "targets.csv", 3, "period", "soon"),
    Defect("unknown_metric", "targets.csv", 4, "metric", "happiness"),
    Defect("missing_required", "targets.csv", 5, "target"),
    Defect("unknown_calendar_kind", "calendar.csv", 3, "kind", "party"),
    Defect("bad_bytes", "activities.csv", 3, "rep", "\u{fffd}䜣"),
    Defect("duplicate_header", "payments.csv", 1, "deal", "deal"),
    Defect("payment_on_void_deal", "payments.csv", 2, "deal", "D15"),
    Defect("unknown_reference", "payments.csv", 3, "deal", "D99"),
    Defect("shares_do_not_sum_to_one", "splits.csv", 2, "share", "D1"),
    Defect("no_header", "customers.csv", 1),
    Defect("missing_column", "leads.csv", 1, "created", "lead, rep"),
    Defect("unsettled_day_order", "satisfaction.csv", 2, "at", "03/04/2026"),
    Defect("unknown_table", "notes.csv", nil),
    Defect("unsupported_format", "stage_events.xlsx", nil),
    Defect("file_too_large", "courses.csv", nil),
    Defect("leads_out_of_directory", "actuals.csv", nil),
    Defect("not_a_regular_file", "rates.csv", nil),
  ]
}
