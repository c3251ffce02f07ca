extension String {
  /// The form in which names of stages, metrics and kinds are compared: without case, spaces, `_`, `/`, brackets, colons
  /// and dashes of any length.
  var matchingForm: String {
    String(lowercased().filter { !$0.isWhitespace && !Self.passedOver.contains($0) })
  }

  /// What people put between the words of one name, or leave out: `Closed – Won`, `Closed (Won)`.
  private static let passedOver: Set<Character> = [
    "_", "-", "/", "·", ":", "(", ")", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}",
    "\u{FF0F}",
    "\u{FF1A}", "\u{FF08}", "\u{FF09}",
  ]
}
