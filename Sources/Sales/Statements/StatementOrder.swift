/// What a person wants done to statements from the screen.
public enum StatementOrder: Hashable, Sendable {
  /// Publish everyone's of a period that is over.
  case publish(Period)
  /// Do something to one that is published.
  case act(StatementAction, rep: String, Period)
}
