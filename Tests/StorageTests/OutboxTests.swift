import Sales
import Storage
import Testing

@Suite("Messages on their way to webhooks")
struct OutboxTests {
  private let scratch = ScratchDirectory()
  private let hooks: Set<String> = ["slack-1", "json-2"]

  private func journal() throws -> Journal { try Journal(writing: scratch.place) }

  private func message(_ deal: String, _ webhook: String = "slack-1") -> OutgoingMessage {
    OutgoingMessage(deal: deal, webhook: webhook, body: "{}")
  }

  @Test("A deal is sent to each webhook once, however often it is seen and by however many programs")
  func once() throws {
    let (one, other) = (try journal(), try journal())
    for seen in [one, other, one] { try seen.queue([message("D-1"), message("D-1", "json-2")], at: 100) }
    let first = try one.claim(for: hooks, at: 100)
    #expect(first.map(\.webhook).sorted() == ["json-2", "slack-1"])
    #expect(try other.claim(for: hooks, at: 100).isEmpty)
    for message in first { try one.settle(message, .sent, at: 101) }
    try other.queue([message("D-1")], at: 200)
    #expect(try other.claim(for: hooks, at: 100_000).isEmpty)
    #expect(try other.unsentMessages(at: 200).isEmpty)
  }

  @Test("What failed is tried again after pauses that grow, by whoever is there")
  func again() throws {
    let journal = try journal()
    try journal.queue([message("D-1")], at: 1000)
    var (now, pauses): (Int64, [Int64]) = (1000, [])
    for attempt in 1...7 {
      let claimed = try #require(try journal.claim(for: hooks, at: now).first)
      #expect(claimed.attempt == attempt)
      try journal.settle(claimed, .failed(500), at: now)
      #expect(try journal.claim(for: hooks, at: now).isEmpty)
      let next = try #require(try journal.nextMessageDue(for: hooks))
      pauses.append(next - now)
      now = next
    }
    #expect(pauses == [2, 10, 60, 300, 1800, 7200, 7200])
    #expect(try journal.unsentMessages(at: now).map(\.outcome) == [.failed(500)])
  }

  @Test(
    "What was refused, or may have arrived, is never sent again",
    arguments: [DeliveryOutcome.refused(310_000), .unanswered])
  func final(outcome: DeliveryOutcome) throws {
    let journal = try journal()
    try journal.queue([message("D-1")], at: 0)
    for claimed in try journal.claim(for: hooks, at: 0) { try journal.settle(claimed, outcome, at: 1) }
    #expect(try journal.claim(for: hooks, at: 80_000).isEmpty)
    #expect(try journal.nextMessageDue(for: hooks) == nil)
    #expect(try journal.unsentMessages(at: 2).map(\.outcome) == [outcome])
  }

  @Test("A program that ended while it sent leaves a message whose outcome nobody knows; it is not sent twice")
  func endedWhileSending() throws {
    let journal = try journal()
    try journal.queue([message("D-1")], at: 0)
    let claimed = try #require(try journal.claim(for: hooks, at: 0).first)
    #expect(try journal.claim(for: hooks, at: 599).isEmpty)
    #expect(try journal.unsentMessages(at: 599).isEmpty)
    #expect(try journal.claim(for: hooks, at: 600).isEmpty)
    #expect(try journal.unsentMessages(at: 600).map(\.outcome) == [.unanswered])
    // It was only slow after all; what is over stays over.
    try journal.settle(claimed, .failed(500), at: 700)
    #expect(try journal.claim(for: hooks, at: 80_000).isEmpty)
  }

  @Test("What could not be sent for a day is given up; messages to webhooks that are gone stay")
  func expired() throws {
    let journal = try journal()
    try journal.queue([message("D-1"), message("D-2", "gone")], at: 0)
    #expect(try journal.claim(for: hooks, at: 86_400).isEmpty)
    #expect(try journal.unsentMessages(at: 86_401).map(\.outcome) == [.expired, .expired])
  }

  @Test("No more are claimed at once than are wanted; the others are claimed after them")
  func atMost() throws {
    let journal = try journal()
    try journal.queue((1...130).map { message("D-\($0)") }, at: 0)
    let first = try journal.claim(for: hooks, atMost: 100, at: 0)
    #expect(first.count == 100)
    let second = try journal.claim(for: hooks, at: 0)
    #expect(Set((first + second).map(\.deal)).count == 130)
  }

  @Test("What keeps one program from sending is said, counts as no attempt, and is over once another one sent it")
  func noted() throws {
    let journal = try journal()
    try journal.queue([message("D-1")], at: 0)
    try journal.note(.missingVariable("X"), for: "slack-1", at: 1)
    #expect(try journal.unsentMessages(at: 1).map(\.outcome) == [.missingVariable("X")])
    let claimed = try #require(try journal.claim(for: hooks, at: 1).first)
    #expect(claimed.attempt == 1)
    try journal.note(.openSecret, for: "slack-1", at: 1)
    try journal.settle(claimed, .sent, at: 1)
    try journal.note(.openSecret, for: "slack-1", at: 2)
    #expect(try journal.unsentMessages(at: 2).isEmpty)
    try journal.queue([message("D-2")], at: 2)
    try journal.note(.openSecret, for: "slack-1", at: 86_403)
    #expect(try journal.unsentMessages(at: 86_403).map(\.outcome) == [.expired])
  }

  @Test("Every outcome is read as it is written")
  func words() {
    let outcomes: [DeliveryOutcome] = [
      .sent, .refused(404), .failed(500), .unreachable, .unanswered, .missingVariable("A_B"), .unreadableSecret,
      .openSecret, .unusableAddress, .noCourier, .expired,
    ]
    for outcome in outcomes { #expect(DeliveryOutcome(word: outcome.word) == outcome) }
    #expect(DeliveryOutcome(word: "carried by pigeons") == nil)
  }
}
