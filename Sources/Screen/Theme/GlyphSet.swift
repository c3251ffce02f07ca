/// The glyphs that lines, bars, lights and charts are drawn with; each level is complete.
public struct GlyphSet: Hashable, Sendable {
  /// What the terminal's font can show.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// Braille dots and all below.
    case braille
    /// Eighth blocks and lines.
    case blocks
    /// ASCII only.
    case ascii
  }

  /// The glyphs of a frame: corners and sides.
  public struct Frame: Hashable, Sendable {
    /// Corners, clockwise from the top left.
    public let topLeft, topRight, bottomRight, bottomLeft: Character
    /// Sides.
    public let horizontal, vertical: Character
  }

  /// What it is made for.
  public let level: Level
  /// Borders.
  public let frame: Frame
  /// A cell filled from the left by so many eighths, 0 to 8; ASCII knows only halves and more.
  public let fromLeft: [Character]
  /// A cell filled from below by so many eighths, 0 to 8.
  public let fromBelow: [Character]
  /// The empty part of a bar.
  public let track: Character
  /// The second shade of a bar.
  public let sure: Character
  /// Where pace says one should be.
  public let paceMark: Character
  /// The end of a bar that is longer than its scale.
  public let beyond: Character
  /// Lights: target exceeded, close, far below.
  public let good, warn, bad: Character
  /// Change and rank: up, down, level.
  public let up, down, flat: Character
  /// Sort marks.
  public let ascending, descending: Character
  /// A group that is open or folded.
  public let open, folded: Character
  /// Between the parts of a breadcrumb.
  public let into: Character
  /// Done, missed, starred.
  public let check, cross, star: Character
  /// The bottleneck's pointer, from the right.
  public let pointer: Character
  /// The dots of a target line.
  public let dotted: Character
  /// An axis: line up, line across, tick, corner.
  public let axis, axisAcross, tick, axisCorner: Character
  /// Stands where text was cut.
  public let ellipsis: String

  /// The glyphs of a level.
  public static func of(_ level: Level) -> GlyphSet {
    switch level {
    case .braille: braille
    case .blocks: blocks
    case .ascii: ascii
    }
  }

  /// Braille dots for charts, eighth blocks for bars.
  public static let braille = drawn(.braille)
  /// Eighth blocks for everything.
  public static let blocks = drawn(.blocks)
  /// What every terminal can show.
  public static let ascii = GlyphSet(
    level: .ascii,
    frame: Frame(topLeft: "+", topRight: "+", bottomRight: "+", bottomLeft: "+", horizontal: "-", vertical: "|"),
    fromLeft: Array("    #####"), fromBelow: Array(" ..::-=+#"), track: ".", sure: "=", paceMark: "|", beyond: ">",
    good: "G", warn: "A", bad: "R", up: "^", down: "v", flat: ">", ascending: "^", descending: "v", open: "-",
    folded: "+", into: ">", check: "Y", cross: "N", star: "*", pointer: "<", dotted: "-", axis: "|", axisAcross: "-",
    tick: "+", axisCorner: "+", ellipsis: "..")

  private static func drawn(_ level: Level) -> GlyphSet {
    GlyphSet(
      level: level,
      frame: Frame(topLeft: "┌", topRight: "┐", bottomRight: "┘", bottomLeft: "└", horizontal: "─", vertical: "│"),
      fromLeft: Array(" ▏▎▍▌▋▊▉█"), fromBelow: Array(" ▁▂▃▄▅▆▇█"), track: "░", sure: "▒", paceMark: "┃", beyond: "▸",
      good: "●",
      warn: "▲", bad: "■", up: "↑", down: "↓", flat: "→", ascending: "▲", descending: "▼", open: "▾", folded: "▸",
      into: "›", check: "✓", cross: "✗", star: "★", pointer: "◀", dotted: "┄", axis: "│", axisAcross: "─", tick: "┤",
      axisCorner: "└", ellipsis: "…")
  }
}
