/// What a person wants done to statements from the screen.
public enum StatementOrder: Hashable, Sendable {
  /// Publish those of a period that is over: a rep's, or everyone's where none is named.
  case publish(Period, rep: String?)
  /// Do something to one that is published.
  case act(StatementAction, rep: String, Period)
}
