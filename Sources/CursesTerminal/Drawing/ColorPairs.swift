internal import CNcurses
internal import Screen

/// Which attributes and colour pair show a style at this terminal's level.
struct ColorPairs {
  private let level: ColorLevel
  private var known: [Style: Look] = [:]
  private var last: (style: Style, look: Look)?

  init(_ level: ColorLevel) { self.level = level }

  /// The look of a style.
  mutating func look(of style: Style) -> Look {
    if let last, last.style == style { return last.look }
    let look = known[style] ?? Look(attributes: Self.attributes(style.attributes))
    known[style] = look
    last = (style, look)
    return look
  }

  private static func attributes(_ set: Attributes) -> attr_t {
    let all: [(Attributes, attr_t)] = [
      (.bold, curses_bold()), (.dim, curses_dim()), (.underline, curses_underline()), (.reverse, curses_reverse()),
      (.italic, curses_italic()),
    ]
    return all.reduce(0) { set.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
