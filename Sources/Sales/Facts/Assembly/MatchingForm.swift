extension String {
  /// The form in which names of stages, metrics and kinds are compared: without case, spaces, `_`, `-`, `/`.
  var matchingForm: String {
    String(lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" && $0 != "/" && $0 != "·" })
  }
}
