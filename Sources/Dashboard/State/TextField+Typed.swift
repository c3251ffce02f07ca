internal import Screen

extension TextField {
  /// What was typed, without blanks around it.
  var typed: String {
    let characters = text.drop { $0.isWhitespace }
    return String(characters.prefix(characters.count - characters.reversed().prefix { $0.isWhitespace }.count))
  }
}
