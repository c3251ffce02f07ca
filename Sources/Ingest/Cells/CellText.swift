/// What holds for the text of any cell.
enum CellText {
  /// Without the sign that systems put before `= + - @` so that spreadsheets do not run it.
  static func unguarded(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard text.count > 1, text[0] == UInt8(ascii: "'"), "=+-@".utf8.contains(text[1]) else { return text }
    return UnsafeBufferPointer(rebasing: text.dropFirst())
  }

  /// Whether the text says that there is nothing: blank, `NULL`, `N/A`, `-`, `(空)`.
  static func isMissing(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    guard text.count <= 18, mayBeginMissing(first, text.count) else { return false }
    return RowWords.missing.contains(folded(text))
  }

  private static func mayBeginMissing(_ first: UInt8, _ count: Int) -> Bool {
    switch first {
    case UInt8(ascii: "-"): count <= 2
    case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "#"): count <= 4
    case UInt8(ascii: "("): true
    case UInt8(ascii: "0"): count == 18
    default: first >= 0xE2
    }
  }

  /// Whether the text says that there is no number or day; `NA` is a name elsewhere (North America).
  static func isMissingNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 6, let first = text.first, first == 47 || first >= 65 else { return false }
    return RowWords.missingNumber.contains(folded(text))
  }

  private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var characters = FoldedCharacters(text)
    var result = String.UnicodeScalarView()
    while let next = characters.next() { result.append(next) }
    return String(result).uppercased()
  }
}
