internal import Sales
internal import Screen

/// Something a person is about to do to statements: what, to whose, and the words that go with it.
public struct StatementForm: Hashable, Sendable {
  let deed: Deed
  /// Whose and which, for people.
  let subject: String
  /// The objection that is answered, in the words of who made it.
  var objection: String?
  /// What is typed.
  var field = TextField()
  /// What becomes of it.
  var progress = Progress.typing

  /// What is to be done.
  enum Deed: Hashable, Sendable {
    /// Of a rep, or everyone's.
    case publish(Period, rep: String?)
    case object(line: String?, rep: String, Period)
    case answer(line: String?, rep: String, Period)
    case confirm(rep: String, Period)
    case pay(rep: String, Period)
  }

  /// How far it has come.
  enum Progress: Hashable, Sendable {
    case typing
    /// Handed to the runtime, not yet done.
    case storing
    /// It could not be done; what was typed is still there.
    case refused(Phrase)
  }

  /// Nothing typed yet.
  init(_ deed: Deed, subject: String) { (self.deed, self.subject) = (deed, subject) }

  /// What was typed, without blanks around it.
  private var typed: String { field.typed }

  /// What Enter asks for; `nil` while words are missing that it needs.
  var order: StatementOrder? {
    switch deed {
    case .publish(let period, let rep): .publish(period, rep: rep)
    case .object(let line, let rep, let period):
      typed.isEmpty ? nil : .act(.object(line: line, text: typed), rep: rep, period)
    case .answer(let line, let rep, let period):
      typed.isEmpty ? nil : .act(.answer(line: line, text: typed), rep: rep, period)
    case .confirm(let rep, let period): .act(.confirm(agreed: typed.isEmpty ? nil : typed), rep: rep, period)
    case .pay(let rep, let period): .act(.pay(text: typed), rep: rep, period)
    }
  }
}
