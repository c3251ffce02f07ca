/// The modes of the terminal that are ours to switch on and off, beside what ncurses switches.
struct Modes {
  /// Whether the mouse reports to us; off, it selects text as everywhere else.
  var mouse = true

  /// Presses and the wheel, in the form that knows any width.
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let focusAndPasteOn = "\u{1B}[?1004h\u{1B}[?2004h"
  private static let focusAndPasteOff = "\u{1B}[?2004l\u{1B}[?1004l"

  /// The terminal holds back what follows, until the frame is whole.
  static let beginFrame = "\u{1B}[?2026h"
  /// The frame is whole.
  static let endFrame = "\u{1B}[?2026l"
  /// Asks whether it can do so.
  static let askForFrames = "\u{1B}[?2026$p"
  /// Asks who it is: every terminal of the last thirty years answers, and after what was asked before.
  static let askWho = "\u{1B}[c"

  /// Switches on.
  var on: String { (mouse ? Self.mouseOn : "") + Self.focusAndPasteOn }
  /// Switches off, whatever is on.
  static let off = mouseOff + focusAndPasteOff
  /// Changes who has the mouse.
  var mouseChange: String { mouse ? Self.mouseOn : Self.mouseOff }

  /// Brings a terminal back from whatever state the program died in: frame released, modes off, cursor shown,
  /// attributes plain, keypad plain, last line, then the screen and the title that were there before.
  static let restore =
    endFrame + off + "\u{1B}[?25h\u{1B}[0m\u{1B}(B\u{1B}[?1l\u{1B}>\u{1B}[999;1H\u{1B}[?1049l\u{1B}[23;0;0t\r\n"
}
