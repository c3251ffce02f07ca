import Testing

@testable import Ingest
@testable import Sales

@Suite struct HeaderTests {
  @Test(arguments: [
    ("expected_close", "expectedclose"), ("Expected Close", "expectedclose"), ("\u{FEFF}Deal-ID", "dealid"),
    ("'Amount", "amount"),
    ("Stage*", "stage"), ("负责人（必填）", "负责人"), ("负责人(必填)*", "负责人"), ("金额（元）", "金额"), ("\u{200D}Name", "name"),
    ("ＡＭＯＵＮＴ", "amount"), ("Amount (USD)", "amount"), ("Created (UTC)", "created(utc)"),
  ])
  func `spellings of one header are one name`(header: String, plain: String) {
    #expect(HeaderName(header).plain == plain)
  }

  @Test(
    arguments: [("金额(万元)", 10_000), ("金额（万元）", 10_000), ("金额（亿元）", 100_000_000), ("金额", 1), ("预计合同金额(含税)(万元)", 10_000)]
      as [(String, Int64)])
  func `a unit behind the header multiplies`(header: String, factor: Int64) {
    #expect(HeaderName(header).factor == factor)
  }

  /// Canonical column → header, for a header line.
  private func mapped(_ header: String, _ table: Table = .deals, source: Source? = nil) -> [String: String] {
    let cells = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let match = ColumnMatch(cells, table: table, source: source)
    return Dictionary(uniqueKeysWithValues: match.fields.map { (table.columns[$0.key].name, cells[$0.value]) })
  }

  @Test func `a HubSpot export is understood`() {
    let columns = mapped(
      "Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,Closed Lost Reason,Deal Type")
    #expect(columns["deal"] == "Record ID")
    #expect(columns["title"] == "Deal Name")
    #expect(columns["stage"] == "Deal Stage")
    #expect(columns["rep"] == "Deal owner")
    #expect(columns["expected_close"] == "Close Date")
    #expect(columns["created"] == "Create Date")
    #expect(columns["lost_reason"] == "Closed Lost Reason")
  }

  @Test func `a Pipedrive export is understood`() {
    let columns = mapped(
      "Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Deal closed on,Deal - Expected close date,Deal - Lost reason"
    )
    #expect(columns["deal"] == "Deal - ID")
    #expect(columns["rep"] == "Deal - Owner")
    #expect(columns["amount"] == "Deal - Value")
    #expect(columns["customer"] == "Deal - Organization")
    #expect(columns["stage"] == "Deal - Stage")
    #expect(columns["closed"] == "Deal - Deal closed on")
    #expect(columns["expected_close"] == "Deal - Expected close date")
  }

  @Test func `a Salesforce report and a data export are understood`() {
    let report = mapped(
      "Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Amount,Close Date,Created Date,Lead Source"
    )
    #expect(report["rep"] == "Opportunity Owner")
    #expect(report["customer"] == "Account Name")
    #expect(report["title"] == "Opportunity Name")
    #expect(report["deal"] == nil)
    let export = mapped(
      "Id,AccountId,Name,StageName,Amount,CloseDate,LeadSource,ForecastCategory,ForecastCategoryName,CurrencyIsoCode,OwnerId,CreatedDate"
    )
    #expect(export["deal"] == "Id")
    #expect(export["stage"] == "StageName")
    #expect(export["rep"] == "OwnerId")
    #expect(export["currency"] == "CurrencyIsoCode")
    #expect(export["forecast"] == "ForecastCategory")
  }

  @Test func `Chinese exports are understood`() {
    let columns = mapped("商机编号,商机名称,客户名称,负责人（必填）,大区,产品线,销售阶段,商机金额(万元),创建时间,预计成交日期,输单原因")
    #expect(columns["deal"] == "商机编号")
    #expect(columns["rep"] == "负责人（必填）")
    #expect(columns["amount"] == "商机金额(万元)")
    #expect(columns["region"] == "大区")
    #expect(columns["expected_close"] == "预计成交日期")
    let payments = mapped("回款编号,客户名称,合同编号,回款日期,回款金额", .payments)
    #expect(payments["payment"] == "回款编号")
    #expect(payments["deal"] == "合同编号")
    #expect(payments["paid"] == "回款日期")
  }

  @Test func `a name is preferred to an id, and an id without a name will do`() {
    #expect(mapped("Deal Id,Deal Owner.id,Deal Owner,Stage")["rep"] == "Deal Owner")
    #expect(mapped("Deal Id,Deal Owner.id,Stage")["rep"] == "Deal Owner.id")
  }

  @Test func `the settings' word for a column is the last one`() {
    var source = Source(files: "x.csv", table: .deals)
    source.columns = ["rep": "Betreuer", "customer": "Nicht da"]
    let columns = mapped("deal,Owner,Betreuer,Account,stage", source: source)
    #expect(columns["rep"] == "Betreuer")
    #expect(columns["customer"] == nil)
  }

  @Test func `no alias stands for two columns of a table`() {
    for table in Table.allCases {
      for (column, aliases) in ColumnAliases.of(table) {
        #expect(table.columns.contains { $0.name == column }, "\(table) has no \(column)")
        #expect(Set(aliases.map(HeaderName.plain)).count == aliases.count, "\(table).\(column) names a header twice")
      }
    }
  }
}

@Suite struct PathTests {
  @Test(arguments: [
    ("deals.csv", "deals.csv", true), ("exports/*.csv", "exports/a.csv", true),
    ("exports/*.csv", "exports/b/a.csv", false),
    ("exports/sales*2026*.csv", "exports/sales_pipeline_2026-08.csv", true), ("*.csv", "a.csv", true),
    ("*.csv", "x/a.csv", false),
    ("*/deals.csv", "2026/deals.csv", true), ("./a*.csv", "ab.csv", true), ("a*a", "a", false), ("a*a", "aa", true),
    ("*", "x", true), ("a*b*c", "a/b/c", false),
    ("a**c", "abc", true),
  ])
  func `a star stands for anything but a slash`(pattern: String, path: String, isMatch: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }

  @Test func `names are sorted as people sort them`() {
    let names = [
      "2026-10.csv", "2026-9.csv", "2026-09b.csv", "deals-2.csv", "deals.csv", "deals-10.csv", "a/2.csv", "a/10.csv",
      "a.csv",
    ]
    #expect(
      names.sorted(by: NaturalOrder.isBefore) == [
        "2026-9.csv", "2026-09b.csv", "2026-10.csv", "a/2.csv", "a/10.csv", "a.csv", "deals.csv", "deals-2.csv",
        "deals-10.csv",
      ])
  }

  @Test func `the order of names is a strict one`() {
    let names = ["1", "01", "1a", "a1", "a01", "a", "", "a/b", "a.b", "10", "9", "a-b"]
    for left in names {
      #expect(!NaturalOrder.isBefore(left, left))
      for right in names where NaturalOrder.isBefore(left, right) { #expect(!NaturalOrder.isBefore(right, left)) }
    }
  }
}
