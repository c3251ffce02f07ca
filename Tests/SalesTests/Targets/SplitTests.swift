import Sales
import TestSupport
import Testing

@Suite("Splitting a target")
struct SplitTests {
  private static let reps = """
    rep,name,region,team,manager,hired,left
    R1,小张,华东,一组,R9,,
    R2,小李,华东,二组,R9,2026-08-10,
    R3,小王,华北,,,,
    R4,小赵,华北,,,,2026-05-31
    R9,王总,华东,,,,
    """

  private let calendar = FiscalCalendar(startMonth: 1)

  private func reports(_ tables: [Table: String] = [:], asOf: String = "2026-08-31") throws -> Reports {
    var all: [Table: String] = [.reps: Self.reps]
    all.merge(tables) { $1 }
    return Reports(FactStore(all), asOf: try #require(Day(literal: asOf)))
  }

  private func split(
    _ amount: Int64, _ period: String, over axis: SplitAxis, by method: SplitMethod, _ reports: Reports,
    scope: Scope = .everything, metric: String = "sales"
  ) throws -> [String] {
    let period = try #require(calendar.period(period))
    let question = SplitQuestion(period: period, asOf: reports.asOf, over: axis, metric: metric, scope: scope)
    return try reports.splitBasis(question).split(amount, by: method).rows.map { row in
      switch row.key {
      case .period(let period): "\(period.id) \(row.amount)"
      case .value(let value): "\(value.id ?? "") \(row.amount)"
      }
    }
  }

  private func refusal(
    _ period: String, over axis: SplitAxis, by method: SplitMethod, _ reports: Reports, scope: Scope = .everything,
    metric: String = "sales"
  ) -> SplitRefusal? {
    do {
      _ = try split(100, period, over: axis, by: method, reports, scope: scope, metric: metric)
      return nil
    } catch { return error as? SplitRefusal }
  }

  @Test func `five million for a quarter by 40, 30 and 30`() throws {
    let parts = try split(5_000_000, "2026-Q3", over: .periods(.month), by: .shares([40, 30, 30]), try reports())
    #expect(parts == ["2026-07 2000000", "2026-08 1500000", "2026-09 1500000"])
  }

  @Test func `equal parts differ by at most one, the first ones have more`() throws {
    let parts = try split(100, "2026-Q3", over: .periods(.month), by: .equal, try reports())
    #expect(parts == ["2026-07 34", "2026-08 33", "2026-09 33"])
  }

  @Test func `working days know holidays and worked weekends`() throws {
    let calendar = "day,kind\n2026-10-01,holiday\n2026-10-02,holiday\n2026-10-05,holiday\n2026-10-10,workday"
    let reports = try reports([.calendar: calendar])
    // October has 22 − 3 + 1 = 20, November 21, December 23 working days.
    #expect(
      try split(64_000, "2026-Q4", over: .periods(.month), by: .workdays, reports) == [
        "2026-10 20000", "2026-11 21000", "2026-12 23000",
      ])
    let days = try split(20, "2026-10", over: .periods(.day), by: .workdays, reports)
    #expect(days.count == 31 && days[0] == "2026-10-01 0" && days[9] == "2026-10-10 1" && days[10] == "2026-10-11 0")
  }

  @Test func `weeks at both ends count only their days in the month`() throws {
    let parts = try split(2_100, "2026-08", over: .periods(.week), by: .workdays, try reports())
    #expect(parts == ["2026-W31 0", "2026-W32 500", "2026-W33 500", "2026-W34 500", "2026-W35 500", "2026-W36 100"])
  }

  @Test func `people are those who are there in the period, without their managers`() throws {
    let reports = try reports()
    #expect(try split(300, "2026-08", over: .scopes(.rep), by: .equal, reports) == ["R1 100", "R2 100", "R3 100"])
    #expect(try split(300, "2026-08", over: .scopes(.region), by: .equal, reports) == ["华东 150", "华北 150"])
    #expect(try split(300, "2026-08", over: .scopes(.team), by: .equal, reports) == ["一组 150", "二组 150"])
    let east = Scope([.region: ["华东"]])
    #expect(try split(300, "2026-05", over: .scopes(.rep), by: .equal, reports, scope: east) == ["R1 300"])
  }

  @Test func `who came in the middle of a month has fewer working days`() throws {
    // August has 21 working days, 16 of them from the 10th on.
    let reports = try reports()
    #expect(
      try split(5_800, "2026-08", over: .scopes(.rep), by: .workdays, reports) == ["R1 2100", "R2 1600", "R3 2100"])
    #expect(try split(5_800, "2026-08", over: .scopes(.region), by: .workdays, reports) == ["华东 3700", "华北 2100"])
  }

  /// Sales of one deal a month: 100 × the number of the month in 2025, twice that in 2026.
  private func deals(months: Int) -> String {
    (0..<months).reduce("deal,rep,product,stage,amount,closed") { text, index in
      let back = (2026 * 12 + 6) - index
      let (year, month) = (back / 12, back % 12 + 1)
      let day = "\(year)-\(month < 10 ? "0" : "")\(month)-15"
      return text
        + "\nD\(index),\(index % 2 == 0 ? "R1" : "R3"),P\(index % 2),won,\(100 * month * (year - 2024)),\(day)"
    }
  }

  @Test func `history is the share of the same months in the last two years`() throws {
    let reports = try reports([.deals: deals(months: 24)])
    // August to July twice: each month of 2024/25 and of 2025/26 counts.
    let parts = try split(1_000, "2026-Q4", over: .periods(.month), by: .history, reports)
    // October: 0 in 2024 (2024 − 2024), 1000 in 2025; November 1100, December 1200.
    #expect(parts == ["2026-10 303", "2026-11 333", "2026-12 364"])
  }

  @Test func `of less than two years the last twelve months count`() throws {
    let reports = try reports([.deals: deals(months: 15)])
    let basis = try reports.splitBasis(
      SplitQuestion(
        period: try #require(calendar.period("2026-Q4")), asOf: reports.asOf, over: .periods(.month)))
    #expect(basis.history?.start.iso == "2025-09-01" && basis.history?.end.iso == "2026-09-01")
  }

  @Test func `a month without history refuses the method, not the split`() throws {
    let reports = try reports([.deals: deals(months: 5)])
    #expect(refusal("2026-Q4", over: .periods(.month), by: .history, reports) == .noHistory)
    #expect(refusal("2026-Q4", over: .periods(.month), by: .equal, reports) == nil)
    #expect(refusal("2026-Q4", over: .scopes(.rep), by: .history, reports) == nil)
  }

  @Test func `what cannot be split says why`() throws {
    let reports = try reports()
    #expect(
      refusal("2026-08", over: .periods(.quarter), by: .equal, reports) == .notFiner(.periods(.quarter), than: .month))
    #expect(
      refusal("2026-Q3", over: .periods(.month), by: .equal, reports, metric: "win_rate")
        == .metricDoesNotSum("win_rate"))
    #expect(refusal("2026-08", over: .scopes(.product), by: .equal, reports) == .noParts(.scopes(.product)))
    #expect(
      refusal("2026-08", over: .scopes(.rep), by: .equal, reports, scope: Scope([.customer: ["C1"]]))
        == .scopeHasNoTargets)
    #expect(refusal("2026-08-15", over: .scopes(.rep), by: .workdays, reports) == .noWorkdays)
    #expect(refusal("2026-Q3", over: .periods(.month), by: .shares([0, 0, 0]), reports) == .noShares)
    guard
      case .otherNumberOfShares(2, let parts) = refusal(
        "2026-Q3", over: .periods(.month), by: .shares([1, 2]), reports)
    else { return #expect(Bool(false)) }
    #expect(parts.count == 3)
  }
}

@Suite("Laws of splitting")
struct SplitLawTests {
  private let calendar = FiscalCalendar(startMonth: 1)
  private static let axes = SplitAxis.all

  private func question(_ seed: UInt64, _ axis: SplitAxis, _ reports: Reports) throws -> SplitQuestion {
    let ids = ["2026", "2026-H1", "2026-Q3", "2026-08", "2026-W31", "2027"]
    let period = try #require(calendar.period(ids[Int(seed % 6)]))
    return SplitQuestion(period: period, asOf: reports.asOf, over: axis)
  }

  private func methods(_ parts: Int, _ chance: inout SeededGenerator) -> [SplitMethod] {
    [.equal, .workdays, .history, .shares((0..<parts).map { _ in Int64.random(in: 0...1_000_000, using: &chance) })]
  }

  private func reports(_ seed: UInt64) throws -> Reports {
    Reports(RandomCompany.store(seed: seed), asOf: try #require(Day(literal: "2026-09-15")))
  }

  @Test(arguments: 0..<12)
  func `parts add up to the whole, by every method and over everything, again when split again`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let reports = try reports(UInt64(seed))
    var splits = 0
    for axis in Self.axes {
      guard let basis = try? reports.splitBasis(question(UInt64(seed), axis, reports)) else { continue }
      for method in methods(basis.parts.count, &chance) {
        let amount = Int64.random(in: 1...1_000_000_000, using: &chance)
        guard let split = try? basis.split(amount, by: method) else { continue }
        splits += 1
        #expect(split.rows.reduce(0) { $0 + $1.amount } == amount, "\(axis) \(method)")
        #expect(split.rows.allSatisfy { $0.amount >= 0 })
        try splitsAgain(split, reports)
      }
    }
    #expect(splits > 6)
  }

  /// A quarter by month and rep: what is below a part adds up to it.
  private func splitsAgain(_ split: TargetSplit, _ reports: Reports) throws {
    guard let row = split.rows.last else { return }
    for axis in Self.axes {
      guard let basis = try? reports.splitBasis(split.question.narrowed(to: row.key, over: axis)) else { continue }
      for method in [SplitMethod.equal, .workdays, .history] {
        guard let finer = try? basis.split(row.amount, by: method) else { continue }
        #expect(finer.rows.reduce(0) { $0 + $1.amount } == row.amount)
      }
    }
  }

  @Test(arguments: 0..<6)
  func `equal weights differ by at most one unit`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let reports = try reports(UInt64(seed))
    for axis in Self.axes {
      guard let basis = try? reports.splitBasis(question(UInt64(seed), axis, reports)) else { continue }
      let amounts = try basis.split(Int64.random(in: 0...9_999_999, using: &chance), by: .equal).rows.map(\.amount)
      #expect((amounts.max() ?? 0) - (amounts.min() ?? 0) <= 1)
    }
  }

  @Test(arguments: 0..<12)
  func `only the proportions of shares count, and a heavier part never has less`(seed: Int) throws {
    var chance = SeededGenerator(seed: UInt64(seed))
    let reports = try reports(UInt64(seed))
    let basis = try reports.splitBasis(
      SplitQuestion(period: try #require(calendar.period("2026-Q3")), asOf: reports.asOf, over: .periods(.week)))
    let shares = basis.parts.map { _ in Int64.random(in: 1...1_000, using: &chance) }
    let amount = Int64.random(in: 0...9_999_999, using: &chance)
    let split = try basis.split(amount, by: .shares(shares))
    #expect(try basis.split(amount, by: .shares(shares.map { $0 * 7 })).rows.map(\.amount) == split.rows.map(\.amount))
    for (one, other) in zip(zip(shares, split.rows), zip(shares, split.rows).dropFirst()) where one.0 > other.0 {
      #expect(one.1.amount >= other.1.amount)
    }
  }

  @Test(arguments: 0..<6)
  func `a part's growth is measured against the same, alone and among others`(seed: UInt64) throws {
    let reports = try reports(seed)
    for dimension in [Dimension.region, .product, .rep] {
      let whole = SplitQuestion(
        period: try #require(calendar.period("2026-Q3")), asOf: reports.asOf, over: .scopes(dimension))
      let parts = try reports.splitBasis(whole).parts
      #expect(parts.contains { $0.yardstick.periods > 0 })
      for part in parts {
        let alone = try reports.splitBasis(whole.narrowed(to: part.key, over: .periods(.month)))
        #expect(alone.yardstick == part.yardstick)
      }
    }
  }
}
