internal import CNcurses

/// How a cell is shown, in ncurses' terms.
struct Look: Equatable {
  /// Bold, dim and the rest.
  var attributes: attr_t = 0
  /// The number of the colour pair; 0 is the terminal's own colours.
  var pair: Int32 = 0
  /// The colour behind the character; none where a blank shows more than that: a line, or the colours exchanged.
  var behind: Int32?
  /// Whether a character has the colour of what lies behind it, as the empty part of a bar has.
  var hidesCharacters = false

  /// Whether a blank shows the same in both.
  func showsSameBlank(as other: Look) -> Bool { self == other || behind != nil && behind == other.behind }
}
