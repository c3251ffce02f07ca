/// One thing that happens while the demo runs: what to write, and how long to wait before the next one.
public struct DemoChange: Hashable, Sendable {
  /// What happened, for logs and tests.
  public let kind: Kind
  /// The writes, to be performed in this order.
  public let writes: [Write]
  /// Milliseconds to wait before the next change.
  public let delay: Int

  /// What can happen.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case activity, payment, lead, newDeal, stageMoved, lost, won, bigDeal
  }

  /// One write to one file.
  public struct Write: Hashable, Sendable {
    /// Path below the data directory.
    public let path: String
    /// The text to write.
    public let text: String
    /// Whether the text is the whole file or its new end.
    public let mode: Mode

    /// How a file is written.
    public enum Mode: Hashable, Sendable {
      /// The whole file is replaced (a temporary file, then renamed), the way a nightly export does.
      case replace
      /// The text is added at the end, the way a form or a log does.
      case append
    }
  }
}
