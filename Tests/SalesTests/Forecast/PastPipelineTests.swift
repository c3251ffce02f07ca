internal import Sales
internal import TestSupport
internal import Testing

/// The pipeline method on the past: only what was recorded then.
@Suite("Past pipelines")
struct PastPipelineTests {
  private let asOf = Day(literal: "2026-09-10") ?? Day(number: 20_000)
  private let baseline = Day(literal: "2025-11-01") ?? Day(number: 20_000)

  /// One change that was seen: of the n-th open deal, so many weeks after the baseline.
  private struct Seen {
    var deal: Int
    var week: Int
    var field: PipelineField
    /// What was added to the value.
    var change: Int64
  }

  /// The company whose files say what they say after all changes, with the memory of them.
  private func store(_ seed: UInt64, _ seen: [Seen]) -> FactStore {
    var company = ForecastCompany(seed: seed)
    var changes: [(week: Int, field: PipelineField, deal: Int32, from: Int64, to: Int64)] = []
    var history = PipelineHistory()
    company.rewriteOpenDeals { place, cells in
      for change in seen.filter({ $0.deal == place }).sorted(by: { $0.week < $1.week }) {
        let deal = history.add(RecordedDeal(key: cells[0], stage: cells[4]))
        let expected = Day(literal: cells[8]) ?? asOf
        if change.field == .amount {
          let before = (Int64(cells[5]) ?? 0) * 100
          changes.append((change.week, .amount, deal, before, before + change.change * 100))
          cells[5] = String(before / 100 + change.change)
        } else {
          let after = expected.adding(days: Int(change.change))
          changes.append((change.week, .expectedClose, deal, Int64(expected.number), Int64(after.number)))
          cells[8] = after.iso
        }
      }
    }
    for week in 0...44 {
      history.begin(version: Int64(baseline.adding(days: week * 7).number) * 86_400 + 9 * 3600)
      for change in changes where change.week == week {
        history.record(change.field, of: change.deal, from: change.from, to: change.to)
      }
    }
    return company.store(seed: seed).remembering(history)
  }

  private func pipeline(_ store: FactStore, rep: String? = nil) throws -> MethodForecast {
    let scope = rep.map { Scope([.rep: [$0]]) } ?? .everything
    let period = try #require(store.fiscalCalendar.period("2026-09"))
    let report = Reports(store, asOf: asOf).forecast(Question(period: period, asOf: asOf, scope: scope))
    return try #require(report.methods.first { $0.method == .pipeline })
  }

  @Test func withoutARecordThePipelineHasNoAccuracyAndSaysWhy() throws {
    let store = ForecastCompany(seed: 1).store(seed: 1)
    let row = try pipeline(store)
    #expect(row.gap == .pastNotRecorded && row.mape == nil && row.past.isEmpty)
  }

  @Test func onlyPeriodsSinceTheFirstRecordAreTried() throws {
    let row = try pipeline(store(1, []))
    #expect(
      row.past.map(\.period.id) == ["08", "07", "06", "05", "04", "03", "02", "01"].map { "2026-" + $0 }
        + ["2025-12", "2025-11"])
    #expect(row.mape != nil && row.gap == nil)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func whatIsSeenLaterChangesNoEarlierForecast(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let early = (0..<20).map { place in
      Seen(
        deal: place, week: 1 + Int.random(in: 0..<15, using: &chance), field: place % 2 == 0 ? .amount : .expectedClose,
        change: Int64.random(in: 1...60, using: &chance))
    }
    let late = (0..<40).map { place in
      Seen(
        deal: place + (place < 20 ? 20 : 0), week: 25 + Int.random(in: 0..<15, using: &chance),
        field: place % 2 == 0 ? .expectedClose : .amount, change: Int64.random(in: 20...90, using: &chance))
    }
    let day = baseline.adding(days: 25 * 7 - 1)
    for rep in [nil, "R1"] {
      let before = try pipeline(store(seed, early), rep: rep).past.filter { $0.asOf <= day }
      let after = try pipeline(store(seed, early + late), rep: rep).past.filter { $0.asOf <= day }
      #expect(!before.isEmpty)
      #expect(before == after)
    }
  }

  @Test func whatWasSeenByThenCounts() throws {
    // All open deals were worth 50,000 less until the last week but one.
    let seen = (0..<80).map { Seen(deal: $0, week: 43, field: .amount, change: 50_000) }
    let (known, changed) = (try pipeline(store(3, [])), try pipeline(store(3, seen)))
    #expect(changed.forecast != known.forecast)
    #expect(changed.past.map(\.forecast) == known.past.map(\.forecast))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func theDealsBehindAForecastAddUpToIt(seed: UInt64) throws {
    let store = ForecastCompany(seed: seed).store(seed: seed)
    let reports = Reports(store, asOf: asOf)
    for scope in [Scope.everything, Scope([.rep: ["R1"]]), Scope([.region: ["South"]])] {
      let period = try #require(store.fiscalCalendar.period("2026-Q3"))
      let asked = Question(period: period, asOf: asOf, scope: scope)
      let report = reports.forecast(asked)
      let won = try #require(report.actual?.numerator)
      let listed = reports.deals(asked, .expected)
      let forecast = report.methods.map { $0.forecast?.numerator }
      #expect(forecast[1] == won + (listed.total?.weighted?.minorUnits ?? 0))
      #expect(listed.total?.weighted?.minorUnits == listed.rows.reduce(0) { $0 + ($1.weighted?.minorUnits ?? 0) })
      #expect(forecast[3] == won + (reports.deals(asked, .committed).total?.amount.minorUnits ?? 0))
      for method in ForecastMethod.allCases {
        let explained = reports.explanation(FigureReference(metric: "sales", part: .init(method)), asked)
        #expect(explained.value == report.methods.first { $0.method == method }?.forecast)
        guard method == .pipeline || method == .commit else { continue }
        #expect(explained.rowTotal?.numerator == explained.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) })
        #expect(explained.value?.numerator == won + (explained.rowTotal?.numerator ?? 0))
      }
    }
  }
}
