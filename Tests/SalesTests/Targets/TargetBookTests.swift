import Sales
import TestSupport
import Testing

@Suite("Which target counts")
struct TargetBookTests {
  /// Two regions; 华东 with two teams, 华北 without.
  private static let reps = """
    rep,name,region,team,manager
    R1,小张,华东,一组,R9
    R2,小李,华东,二组,R9
    R3,小王,华北,,
    R9,王总,华东,,
    """

  private func book(_ targets: String, tables: [Table: String] = [:], settings: Settings = Settings()) -> TargetBook {
    var all: [Table: String] = [.reps: TargetBookTests.reps, .targets: targets]
    all.merge(tables) { $1 }
    return TargetBook(FactStore(all, settings: settings))
  }

  private func find(
    _ book: TargetBook, _ filters: [Dimension: Set<String?>] = [:], _ period: String = "2026-08",
    metric: String = "sales", level: TargetLevel = .target
  ) throws -> String? {
    let period = try #require(FiscalCalendar(startMonth: 1).period(period))
    return book.target(metric, scope: Scope(filters), period: period, level: level).map {
      "\($0.figure.approximate) \($0.origin.rawValue)"
    }
  }

  @Test func whatIsGivenCountsBeforeItsParts() throws {
    let book = book("period,region,rep,target\n2026-08,华东,,1000\n2026-08,,R1,300\n2026-08,,R2,400")
    #expect(try find(book, [.region: ["华东"]]) == "1000.0 given")
    #expect(try find(book, [.rep: ["R1"]]) == "300.0 given")
    #expect(
      book.differences.map(\.kind) == [.targetDiffersFromParts(parts: "¥700")])
    #expect(book.differences.map(\.place.line) == [2])
    #expect(book.differences.map(\.found) == ["1000"])
  }

  @Test func theWholeIsTheSumOfRegionsOrOfTheRepsWithinThem() throws {
    let book = book("period,region,rep,target\n2026-08,华东,,1000\n2026-08,,R1,300\n2026-08,,R3,50")
    #expect(try find(book) == "1050.0 parts")
    #expect(try find(book, [.region: ["华北"]]) == "50.0 parts")
    #expect(try find(book, [.team: ["一组"]]) == "300.0 parts")
    #expect(try find(book, [.team: ["二组"]]) == nil)
  }

  @Test func teamsStandBetweenARegionAndItsRepsWhereThereAreAny() throws {
    let book = book(
      "period,region,team,rep,target\n2026-08,,一组,,500\n2026-08,,,R1,300\n2026-08,,,R2,200")
    #expect(try find(book, [.region: ["华东"]]) == "700.0 parts")
    #expect(book.differences.map(\.kind) == [.targetDiffersFromParts(parts: "¥300")])
  }

  @Test func aRepWhoMovedCountsWhereHeIsOnTheLastDayOfThePeriodAskedFor() throws {
    let reps = "rep,region,from,to\nA,East,,\nB,West,,2026-07-31\nB,East,2026-08-01,"
    let months = ["07", "08", "09"].flatMap { ["2026-\($0),A,100000", "2026-\($0),B,200000"] }
    let book = TargetBook(
      FactStore([.reps: reps, .targets: "period,rep,target\n" + months.joined(separator: "\n")]))
    #expect(try find(book, [.region: ["East"]], "2026-Q3") == "900000.0 parts")
    #expect(try find(book, [.region: ["West"]], "2026-Q3") == nil)
    #expect(try find(book, [:], "2026-Q3") == "900000.0 parts")
    #expect(try find(book, [.rep: ["B"]], "2026-Q3") == "600000.0 sub_periods")
    // A month's own target stays where he was then.
    #expect(try find(book, [.region: ["West"]], "2026-07") == "200000.0 parts")
    #expect(try find(book, [.region: ["East"]], "2026-07") == "100000.0 parts")
    let quarter = try #require(FiscalCalendar(startMonth: 1).period("2026-Q3"))
    let groups = book.groups(["sales"], by: [.region, .rep], period: quarter).map { $0.map { $0.id ?? "" } }
    #expect(Set(groups) == [["East", "A"], ["East", "B"]])
  }

  @Test func aRepWithoutARegionIsPartOfTheWholeStill() throws {
    let book = book("period,rep,target\n2026-08,R1,300\n2026-08,R7,70")
    #expect(try find(book) == "370.0 parts")
    #expect(try find(book, [.region: [nil]]) == "70.0 parts")
  }

  @Test func aManagersTargetIsNeverAddedToThoseOfTheirReps() throws {
    let book = book("period,rep,target\n2026-08,R9,1000\n2026-08,R1,300\n2026-08,R2,400")
    #expect(try find(book, [.region: ["华东"]]) == "700.0 parts")
    #expect(try find(book, [.manager: ["R9"]]) == "1000.0 given")
    #expect(try find(book, [.rep: ["R9"]]) == "1000.0 given")
    let alone = self.book("period,rep,target\n2026-08,R9,1000")
    #expect(try find(alone, [.region: ["华东"]]) == "1000.0 parts")
  }

  @Test func productLinesAreTheLastParts() throws {
    let book = book("period,region,rep,product,target\n2026-08,华东,R1,A,300\n2026-08,华东,R1,B,200\n2026-08,华东,R2,A,100")
    #expect(try find(book, [.rep: ["R1"]]) == "500.0 parts")
    #expect(try find(book, [.product: ["A"]]) == "400.0 parts")
    #expect(try find(book, [.region: ["华东"], .product: ["A"], .rep: ["R1"]]) == "300.0 given")
    #expect(try find(book) == "600.0 parts")
    #expect(try find(book, [.region: ["华北"], .rep: ["R1"]]) == nil)
  }

  @Test func targetsByProductCountForTheWholeWhereNobodyHasAny() throws {
    let book = book("period,product,target\n2026-08,A,300\n2026-08,B,200")
    #expect(try find(book) == "500.0 parts")
    #expect(try find(book, [.product: ["B"]]) == "200.0 given")
    #expect(try find(book, [.region: ["华东"]]) == nil)
  }

  @Test func singleProductsAddUpToTheirLine() throws {
    let book = book(
      "period,product,target\n2026-08,P1,300\n2026-08,P2,200\n2026-08,P3,7",
      tables: [.products: "product,line\nP1,A\nP2,A\nP3,"])
    #expect(try find(book, [.product: ["A"]]) == "500.0 parts")
    #expect(try find(book, [.productItem: ["P1"]]) == "300.0 given")
    #expect(try find(book, [.product: ["P3"]]) == "7.0 given")
    #expect(try find(book) == "507.0 parts")
  }

  @Test func subPeriodsCountOnlyWhereAllAreThere() throws {
    let quarter = book("period,target\n2026-07,100\n2026-08,200\n2026-09,300")
    #expect(try find(quarter, [:], "2026-Q3") == "600.0 sub_periods")
    #expect(try find(quarter, [:], "2026-H2") == nil)
    let gap = book("period,target\n2026-07,100\n2026-09,300")
    #expect(try find(gap, [:], "2026-Q3") == nil)
    let mixed = book("period,target\n2026-H1,1000\n2026-Q3,600\n2026-10,1\n2026-11,2\n2026-12,3")
    #expect(try find(mixed, [:], "2026") == "1606.0 sub_periods")
  }

  @Test func theParentPeriodIsSharedByWorkingDaysHalfUpToTheCent() throws {
    // Q3 2026 has 66 working days, August 21.
    let book = book("period,target\n2026-Q3,100\n2026,9999")
    #expect(try find(book, [:], "2026-08") == "31.82 parent")
    #expect(try find(book, [:], "2026-08-14") == "1.52 parent")
    #expect(try find(book, [:], "2026-08-15") == "0.0 parent")
    let holidays = self.book("period,target\n2026-Q3,100", tables: [.calendar: "day,kind\n2026-08-03,holiday"])
    #expect(try find(holidays, [:], "2026-08") == "30.77 parent")
  }

  @Test func theParentMayItselfBeASumOfParts() throws {
    let book = book("period,rep,target\n2026-Q3,R1,66\n2026-Q3,R2,66")
    #expect(try find(book, [:], "2026-08") == "42.0 parent")
    #expect(try find(book, [.rep: ["R1"]], "2026-08") == "21.0 parent")
  }

  @Test func aPartWithoutATargetOfItsOwnGetsNoneFromTheWhole() throws {
    let book = book("period,target\n2026-08,1000")
    #expect(try find(book, [.rep: ["R1"]]) == nil)
    #expect(try find(book) == "1000.0 given")
  }

  @Test func ratiosAreGivenOrThoseOfTheNearestEnclosingPeriodThenPart() throws {
    let book = book(
      """
      period,region,rep,metric,target
      2026,,,win_rate,0.3
      2026-Q3,华东,,win_rate,0.4
      2026-08,,R2,win_rate,0.5
      2026-08,,R1,sales,1
      """)
    #expect(try find(book, [.rep: ["R2"]], metric: "win_rate") == "0.5 given")
    #expect(try find(book, [.rep: ["R2"]], "2026-08-14", metric: "win_rate") == "0.5 enclosing")
    #expect(try find(book, [:], metric: "win_rate") == "0.3 enclosing")
    #expect(try find(book, [.region: ["华东"]], metric: "win_rate") == "0.4 enclosing")
    #expect(try find(book, [.rep: ["R3"]], metric: "win_rate") == "0.3 enclosing")
  }

  @Test func levelsAndMetricsAreKeptApartAndMetricsMayStandByName() throws {
    let book = book("period,metric,level,target\n2026-08,新客户数,基础,20\n2026-08,new_customers,,30\n2026-08,,stretch,5")
    #expect(try find(book, metric: "new_customers") == "30.0 given")
    #expect(try find(book, metric: "new_customers", level: .base) == "20.0 given")
    #expect(try find(book, level: .stretch) == "5.0 given")
    #expect(try find(book) == nil)
  }

  @Test func severalValuesOfADimensionAddUp() throws {
    let book = book("period,rep,target\n2026-08,R1,300\n2026-08,R2,400\n2026-08,R3,5")
    #expect(try find(book, [.rep: ["R1", "R3"]]) == "305.0 given")
    #expect(try find(book, [.customer: ["C1"]]) == nil)
  }

  @Test func aTeamOfOneSpreadsheetNeedsNoReps() throws {
    let book = book(
      "period,region,product,rep,target\n2026-08,华东,A产品,小张,800000\n2026-08,华南,B产品,小李,600000\n2026-08,华北,A产品,小王,300000",
      tables: [.reps: "rep"])
    #expect(try find(book) == "1700000.0 parts")
    #expect(try find(book, [.region: ["华南"]]) == "600000.0 parts")
    #expect(try find(book, [.rep: ["小李"]]) == "600000.0 parts")
    #expect(try find(book, [.region: ["华南"], .product: ["B产品"], .rep: ["小李"]]) == "600000.0 given")
  }

  @Test func everyPartWithATargetHasItsGroup() throws {
    let book = book(
      "period,region,rep,product,target\n2026-08,华东,,,900\n2026-08,,R1,A,300\n2026-Q3,,R3,,100\n2026-07,,R2,,1")
    let august = try #require(FiscalCalendar(startMonth: 1).period("2026-08"))
    func groups(_ by: [Dimension]) -> [[String?]] {
      book.groups(["sales"], by: by, period: august).map { $0.map(\.id) }
    }
    #expect(groups([.region]) == [["华东"], ["华北"]])
    #expect(groups([.region, .product, .rep]) == [["华东", "A", "R1"], ["华北", nil, "R3"]])
    #expect(groups([.customer]) == [])
    #expect(try find(book, [.region: ["华北"], .product: [nil], .rep: ["R3"]], "2026-Q3") == "100.0 given")
  }
}
