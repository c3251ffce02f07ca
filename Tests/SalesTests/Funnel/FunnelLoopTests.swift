import Sales
import TestSupport
import Testing

/// Stage logs as real systems write them: loops, re-entries, skipped stages, several moves on one day.
@Suite("Logs with loops and re-entries")
struct FunnelLoopTests {
  private static let open = ["lead", "contact", "discovery", "proposal", "negotiation"]
  private static let asOf = Day(number: 20_700)

  private struct Log {
    var deals = ["deal,rep,stage,amount,created,closed,stage_since"]
    var events = ["deal,stage,at"]
    /// The stages each deal has been in by the day asked for, in order, and how it ended.
    var lives: [(been: [Int], end: String)] = []
  }

  private static func log(_ seed: UInt64) -> Log {
    var (random, log) = (SeededGenerator(seed: seed), Log())
    for index in 0..<60 {
      var day = Int32.random(in: 20_400..<20_650, using: &random)
      let created = day
      var been: [Int] = []
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        let stage = Int.random(in: 0..<open.count, using: &random)
        log.events.append("D\(index),\(open[stage]),\(Day(number: day).iso)")
        if day <= asOf.number { been.append(stage) }
        day += Int32.random(in: 0...25, using: &random)
      }
      var end = ["open", "won", "lost"].randomElement(using: &random) ?? "open"
      let last = log.events.last?.split(separator: ",")[1].description ?? "lead"
      log.deals.append(
        "D\(index),R1,\(end == "open" ? last : end),10,\(Day(number: created).iso),\(end == "open" ? "" : Day(number: day).iso),"
      )
      if day > asOf.number, end != "open" { end = "open" }
      log.lives.append((been, end))
    }
    return log
  }

  /// The furthest stage by the plain reading of the specification.
  private func furthest(_ life: (been: [Int], end: String)) -> Int {
    switch life.end {
    case "won": FunnelLoopTests.open.count
    default: life.been.max() ?? 0
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func reachedCountsDealsNotEvents(seed: UInt64) throws {
    let log = FunnelLoopTests.log(seed)
    let store = FactStore([
      .deals: log.deals.joined(separator: "\n"), .stageEvents: log.events.joined(separator: "\n"),
    ])
    let year = try #require(FiscalCalendar(startMonth: 1).period("2026"))
    let whole = FiscalCalendar(startMonth: 1).periods(before: year, count: 1) + [year]
    var (reached, lost) = ([Int](repeating: 0, count: 6), [Int](repeating: 0, count: 6))
    for period in whole {
      let rows = Funnel(ColumnEngine(store, asOf: FunnelLoopTests.asOf)).report(
        Question(period: period, asOf: FunnelLoopTests.asOf)
      ).rows
      for step in rows.indices {
        reached[step] += rows[step].reached
        lost[step] += rows[step].lost
      }
    }
    for step in 0...5 {
      #expect(reached[step] == log.lives.count { furthest($0) >= step }, "seed \(seed), step \(step)")
      #expect(lost[step] == log.lives.count { $0.end == "lost" && furthest($0) == step }, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theSameLogTwiceSaysTheSame(seed: UInt64) throws {
    let log = FunnelLoopTests.log(seed)
    let year = try #require(FiscalCalendar(startMonth: 1).period("2026"))
    let question = Question(period: year, asOf: FunnelLoopTests.asOf)
    let rows = [log.events, log.events + log.events.dropFirst()].map { events in
      Funnel(
        ColumnEngine(
          FactStore([.deals: log.deals.joined(separator: "\n"), .stageEvents: events.joined(separator: "\n")]),
          asOf: FunnelLoopTests.asOf)
      ).report(question).rows
    }
    #expect(rows[0].map(\.reached) == rows[1].map(\.reached))
    #expect(rows[0].map(\.dwellMedian) == rows[1].map(\.dwellMedian))
  }
}
