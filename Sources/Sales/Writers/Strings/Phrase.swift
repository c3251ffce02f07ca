/// The same words in every language of the product; one without a translation does not compile.
public struct Phrase: Hashable, Sendable {
  public let english: String
  public let chinese: String

  /// A phrase in both languages.
  public init(_ english: String, _ chinese: String) { (self.english, self.chinese) = (english, chinese) }

  /// The words in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
