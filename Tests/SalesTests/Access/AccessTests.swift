import TestSupport
import Testing

@testable import Sales

@Suite("Who may see pay")
struct AccessTests {
  private let facts = FactStore([
    .reps: """
    rep,name,region,team,from,to
    r1,小李,华南,南一组,,
    r2,小王,华南,南二组,,
    r3,小张,华北,北一组,,2026-06-30
    r3,小张,华南,南一组,2026-07-01,
    r4,小赵,华北,北一组,,
    r5,小赵,华北,北一组,,
    """
  ])
  private let june = Day(literal: "2026-06-30") ?? Day(number: 0)
  private let july = Day(literal: "2026-07-31") ?? Day(number: 0)

  /// The ids of those whose pay is seen.
  private func seen(_ sight: PaySight, on day: Day) -> [String] {
    let access = PayAccess(Viewer(account: "x", sight: sight), facts)
    return facts.company.reps.ids.values.enumerated().filter { access.sees(Int32($0.offset), on: day) }.map(\.element)
  }

  @Test("A rep sees their own, by id or name; a name that two have shows neither")
  func own() {
    #expect(seen(.own(rep: "r1"), on: july) == ["r1"])
    #expect(seen(.own(rep: "小王"), on: july) == ["r2"])
    #expect(seen(.own(rep: "小赵"), on: july).isEmpty)
    #expect(seen(.own(rep: "nobody"), on: july).isEmpty)
  }

  @Test("A manager sees those who belonged to the team at the end of the period")
  func managed() {
    #expect(seen(.managed(teams: ["南一组"]), on: june) == ["r1"])
    #expect(seen(.managed(teams: ["南一组"]), on: july) == ["r1", "r3"])
    #expect(seen(.managed(teams: ["北一组"]), on: june) == ["r3", "r4", "r5"])
    #expect(seen(.managed(reps: ["r2"], regions: ["华北"]), on: july) == ["r2", "r4", "r5"])
    #expect(seen(.managed(), on: july).isEmpty)
  }

  @Test("A director sees everyone's, a wall nobody's")
  func extremes() {
    #expect(seen(.everyones, on: july).count == 5)
    #expect(seen(.nobodys, on: july).isEmpty)
  }

  @Test("Without access.toml everyone sees everything; closed nobody; others are as the default says")
  func rule() {
    #expect(AccessRule.open.viewer(account: "x").sight == .everyones)
    #expect(AccessRule.open.room == .unrestricted)
    #expect(AccessRule.closed.viewer(account: "x").sight == .nobodys)
    let rule = AccessRule(people: ["x": .own(rep: "r1"), "boss": .everyones], others: .nobodys)
    #expect(rule.viewer(account: "x").sight == .own(rep: "r1"))
    #expect(rule.viewer(account: "stranger").sight == .nobodys)
    #expect(rule.viewer(account: "").sight == .nobodys)
    #expect(rule.room == .room)
    #expect(AccessRule(people: [:], others: .everyones).isOpen)
    #expect(["boss", "x"].map { rule.viewer(account: $0).decidesPay } == [true, false])
  }

  @Test("Names in the rule that nobody has, or several have, are named")
  func unknownNames() {
    let rule = AccessRule(
      people: [
        "a": .own(rep: "小赵"), "b": .own(rep: "r9"), "c": .managed(reps: ["小李"], teams: ["南三组"], regions: ["华南"]),
      ], others: .nobodys)
    #expect(rule.unknownNames(in: facts).map(\.found) == ["小赵", "r9", "南三组"])
    #expect(
      rule.unknownNames(in: facts).map(\.kind)
        == [.ambiguousName, .unknownReference(table: .reps), .unknownReference(table: .reps)])
  }

  private func entry(_ id: String, _ kind: EntryKind, _ reps: [String], by author: String = "boss") -> Entry {
    let about = reps.compactMap { EntrySubject("rep", $0) }
    return Entry(id: id, kind: kind, text: id, about: about, author: author, at: Int64(july.number) * 86_400)
  }

  private func entries(_ viewer: Viewer) -> [String] {
    var store = facts
    store.entries = [
      entry("note", .note, ["小王"]), entry("own", .coach, ["小李"]), entry("other", .feedback, ["r2"]),
      entry("both", .coach, ["r1", "r2"]), entry("nobody", .coach, []), entry("mine", .feedback, ["r2"], by: "x"),
    ]
    return store.seen(by: viewer).entries.map(\.id)
  }

  @Test("Coaching and feedback are for whom they are about, who manages them and who wrote them; the rest is for all")
  func privateEntries() {
    #expect(entries(.unrestricted) == ["note", "own", "other", "both", "nobody", "mine"])
    #expect(entries(Viewer(account: "x", sight: .own(rep: "r1"))) == ["note", "own", "mine"])
    #expect(entries(Viewer(account: "y", sight: .managed(teams: ["南二组"]))) == ["note", "other", "mine"])
    #expect(entries(.room) == ["note"])
  }

  @Test("No day is paid twice, also where the statement it lies in is not shown to who publishes")
  func overlap() {
    let calendar = FiscalCalendar(startMonth: 1)
    let (month, quarter) = (calendar.period(.month, containing: july), calendar.period(.quarter, containing: july))
    var store = facts
    store.statements.statements = [
      PublishedStatement(rep: "r1", period: quarter, currency: "CNY", lines: [], publishedAt: 0, publishedBy: "boss")
    ]
    let seen = store.seen(by: .room)
    #expect(seen.statements.statements.isEmpty)
    #expect(throws: StatementRefusal.overlaps(period: quarter)) {
      try seen.mayPublish("r1", month, today: quarter.end, isEarly: false)
    }
  }

  @Test("Of statements and what was done to them only those of one's sight are left")
  func statements() {
    let period = FiscalCalendar(startMonth: 1).period(.month, containing: july)
    var store = facts
    store.statements.statements = ["r1", "r2"].map {
      PublishedStatement(
        rep: $0, period: period, currency: "CNY", lines: [], publishedAt: 0, publishedBy: "boss")
    }
    store.statements.events = ["r1", "r2"].map {
      StatementEvent(rep: $0, period: period, kind: .paid, author: "b", at: 0)
    }
    let seen = store.seen(by: Viewer(account: "x", sight: .own(rep: "r1")))
    #expect(seen.statements.statements.map(\.rep) == ["r1"])
    #expect(seen.statements.events.map(\.rep) == ["r1"])
    #expect(store.seen(by: .room).statements == StatementBook())
  }
}
