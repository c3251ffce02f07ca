import Sales
import TestSupport
import Testing

@Suite("The memory of the pipeline")
struct HistoryTests {
  private static let deals = """
    deal,rep,stage,amount,created,closed,stage_since
    D1,R1,proposal,100,2026-08-01,,
    D2,R1,won,200,2026-08-02,2026-08-20,
    D3,R2,contact,300,2026-08-16,,
    """

  /// Seconds of a day's hour.
  private static func at(_ day: String, _ hour: Int64 = 9) -> Int64 {
    Int64(Day(literal: day)?.number ?? 0) * 86_400 + hour * 3600
  }

  /// D1 goes from lead to proposal, D3 comes on the 16th and goes on, D9 leaves.
  private static func history() -> PipelineHistory {
    var history = PipelineHistory()
    let lead = history.code(of: "lead")
    let (contact, proposal) = (history.code(of: "contact"), history.code(of: "proposal"))
    history.begin(version: at("2026-08-10"))
    let first = history.add(RecordedDeal(key: "D1", stage: "proposal", amount: Money(whole: 100)))
    let third = history.add(RecordedDeal(key: "D3", stage: "contact"))
    let gone = history.add(RecordedDeal(key: "D9", title: "Gone", rep: "R2", stage: "lead", amount: Money(whole: 70)))
    history.begin(version: at("2026-08-12"))
    history.record(.stage, of: first, from: lead, to: contact)
    history.begin(version: at("2026-08-16"))
    history.record(.existence, of: third, from: 0, to: 1)
    history.record(.existence, of: gone, from: 1, to: 0)
    history.begin(version: at("2026-08-18"))
    history.record(.stage, of: first, from: contact, to: proposal)
    history.record(.stage, of: third, from: proposal, to: contact)
    return history
  }

  private func events(_ store: FactStore) -> [String] {
    (0..<store.stageEvents.count).map { event in
      let events = store.stageEvents
      let day = Day(moment: events.at[event]).iso
      return "\(store.deals.key.text(Int(events.deal[event]))) "
        + "\(store.company.stages[Int(events.stage[event])].id) \(day)"
    }
  }

  @Test func stageChangesThatWereSeenAreStageEvents() {
    let store = FactStore([.deals: HistoryTests.deals]).remembering(HistoryTests.history())
    #expect(
      events(store) == [
        "D1 lead 2026-08-01", "D1 contact 2026-08-12", "D1 proposal 2026-08-18",
        "D3 proposal 2026-08-16", "D3 contact 2026-08-18",
      ])
    #expect(store.stageEvents.entryUnknown.isEmpty)
    #expect(store.stageEvents.starts == [0, 3, 3, 5])
  }

  @Test func theFilesOwnEventsGoBeforeWhatWasSeen() {
    let tables: [Table: String] = [
      .deals: HistoryTests.deals, .stageEvents: "deal,stage,at\nD1,lead,2026-08-03\nD2,lead,2026-08-02",
    ]
    let store = FactStore(tables).remembering(HistoryTests.history())
    #expect(
      events(store) == ["D1 lead 2026-08-03", "D2 lead 2026-08-02", "D3 proposal 2026-08-16", "D3 contact 2026-08-18"])
    #expect(events(store.remembering(PipelineHistory())) == ["D1 lead 2026-08-03", "D2 lead 2026-08-02"])
  }

  @Test func howLongADealWasInItsStageBeforeTheFirstLookNobodyKnows() throws {
    var history = PipelineHistory()
    history.begin(version: HistoryTests.at("2026-08-10"))
    let deal = history.add(RecordedDeal(key: "D1"))
    let (contact, proposal) = (history.code(of: "contact"), history.code(of: "proposal"))
    history.begin(version: HistoryTests.at("2026-08-14"))
    history.record(.stage, of: deal, from: contact, to: proposal)
    let store = FactStore([.deals: HistoryTests.deals]).remembering(history)
    let asOf = try #require(Day(literal: "2026-08-31"))
    let period = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)
    let rows = Funnel(ColumnEngine(store, asOf: asOf)).report(Question(period: period, asOf: asOf)).rows
    #expect(rows.map(\.reached) == [3, 3, 2, 2, 1, 1])
    #expect(rows[1].dwellMedian == nil)
  }

  @Test func whatWasSeenLetsTheFunnelLookBack() throws {
    let store = FactStore([.deals: HistoryTests.deals]).remembering(HistoryTests.history())
    let asOf = try #require(Day(literal: "2026-08-13"))
    let period = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)
    let rows = Funnel(ColumnEngine(store, asOf: asOf)).report(Question(period: period, asOf: asOf)).rows
    #expect(rows.map(\.open).prefix(4) == [1, 1, 0, 0], "D2 is not yet won, D1 is in contact, D3 is not there")
  }

  @Test func changesSeenAfterTheLastDayOfTheDataHoldOnThatDay() throws {
    var history = HistoryTests.history()
    history.begin(version: HistoryTests.at("2026-11-22"))
    history.record(.stage, of: 0, from: history.code(of: "proposal"), to: history.code(of: "negotiation"))
    let deals = HistoryTests.deals.replacing("proposal", with: "negotiation")
    let store = FactStore([.deals: deals]).remembering(history)
    let asOf = try #require(store.lastDay)
    let period = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)
    let rows = Funnel(ColumnEngine(store, asOf: asOf)).report(Question(period: period, asOf: asOf)).rows
    #expect(rows.map(\.open) == [0, 1, 0, 0, 1, 0])
  }

  @Test func aVersionIsNeverBeforeTheLast() {
    var history = PipelineHistory()
    history.begin(version: 100)
    history.begin(version: 50)
    #expect(history.versions == [100, 101])
    #expect([99, 100, 101, 900].map { history.version(at: $0) } == [-1, 0, 1, 1])
  }

  @Test func aDealThatLeftIsStillKnown() {
    let history = HistoryTests.history()
    let gone = history.deals.deal(2, history.names)
    #expect(gone == RecordedDeal(key: "D9", title: "Gone", rep: "R2", stage: "lead", amount: Money(whole: 70)))
    #expect(FactStore([.deals: HistoryTests.deals]).remembering(history).history.rows == [0, 2, Missing.code])
  }

  /// Deals that had a row before are not looked for again; the rows are the same as if they were.
  @Test(arguments: 1...40)
  func aHistoryFindsTheSameRowsAfterAnEarlierStateOfIt(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let keys = (0..<12).map { "D\($0)" }
    var (history, earlier) = (PipelineHistory(), PlacedHistory?.none)
    var files = Array(keys.shuffled(using: &chance).prefix(5))
    for version in 0..<8 {
      history.begin(version: Int64(version) * 1000)
      for key in keys.shuffled(using: &chance).prefix(Int.random(in: 0...3, using: &chance)) {
        _ = history.add(RecordedDeal(key: key))
      }
      let store = FactStore([.deals: "deal,stage\n" + files.map { $0 + ",lead" }.joined(separator: "\n")])
      let told = store.remembering(history, after: earlier)
      #expect(told.history.rows == store.remembering(history).history.rows)
      earlier = told.history
      // Mostly the file grows; sometimes a deal leaves it.
      let absent = keys.filter { !files.contains($0) }.shuffled(using: &chance)
      files += absent.prefix(Int.random(in: 0...2, using: &chance))
      if Int.random(in: 0..<4, using: &chance) == 0 { files.remove(at: Int.random(in: files.indices, using: &chance)) }
    }
  }

  @Test(arguments: [0, 1, 40])
  func valuesAreKeptWholeWhateverTheirSize(percentOfLargeOnes: Int) {
    var chance = SeededGenerator(seed: UInt64(percentOfLargeOnes))
    let edges = [
      0, -1, Int64(Int32.max), Int64(Int32.min), Int64(Int32.min) + 1, Int64(Int32.min) + 2, .max, Missing.amount,
    ]
    let values =
      edges
      + (0..<20_000).map { _ in
        Int.random(in: 0..<100, using: &chance) < percentOfLargeOnes
          ? Int64.random(in: .min ... .max, using: &chance) : Int64.random(in: -9_000_000...9_000_000, using: &chance)
      }
    var kept = NarrowAmounts()
    for value in values { kept.append(value) }
    #expect(kept.count == values.count && values.indices.allSatisfy { kept[$0] == values[$0] })
  }

  @Test func everyChangeKnowsTheVersionItWasSeenWith() {
    var history = PipelineHistory()
    history.begin(version: 10)
    let deal = history.add(RecordedDeal(key: "D1"))
    var expected: [Int32] = []
    for version in 1...9 {
      history.begin(version: Int64(version) * 100)
      for change in 0..<(version * 7) % 4 {
        history.record(.amount, of: deal, from: Int64(change), to: Int64(change) + 1)
        expected.append(Int32(version))
      }
    }
    #expect(history.count == expected.count && expected.indices.allSatisfy { history.version[$0] == expected[$0] })
  }
}
