@testable internal import Sales
internal import TestSupport
internal import Testing

/// The chain of whys that the diagnosis offers, and what was written about a person.
@Suite("Whys and guidance of a person")
struct WhyTests {
  private static let asOf = Day(literal: "2026-08-31") ?? Day(number: 0)

  /// R1 wins 10 of 20 in July and 4 of 20 in August, losing more after the proposal; visits half as often as the others.
  private static func reports(_ entries: [Entry] = []) -> Reports {
    var (deals, events, visits) = (
      ["deal,rep,stage,amount,created,closed"], ["deal,stage,at"], ["activity,rep,kind,at"]
    )
    for rep in ["R1", "R2", "R3"] {
      for (month, won) in [("07", 10), ("08", rep == "R1" ? 4 : 10)] {
        for number in 0..<20 {
          let key = "\(rep)\(month)\(number)"
          deals.append("\(key),\(rep),\(number < won ? "won" : "lost"),1000,2026-06-01,2026-\(month)-15")
          events += ["\(key),lead,2026-06-01", "\(key),proposal,2026-06-10"]
          if number < won { events.append("\(key),negotiation,2026-06-20") }
        }
        visits += (0..<(rep == "R1" ? 6 : 12)).map { "\(rep)\(month)v\($0),\(rep),visit,2026-\(month)-05 10:00" }
      }
    }
    var facts = FactStore([
      .deals: deals.joined(separator: "\n"), .stageEvents: events.joined(separator: "\n"),
      .activities: visits.joined(separator: "\n"), .reps: "rep,name\nR1,甲\nR2,乙\nR3,丙",
      .targets: "period,rep,metric,target\n2026-08,R1,sales,10000",
      .courses: "course,title,metric\nask,Asking,visits\nwin,Winning,win_rate",
      .trainings: "rep,course,day\nR1,win,2026-05-20\nR2,ask,2026-05-21",
    ])
    facts.entries = entries
    return Reports(facts, asOf: asOf)
  }

  private func report(_ entries: [Entry] = []) throws -> RepReport {
    let reports = Self.reports(entries)
    let period = try #require(reports.facts.fiscalCalendar.period("2026-08"))
    return try #require(
      reports.rep(Question(period: period, asOf: Self.asOf, scope: Scope([.rep: ["R1"]]))))
  }

  private func entry(_ kind: EntryKind, _ text: String, _ rep: String, _ day: String, period: String? = nil) -> Entry {
    let at = Int64((Day(literal: day) ?? Self.asOf).number) * 86_400
    return Entry(
      id: text, kind: kind, text: text, about: [EntrySubject("rep", rep)].compactMap(\.self), author: "wang", at: at,
      period: period)
  }

  @Test func `offers attainment, then driver, then stage, then what is done too little`() throws {
    let words = WhyText(FigureText(language: .english, currency: "CNY")) {
      MetricCatalog.standard[$0]?.name.english ?? $0
    }
    let offers = try report().whyOffers.map { words.text($0) }
    #expect(
      offers == [
        "Sales at 40.0% of target: ¥4,000 of ¥10,000", "Win rate 50% → 20% −¥6,000 (100% of the fall)",
        "Stage: Proposal: closed deals going on from Proposal 50.0% → 20.0%",
        "Visits 6, team 12 (−50.0%)",
      ])
  }

  @Test func `the chain is that of the person and the period, in the order it was written`() throws {
    let chain = try report([
      entry(.why, "first", "R1", "2026-08-05", period: "2026-08"), entry(.why, "of another", "R2", "2026-08-05"),
      entry(.why, "of July", "R1", "2026-08-06", period: "2026-07"), entry(.why, "by name", "甲", "2026-08-07"),
      entry(.coach, "no why", "R1", "2026-08-08"),
    ]).whys
    #expect(chain.map(\.text) == ["first", "by name"])
  }

  @Test func `guidance holds what was written and the trainings, the latest first`() throws {
    let report = try report([
      entry(.coach, "went along", "R1", "2026-05-02"), entry(.feedback, "too high", "R1", "2026-08-08"),
      entry(.task, "call", "R1", "2026-08-09"), entry(.coach, "not theirs", "R2", "2026-08-09"),
    ])
    let names = report.guidance.map { guidance in
      switch guidance {
      case .written(let entry): entry.text
      case .taken(let course, _): course
      }
    }
    #expect(names == ["too high", "Winning", "went along"])
    #expect(report.courses.count == 2)
  }
}
