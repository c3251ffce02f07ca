import Sales
import TestSupport
import Testing

@Suite("Whether a target can be reached")
struct AttainabilityTests {
  private let calendar = FiscalCalendar(startMonth: 1)

  /// Months of 2026 with these sales, in hundreds.
  private func reports(_ sales: [Int], targets: String, asOf: String, reps: String? = nil) throws -> Reports {
    let deals = sales.enumerated().reduce("deal,rep,stage,amount,closed") { text, month in
      text + "\nD\(month.offset),R1,won,\(month.element * 100),2026-0\(month.offset + 1)-10"
    }
    var tables: [Table: String] = [.deals: deals, .targets: targets]
    tables[.reps] = reps
    return Reports(FactStore(tables), asOf: try #require(Day(literal: asOf)))
  }

  private func verdict(_ target: Int, of sales: [Int], period: String, asOf: String) throws -> Attainability? {
    try reports(sales, targets: "period,target\n\(period),\(target)", asOf: asOf)
      .targetCheck(problems: []).rows.first?.attainability
  }

  /// Growths 10%, 20%, 50%, −50%: median 15%, best 50%, its 1.2 fold 60%.
  private let sales = [100, 110, 132, 198, 99]

  @Test(arguments: [
    (11_384, Attainability.easy), (11_385, .ambitious), (14_850, .ambitious), (14_851, .record), (15_840, .record),
    (15_841, .outOfReach), (1, .easy),
  ])
  func `below the median easy, up to the best ambitious, then a record, above 1.2 times out of reach`(
    target: Int, expected: Attainability
  ) throws {
    #expect(try verdict(target, of: sales, period: "2026-06", asOf: "2026-06-03") == expected)
  }

  @Test func `three past periods say nothing`() throws {
    #expect(try verdict(500, of: [1, 2, 3], period: "2026-04", asOf: "2026-04-02") == .unknown)
    #expect(try verdict(500, of: [1, 2, 3, 4], period: "2026-05", asOf: "2026-05-02") != .unknown)
  }

  @Test func `a later period grows over as many periods as lie between`() throws {
    let reports = try reports(sales, targets: "period,target\n2026-07,11000", asOf: "2026-06-03")
    let row = try #require(reports.targetCheck(problems: []).rows.first)
    #expect(row.yardstick.basePeriod?.id == "2026-05")
    // Over two months: 32%, 80%, −25%.
    #expect(row.yardstick.growths == [-250_000, 320_000, 800_000])
  }

  @Test func `of a past period only what was before it counts`() throws {
    let reports = try reports(sales + [400], targets: "period,target\n2026-06,11000", asOf: "2026-08-31")
    let row = try #require(reports.targetCheck(problems: []).rows.first)
    #expect(row.yardstick.periods == 5 && row.yardstick.basePeriod?.id == "2026-05")
  }

  @Test func `a target without an owner, a number, or in step with its parts is named with its line`() throws {
    let reps = "rep,name,region,left\nR1,小张,华东,\nR2,小李,华东,2026-03-31"
    let targets = """
      period,region,rep,target
      2026-08,华东,,1000
      2026-08,,R1,900
      2026-08,,R2,50
      2026-08,华南,,70
      2026-09,,R1,0
      2026-Q3,,,5000
      """
    let check = try reports([], targets: targets, asOf: "2026-08-31", reps: reps).targetCheck(problems: [])
    let faults = check.rows.map { "\($0.place.line ?? 0) " + $0.faults.map(\.word).joined(separator: " ") }
    #expect(faults == ["2 parts", "3 ", "4 owner", "5 owner", "6 number", "7 "])
    #expect(!check.isSound)
  }

  @Test func `rows that could not be read are rows of the check`() throws {
    let place = Place(file: "targets.csv", line: 9, column: "metric")
    let check = try reports([], targets: "period,target\n2026-08,10", asOf: "2026-08-31")
      .targetCheck(problems: [Problem(.unknownMetric, at: place, found: "happiness"), Problem(.keysMade, at: place)])
    #expect(check.rows.map(\.faults) == [[], [.unknownMetric("happiness")]])
  }
}
