internal import Dashboard
internal import Sales

extension JournalLine {
  /// A published statement: its whole text and the digest it must have.
  static func statement(_ statement: PublishedStatement) -> JSONValue {
    .object([
      ("type", .text("statement")), ("digest", .text(statement.digest)), ("text", .text(statement.text)),
    ])
  }

  /// Something that was done to a statement.
  static func event(_ event: StatementEvent) -> JSONValue {
    .object([
      ("type", .text("statement_event")), ("rep", .text(event.rep)), ("period", .text(event.period.id)),
      ("kind", .text(event.kind.rawValue)), ("line", .optional(event.line)), ("text", .text(event.text)),
      ("author", .text(event.author)), ("at", .text(Moment(seconds: event.at).iso)),
    ])
  }
}

/// The statements of an export, read line by line.
struct ExportedStatements {
  private(set) var book = StatementBook()

  /// Takes in a statement; false where its text does not fit its digest.
  mutating func takeStatement(_ line: JSONObject) -> Bool {
    guard let digest = line.text("digest"), let text = line.text("text"), SHA256.hexDigest(text) == digest,
      let statement = PublishedStatement(text: text), statement.text == text
    else { return false }
    book.statements.append(statement)
    return true
  }

  /// Takes in an event of a statement that came before it; false where there is none, or it says another digest.
  mutating func takeEvent(_ line: JSONObject) -> Bool {
    guard let rep = line.text("rep"), let period = line.text("period"),
      let statement = book.statements.first(where: { $0.rep == rep && $0.period.id == period }),
      let kind = line.text("kind").flatMap(StatementEvent.Kind.init(rawValue:)), let text = line.text("text"),
      let author = line.text("author"), let at = line.text("at").flatMap(Moment.init(iso:))
    else { return false }
    guard kind != .published || text == statement.digest else { return false }
    book.events.append(
      StatementEvent(
        rep: rep, period: statement.period, kind: kind, line: line.text("line"), text: text, author: author,
        at: at.seconds))
    return true
  }

  /// Whether every statement has the event that published it.
  var isWhole: Bool {
    book.statements.allSatisfy { statement in
      book.events(of: statement.rep, statement.period).first?.kind == .published
    }
  }
}
