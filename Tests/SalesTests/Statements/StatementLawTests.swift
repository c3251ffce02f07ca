import Sales
import TestSupport
import Testing

@Suite("Laws of a statement's life")
struct StatementLawTests {
  /// Anything anybody could try, at any time.
  private func action(_ book: StatementBook, _ random: inout SeededGenerator) -> StatementAction {
    let lines = book.statements.flatMap(\.lines).map(\.id) + ["nowhere"]
    let line = Int.random(in: 0..<5, using: &random) == 0 ? nil : lines.randomElement(using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .object(line: line, text: "why")
    case 1: return .answer(line: line, text: "because")
    case 2: return .confirm(agreed: Bool.random(using: &random) ? "yes" : nil)
    default: return .pay(text: "")
    }
  }

  @Test(
    "Whatever is tried, the statement stays, the audit only grows, held lines are never paid, and no line twice",
    arguments: 0..<300)
  func anySequence(seed: UInt64) {
    var samples = SampleStatements(seed: seed)
    let statement = samples.statement()
    var book = StatementBook(statement)
    let deadlines = StatementDeadlines(WorkCalendar())
    var moment = statement.publishedAt
    var paidBefore: Set<String> = []
    for _ in 0..<40 {
      moment += Int64.random(in: 0..<86_400, using: &samples.random)
      let before = book
      let held = book.standing(of: "R1", statement.period).map { standing in
        statement.lines.map(\.id).filter(standing.isHeld)
      }
      let action = action(book, &samples.random)
      let event = try? book.event(
        action, rep: "R1", period: statement.period, author: "li", at: moment, deadlines)
      guard let event else { continue }
      book.events.append(event)
      #expect(book.statements == [statement])
      #expect(Array(book.events.dropLast()) == before.events)
      guard let standing = book.standing(of: "R1", statement.period) else { continue }
      #expect(paidBefore.isSubset(of: standing.paid))
      let newlyPaid = standing.paid.subtracting(paidBefore)
      #expect(newlyPaid.isDisjoint(with: held ?? []))
      #expect(newlyPaid.isEmpty || event.kind == .paid)
      #expect(standing.paid.isSubset(of: standing.confirmed))
      #expect(
        standing.paidAmount == statement.lines.filter { standing.paid.contains($0.id) }.reduce(.zero) { $0 + $1.amount }
      )
      if standing.status == .paid { #expect(standing.paidAmount == statement.total) }
      paidBefore = standing.paid
    }
  }

  @Test("With amounts of 0 and more, never more is paid than was published", arguments: 0..<100)
  func neverMore(seed: UInt64) {
    var samples = SampleStatements(seed: seed)
    var statement = samples.statement()
    for index in statement.lines.indices where statement.lines[index].amount < .zero {
      statement.lines[index].amount = -statement.lines[index].amount
    }
    var book = StatementBook(statement)
    let late = statement.publishedAt + 30 * 86_400
    for _ in 0..<20 {
      let event = try? book.event(
        action(book, &samples.random), rep: "R1", period: statement.period, author: "li", at: late,
        StatementDeadlines(WorkCalendar()))
      if let event { book.events.append(event) }
      #expect((book.standing(of: "R1", statement.period)?.paidAmount ?? .zero) <= statement.total)
    }
  }

  @Test("Once every objection is answered, confirming and paying always comes to the end", arguments: 0..<100)
  func alwaysEnds(seed: UInt64) throws {
    var samples = SampleStatements(seed: seed)
    let statement = samples.statement()
    var book = StatementBook(statement)
    let deadlines = StatementDeadlines(WorkCalendar())
    func act(_ action: StatementAction, _ at: Int64) throws {
      book.events.append(
        try book.event(action, rep: "R1", period: statement.period, author: "li", at: at, deadlines))
    }
    let objected = statement.lines.filter { _ in Bool.random(using: &samples.random) }
    for line in objected { try act(.object(line: line.id, text: "why"), statement.publishedAt) }
    let late = statement.publishedAt + 30 * 86_400
    if objected.count < statement.lines.count {
      try act(.confirm(agreed: nil), late)
      try act(.pay(text: ""), late)
    }
    for line in objected { try act(.answer(line: line.id, text: "so"), late) }
    if book.status(of: "R1", statement.period) != .paid {
      try act(.confirm(agreed: nil), late)
      try act(.pay(text: ""), late)
    }
    #expect(book.status(of: "R1", statement.period) == .paid)
    #expect(book.standing(of: "R1", statement.period)?.paidAmount == statement.total)
  }
}
