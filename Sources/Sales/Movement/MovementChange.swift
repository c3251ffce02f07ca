/// One bar of the waterfall; the raw value is the contract's word, the order that of the sum. (numbers.md, Movement)
public enum MovementChange: String, Hashable, Sendable, CaseIterable {
  /// Open and due by the end of the period at the first moment.
  case opening
  /// Not there at the first moment, there at the second.
  case new
  case increased, decreased
  /// Due after the period's end at the first moment, by its end (or won) at the second.
  case pulledIn = "pulled_in"
  /// Due by the period's end at the first moment, after it at the second.
  case pushedOut = "pushed_out"
  /// Signed: left the open pipeline, whatever was received.
  case won
  case lost, void
  /// There at the first moment, missing in the files at the second.
  case vanished
  /// Missing or closed at the first moment, and there again.
  case returned
  /// Open and due by the end of the period at the second moment.
  case closing

  /// Whether it stands for a moment rather than for what happened between them.
  public var isMoment: Bool { self == .opening || self == .closing }
}
