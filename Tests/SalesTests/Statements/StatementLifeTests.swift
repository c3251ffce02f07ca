import Sales
import Testing

@Suite("A statement's life, step by step")
struct StatementLifeTests {
  private let august = SampleStatements(seed: 1).month(8)
  private let deadlines = StatementDeadlines(WorkCalendar())

  /// Published on Wednesday, 2 September 2026: two lines, 100 and 50.
  private var statement: PublishedStatement {
    PublishedStatement(
      rep: "R1", period: august, currency: "CNY",
      lines: [
        IncentiveLine(id: "a", plan: "p", rule: .commission(tier: "t"), amount: Money(whole: 100)),
        IncentiveLine(id: "b", plan: "p", rule: .cap, amount: Money(whole: 50)),
      ], publishedAt: at(9, 2), publishedBy: "boss")
  }

  private func at(_ month: Int, _ day: Int) -> Int64 {
    Int64(Day(year: 2026, month: month, day: day)?.number ?? 0) * 86_400 + 36_000
  }

  private func day(_ month: Int, _ day: Int) -> Day { Day(moment: at(month, day)) }

  private func after(_ steps: [(StatementAction, Int64)]) throws(StatementRefusal) -> StatementStanding {
    var book = StatementBook(statement)
    for (action, moment) in steps {
      book.events.append(
        try book.event(action, rep: "R1", period: august, author: "li", at: moment, deadlines))
    }
    guard let standing = book.standing(of: "R1", august) else { throw .notPublished }
    return standing
  }

  @Test("Three working days to publish, three to object; weekends and holidays do not count, worked weekends do")
  func deadlineDays() {
    #expect(deadlines.publishing(august) == day(9, 3))
    #expect(deadlines.objecting(publishedOn: day(9, 2)) == day(9, 7))
    let holidays = StatementDeadlines(
      WorkCalendar(holidays: [day(9, 1), day(9, 4)], workdays: [day(9, 5)]))
    #expect(holidays.publishing(august) == day(9, 5))
    #expect(holidays.objecting(publishedOn: day(9, 2)) == day(9, 7))
    #expect(!deadlines.isLate(statement))
    #expect(holidays.isLate(statement) == false)
    var late = statement
    late.publishedAt = at(9, 4)
    #expect(deadlines.isLate(late))
  }

  @Test("From published to paid")
  func straight() throws {
    #expect(StatementBook().status(of: "R1", august) == .draft)
    #expect(try after([]).status == .published)
    let confirmed = try after([(.confirm(agreed: nil), at(9, 8))])
    #expect(confirmed.status == .confirmed)
    let paid = try after([(.confirm(agreed: nil), at(9, 8)), (.pay(text: ""), at(9, 10))])
    #expect(paid.status == .paid)
    #expect(paid.paidAmount == Money(whole: 150))
  }

  @Test("An objection holds its line until it is answered; the rest is confirmed and paid")
  func held() throws {
    let objection = (StatementAction.object(line: "a", text: "D-7 is mine"), at(9, 3))
    let rest: [(StatementAction, Int64)] = [objection, (.confirm(agreed: nil), at(9, 8)), (.pay(text: ""), at(9, 9))]
    let held = try after(rest)
    #expect(held.status == .objected)
    #expect(held.status(of: "a") == .objected)
    #expect(held.status(of: "b") == .paid)
    #expect(held.paidAmount == Money(whole: 50))
    #expect(held.heldAmount == Money(whole: 100))
    #expect(throws: StatementRefusal.everythingHeld) { try after(rest + [(.pay(text: ""), at(9, 9))]) }
    #expect(throws: StatementRefusal.everythingHeld) { try after(rest + [(.confirm(agreed: "yes"), at(9, 9))]) }
    let answered = rest + [(.answer(line: "a", text: "It is Li's"), at(9, 9))]
    #expect(try after(answered).status == .published)
    let end = answered + [(.confirm(agreed: nil), at(9, 10)), (.pay(text: ""), at(9, 10))]
    #expect(try after(end).status == .paid)
  }

  @Test("An objection to the whole holds everything")
  func wholeHeld() throws {
    let whole = try after([(.object(line: nil, text: "a deal is missing"), at(9, 3))])
    #expect(whole.heldAmount == Money(whole: 150))
    #expect(throws: StatementRefusal.everythingHeld) {
      try after([(.object(line: nil, text: "mine"), at(9, 3)), (.confirm(agreed: nil), at(9, 8))])
    }
  }

  @Test("What comes too early or too late, or twice, is refused")
  func refused() {
    let confirm = (StatementAction.confirm(agreed: nil), at(9, 8))
    let pay = (StatementAction.pay(text: ""), at(9, 8))
    let object = (StatementAction.object(line: "a", text: "mine"), at(9, 7))
    let cases: [([(StatementAction, Int64)], StatementRefusal)] = [
      ([(.confirm(agreed: nil), at(9, 7))], .windowOpen(last: day(9, 7))),
      ([pay], .notConfirmed),
      ([confirm, confirm], .alreadyConfirmed),
      ([confirm, pay, pay], .alreadyPaid),
      ([(.object(line: "a", text: "mine"), at(9, 8))], .windowClosed(last: day(9, 7))),
      ([(.object(line: "c", text: "mine"), at(9, 3))], .noSuchLine(known: ["a", "b"])),
      ([object, object], .alreadyObjected),
      (
        [(.confirm(agreed: "yes"), at(9, 3)), (.object(line: "a", text: "mine"), at(9, 8))],
        .windowClosed(last: day(9, 7))
      ),
      ([(.confirm(agreed: "yes"), at(9, 3)), (.pay(text: ""), at(9, 3)), object], .lineIsPaid),
      ([(.answer(line: "a", text: ""), at(9, 3))], .notObjected(rep: "R1", period: august, open: [])),
      ([object, (.answer(line: "b", text: ""), at(9, 3))], .notObjected(rep: "R1", period: august, open: ["a"])),
      ([object, (.answer(line: nil, text: ""), at(9, 3))], .notObjected(rep: "R1", period: august, open: ["a"])),
      (
        [(.object(line: nil, text: "mine"), at(9, 3)), (.answer(line: "a", text: ""), at(9, 3))],
        .notObjected(rep: "R1", period: august, open: [nil])
      ),
    ]
    for (steps, refusal) in cases { #expect(throws: refusal) { try after(steps) } }
    #expect(throws: StatementRefusal.notPublished) {
      try StatementBook().event(
        .pay(text: ""), rep: "R1", period: august, author: "li", at: at(9, 8), deadlines)
    }
  }

  @Test(
    "Words that nobody can see, or nobody would read, are refused", arguments: ["", "   ", "\n\t", "\u{200B}\u{FEFF}"])
  func blank(text: String) {
    let object = (StatementAction.object(line: "a", text: "D-7 is mine"), at(9, 3))
    #expect(throws: StatementRefusal.noWords) { try after([(.object(line: "a", text: text), at(9, 3))]) }
    #expect(throws: StatementRefusal.noWords) { try after([object, (.answer(line: "a", text: text), at(9, 3))]) }
    #expect(throws: StatementRefusal.noWords) { try after([(.confirm(agreed: text), at(9, 3))]) }
  }

  @Test("A reason has at most two thousand characters, of whatever script")
  func long() throws {
    let words = { (count: Int) in
      (StatementAction.object(line: "a", text: String(repeating: "字", count: count)), at(9, 3))
    }
    #expect(throws: StatementRefusal.tooManyWords(most: 2000)) { try after([words(2001)]) }
    #expect(try after([words(2000)]).status == .objected)
  }

  @Test("What was confirmed by the rep's word can be objected to until the days for it are over, unless it is paid")
  func objectingAfterAgreeing() throws {
    let agreed: [(StatementAction, Int64)] = [(.confirm(agreed: "by mail"), at(9, 3))]
    for line in ["a", nil] {
      let held = try after(agreed + [(.object(line: line, text: "I never said so"), at(9, 4))])
      #expect(held.status == .objected)
      #expect(held.status(of: "a") == .objected)
      #expect(held.status(of: "b") == (line == nil ? .objected : .confirmed))
      #expect(held.payableLines.map(\.id) == (line == nil ? [] : ["b"]))
    }
  }

  @Test("What was done says to which lines and how much of the money it was")
  func deeds() throws {
    let standing = try after([
      (.object(line: "a", text: "D-7 is mine"), at(9, 3)), (.confirm(agreed: nil), at(9, 8)),
      (.pay(text: "77"), at(9, 8)), (.answer(line: "a", text: "It is Li's"), at(9, 9)),
      (.confirm(agreed: nil), at(9, 9)), (.pay(text: "78"), at(9, 10)),
    ])
    #expect(standing.deeds.map { $0.lines.map(\.id) } == [["a", "b"], ["a"], ["b"], ["b"], ["a"], ["a"], ["a"]])
    #expect(standing.deeds.map(\.amount) == [150, 100, 50, 50, 100, 100, 100].map { Money(whole: $0) })
    #expect(standing.deeds.map(\.isWhole) == [true, false, false, false, false, false, false])
    #expect(
      standing.deeds.filter { $0.event.kind == .paid }.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
        == standing.paidAmount)
  }

  @Test("A refused answer says what to type, a line's id as one word of the shell")
  func answering() {
    let figures = FigureText(language: .english, currency: "CNY")
    let whole = StatementRefusal.notObjected(rep: "R1", period: august, open: [nil]).sentence(figures)
    #expect(whole.hasSuffix("attain statements answer TEXT --rep R1 --period 2026-08"))
    let odd = StatementRefusal.notObjected(rep: "小 李", period: august, open: ["p/$(x)'y"]).sentence(figures)
    #expect(odd.hasSuffix(#"answer TEXT --rep '小 李' --period 2026-08 --line 'p/$(x)'\''y'"#))
  }

  @Test("A statement is published once, of days that are over, and of no day twice")
  func publishing() throws {
    let book = StatementBook(statement)
    let calendar = FiscalCalendar(startMonth: 1)
    let quarter = calendar.period(.quarter, containing: august.start)
    let september = SampleStatements(seed: 1).month(9)
    #expect(throws: StatementRefusal.alreadyPublished(by: "boss", on: day(9, 2))) {
      try book.mayPublish("R1", august, today: day(9, 3), isEarly: false)
    }
    #expect(throws: StatementRefusal.overlaps(period: august)) {
      try book.mayPublish("R1", quarter, today: day(10, 1), isEarly: false)
    }
    #expect(throws: StatementRefusal.periodNotOver(last: day(9, 30))) {
      try book.mayPublish("R1", september, today: day(9, 30), isEarly: false)
    }
    try book.mayPublish("R1", september, today: day(10, 1), isEarly: false)
    try book.mayPublish("R1", september, today: day(9, 30), isEarly: true)
    try book.mayPublish("R2", august, today: day(9, 3), isEarly: false)
  }

  @Test("A statement without lines is confirmed and paid like any other, and not by itself")
  func empty() throws {
    var nothing = statement
    nothing.lines = []
    var book = StatementBook(nothing)
    #expect(book.status(of: "R1", august) == .published)
    for (action, status) in [
      (StatementAction.confirm(agreed: "yes"), StatementStatus.confirmed), (.pay(text: ""), .paid),
    ] {
      book.events.append(
        try book.event(action, rep: "R1", period: august, author: "li", at: at(9, 3), deadlines))
      #expect(book.status(of: "R1", august) == status)
    }
  }

  @Test("Every refusal has a sentence in both languages")
  func sentences() {
    let refusals: [StatementRefusal] = [
      .notPublished, .changed, .periodNotOver(last: day(9, 1)), .alreadyPublished(by: "li", on: day(9, 1)),
      .overlaps(period: august), .nothingToPublish, .noSuchLine(known: ["a"]), .windowClosed(last: day(9, 1)),
      .alreadyObjected, .lineIsPaid, .notObjected(rep: "R1", period: august, open: []),
      .windowOpen(last: day(9, 1)),
      .everythingHeld, .alreadyConfirmed, .notConfirmed, .alreadyPaid,
    ]
    for language in Language.allCases {
      let sentences = refusals.map { $0.sentence(FigureText(language: language, currency: "CNY")) }
      #expect(Set(sentences).count == refusals.count)
      #expect(sentences.allSatisfy { !$0.isEmpty })
    }
  }
}
