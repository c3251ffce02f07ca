/// A key as a person knows it, after the terminal's bytes were decoded.
public enum Key: Hashable, Sendable {
  /// A printed character, one grapheme.
  case character(Character)
  /// Control with a letter a to z.
  case control(Character)
  /// Alt with a printed character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
}

/// What the mouse did, in cells from the top left, 0-based.
public enum MouseEvent: Hashable, Sendable {
  case pressed(Point)
  case scrolledUp(Point)
  case scrolledDown(Point)
}
