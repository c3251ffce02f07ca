internal import Sales

/// Every sentence and word on the screen that is not data; `Phrase+English` and `Phrase+Chinese` say it, and neither
/// compiles while one is missing.
enum Phrase: Hashable, Sendable {
  // The frame.
  case productName
  case reading
  case tooNarrow(needed: Int)
  case tooLow(needed: Int)
  case exported(path: String)
  case exportFailed(reason: String)

  /// The phrase in a language.
  func text(_ language: Language) -> String { language == .english ? english : chinese }
}
