import TestSupport
import Testing

@testable import Sales

@Suite("Notes on targets")
struct NoteTests {
  private let asOf = Day(literal: "2026-08-21") ?? Day(number: 20_700)

  private func rows(_ entries: [Entry], by dimensions: [Dimension] = [.region, .rep]) -> [String] {
    var facts = FactStore([
      .reps: "rep,name,region\nR1,小张,华东\nR2,小李,华南\nR3,小王,华南",
      .deals: """
      deal,rep,stage,amount,created,closed
      D-1,R1,won,100,2026-08-01,2026-08-10
      D-2,R2,won,100,2026-08-01,2026-08-11
      D-3,R3,won,100,2026-08-01,2026-08-12
      """,
    ])
    facts.entries = entries
    var question = Question(period: facts.fiscalCalendar.period(.month, containing: asOf), asOf: asOf)
    question.by = dimensions
    return Reports(facts, asOf: asOf).targets(question).rows.map { $0.note ?? "" }
  }

  private func entry(
    _ text: String, _ about: [(String, String)], kind: EntryKind = .note, period: String? = "2026-08",
    at day: String = "2026-09-02"
  ) -> Entry {
    Entry(
      id: text, kind: kind, text: text, about: about.compactMap { EntrySubject($0, $1) }, author: "li",
      at: Int64((Day(literal: day) ?? asOf).number) * 86_400, period: period)
  }

  @Test("A note about a person stands on their row, by id or name, and on no other")
  func person() {
    #expect(rows([entry("late", [("rep", "小李")])]) == ["", "late", ""])
    #expect(rows([entry("late", [("rep", "R3")])]) == ["", "", "late"])
  }

  @Test("A note about a region stands on the region and not on each of its people")
  func region() {
    let note = [entry("floods", [("region", "华南")])]
    #expect(rows(note) == ["", "", ""])
    #expect(rows(note, by: [.region]) == ["", "floods"])
  }

  @Test("A note about another part, period or metric stands nowhere here")
  func others() {
    let notes = [
      entry("a", [("rep", "小李"), ("region", "华东")]), entry("b", [("rep", "小李")], period: "2026-07"),
      entry("c", [("rep", "小李"), ("metric", "win_rate")]), entry("d", [("rep", "小李")], kind: .task),
    ]
    #expect(rows(notes) == ["", "", ""])
  }

  @Test("The last of several stands; one without a period counts for the one in which it was written")
  func last() {
    let notes = [
      entry("first", [("rep", "小李")], period: nil, at: "2026-08-03"),
      entry("second", [("rep", "小李"), ("metric", "sales")], kind: .why), entry("third", [("rep", "小李")], period: nil),
    ]
    #expect(rows(notes) == ["", "second", ""])
  }
}
