/// A line of text that a person edits, grapheme by grapheme.
public struct TextField: Widget, Hashable {
  /// What was typed.
  public private(set) var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// Before the text.
  public var prompt: String
  /// Shown while nothing is typed.
  public var placeholder: String

  /// A field with the cursor at its end.
  public init(_ text: String = "", prompt: String = "", placeholder: String = "") {
    characters = Array(text)
    cursor = characters.count
    (self.prompt, self.placeholder) = (prompt, placeholder)
  }

  /// What was typed.
  public var text: String { String(characters) }

  /// Types text at the cursor, pasted text too; line breaks become blanks.
  public mutating func insert(_ text: String) {
    let typed = text.map { $0.isNewline ? " " : $0 }
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
    joinAroundCursor()
  }

  /// Removes the character before the cursor.
  public mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
    joinAroundCursor()
  }

  /// Removes the character at the cursor.
  public mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
    joinAroundCursor()
  }

  /// Removes the word before the cursor.
  public mutating func deleteWord() {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    characters.removeSubrange(start..<cursor)
    cursor = start
    joinAroundCursor()
  }

  /// Removes everything before the cursor.
  public mutating func deleteToStart() {
    characters.removeSubrange(..<cursor)
    cursor = 0
  }

  /// Removes everything after the cursor.
  public mutating func deleteToEnd() { characters.removeSubrange(cursor...) }

  /// Moves the cursor by so many characters, as far as there are any.
  public mutating func move(by steps: Int) { cursor = min(max(0, cursor + Coordinate.held(steps)), characters.count) }

  /// What the key does to the text; false when the key is not for editing.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("w"): deleteWord()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    default: return false
    }
    return true
  }

  /// Two neighbours may be one character once they stand together.
  private mutating func joinAroundCursor() {
    let joined = Array(String(characters))
    guard joined.count != characters.count else { return }
    let before = Array(String(characters[..<cursor]))
    (characters, cursor) = (joined, min(before.count, joined.count))
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let used = grid.draw(prompt, at: rect.origin, style: .dim, in: rect, maxWidth: rect.width - 1)
    let field = rect.inset(left: used).row(0)
    if characters.isEmpty { grid.draw(placeholder, in: field, .left, style: .dim) }
    let widths = characters.map { grid.columns(String($0)) }
    let first = firstShown(widths, field.width)
    grid.draw(String(characters[first...]), at: field.origin, style: .strong, in: field)
    drawCursor(into: &grid, field, widths, first)
  }

  /// The terminal's own cursor is hidden, so the field draws one, and says where it is.
  private func drawCursor(into grid: inout Grid, _ field: Rect, _ widths: [Int], _ first: Int) {
    let place = field.origin.moved(right: widths[first..<cursor].reduce(0, +))
    let under = cursor < characters.count && widths[cursor] > 0 ? String(characters[cursor]) : grid[place]?.text ?? " "
    grid.draw(under.isEmpty ? " " : under, at: place, style: Style(.strong).with(.reverse), in: field)
    grid.cursor = place
  }

  /// The first character shown, so that the cursor stays in view.
  private func firstShown(_ widths: [Int], _ room: Int) -> Int {
    let atCursor = cursor < widths.count ? max(1, widths[cursor]) : 1
    var (first, needed) = (cursor, atCursor)
    while first > 0, needed + widths[first - 1] <= room {
      first -= 1
      needed += widths[first]
    }
    return first
  }
}
