/// What somebody wants to do to a published statement.
public enum StatementAction: Hashable, Sendable {
  /// The rep objects to a line, or to the whole (something is missing).
  case object(line: String?, text: String)
  /// Somebody answers an objection; the line goes on as it is, differences become corrections.
  case answer(line: String?, text: String)
  /// Everything that is not held is confirmed; before the days for objections are over only by the rep's own word.
  case confirm(agreed: String?)
  /// Everything that is confirmed and not held is paid.
  case pay(text: String)
}

/// Why something cannot be done to a statement.
public enum StatementRefusal: Error, Hashable, Sendable {
  case notPublished
  case changed
  case noWords
  /// More than so many characters.
  case tooManyWords(most: Int)
  case periodNotOver(last: Day)
  case alreadyPublished(by: String, on: Day)
  case overlaps(period: Period)
  case nothingToPublish
  case noSuchLine(known: [String])
  case windowClosed(last: Day)
  case alreadyObjected
  case lineIsPaid
  /// The objections there are, for the words that answer them; `nil`: to the whole statement.
  case notObjected(rep: String, period: Period, open: [String?])
  case windowOpen(last: Day)
  case everythingHeld
  case alreadyConfirmed
  case notConfirmed
  case alreadyPaid
  /// Only managers and directors decide on pay. (access.toml)
  case notAllowed
}

extension StatementAction {
  /// A reason is a few sentences; this many characters fill a page.
  static let mostCharacters = 2000

  /// Refuses words that say nothing: what somebody objects to, answers or agreed to must stand in the audit.
  fileprivate func checkWords() throws(StatementRefusal) {
    let words: String?
    switch self {
    case .object(_, let text), .answer(_, let text): words = text
    case .confirm(let agreed): words = agreed
    case .pay(let text): words = text.isEmpty ? nil : text
    }
    guard let words else { return }
    if VisibleText.isBlank(words) { throw .noWords }
    if words.count > StatementAction.mostCharacters { throw .tooManyWords(most: StatementAction.mostCharacters) }
  }
}

extension StatementBook {
  /// The event that an action is, where the statement and the day allow it.
  public func event(
    _ action: StatementAction, rep: String, period: Period, author: String, at: Int64, _ deadlines: StatementDeadlines
  ) throws(StatementRefusal) -> StatementEvent {
    if changed.contains(where: { $0.rep == rep && $0.period == period }) { throw .changed }
    guard let standing = standing(of: rep, period) else { throw .notPublished }
    var event = StatementEvent(rep: rep, period: period, kind: .objected, author: author, at: at)
    let last = deadlines.objecting(publishedOn: standing.statement.publishedOn)
    switch action {
    case .object(let line, let text):
      try standing.mayObject(to: line, on: Day(moment: at), last: last)
      (event.line, event.text) = (line, text)
    case .answer(let line, let text):
      try standing.mayAnswer(line)
      (event.kind, event.line, event.text) = (.answered, line, text)
    case .confirm(let agreed):
      try standing.mayConfirm(agreed: agreed != nil, on: Day(moment: at), last: last)
      (event.kind, event.text) = (.confirmed, agreed ?? "")
    case .pay(let text):
      try standing.mayPay()
      (event.kind, event.text) = (.paid, text)
    }
    try action.checkWords()
    return event
  }
}

extension StatementStanding {
  /// Until their last day, also to what was confirmed by the rep's own word meanwhile: what somebody else wrote down must
  /// not take these days away.
  func mayObject(to line: String?, on day: Day, last: Day) throws(StatementRefusal) {
    if let line {
      guard statement.lines.contains(where: { $0.id == line }) else {
        throw .noSuchLine(known: statement.lines.map(\.id))
      }
      if paid.contains(line) { throw .lineIsPaid }
    } else if !paid.isEmpty || status == .paid {
      throw .lineIsPaid
    }
    if objections[line] != nil { throw .alreadyObjected }
    if day > last { throw .windowClosed(last: last) }
  }

  func mayAnswer(_ line: String?) throws(StatementRefusal) {
    guard objections[line] != nil else {
      if let line, objections.isEmpty, !statement.lines.contains(where: { $0.id == line }) {
        throw .noSuchLine(known: statement.lines.map(\.id))
      }
      let open = objections.keys.sorted { ($0 ?? "") < ($1 ?? "") }
      throw .notObjected(rep: statement.rep, period: statement.period, open: open)
    }
  }

  func mayConfirm(agreed: Bool, on day: Day, last: Day) throws(StatementRefusal) {
    guard !openLines.isEmpty || (isEmptyAndUnconfirmed && objections.isEmpty) else {
      throw objections.isEmpty ? .alreadyConfirmed : .everythingHeld
    }
    guard agreed || day > last else { throw .windowOpen(last: last) }
  }

  func mayPay() throws(StatementRefusal) {
    if !payableLines.isEmpty || isEmptyAndUnpaid { return }
    if status == .paid { throw .alreadyPaid }
    throw objections.isEmpty || !openLines.isEmpty ? .notConfirmed : .everythingHeld
  }
}
