internal import CNcurses
internal import Screen

/// Which attributes and colour pair show a style, by the theme and the depth of colour of this terminal.
struct ColorPairs {
  let theme: Theme
  private let depth: ColorDepth
  /// Pairs the terminal has, 0 included.
  private let most: Int32
  private let define: (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Void
  private var pairs: [Colors: Int32] = [Colors(foreground: -1, background: -1): 0]
  private var known: [Style: Look] = [:]
  private var last: (style: Style, look: Look)?

  private struct Colors: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// `define` tells the terminal what a pair is.
  init(_ theme: Theme, _ depth: ColorDepth, most: Int32, define: @escaping (Int32, Int32, Int32) -> Void) {
    (self.theme, self.depth, self.most, self.define) = (theme, depth, most, define)
  }

  /// The pairs of the terminal that is open.
  init(_ theme: Theme, _ depth: ColorDepth) {
    self.init(theme, depth, most: curses_color_pairs()) { init_extended_pair($0, $1, $2) }
  }

  /// The look of a style.
  mutating func look(of style: Style) -> Look {
    if let last, last.style == style { return last.look }
    let look = known[style] ?? made(style)
    known[style] = look
    last = (style, look)
    return look
  }

  private mutating func made(_ style: Style) -> Look {
    let paint = theme.paint(style, depth)
    let colors = Colors(foreground: paint.foreground.number(depth), background: paint.background.number(depth))
    let pair = depth == .mono ? 0 : pair(of: colors)
    let isPlain = paint.attributes.isDisjoint(with: [.underline, .reverse])
    let behind = background(of: pair)
    return Look(
      attributes: Self.attributes(paint.attributes), pair: pair, behind: isPlain ? behind : nil,
      hidesCharacters: isPlain && pair != 0 && behind >= 0 && colors.foreground == behind)
  }

  /// The pair of these colours. Where the terminal has no more pairs, the character keeps its colour and loses what
  /// lies behind it; if even that is new, both are the terminal's own.
  private mutating func pair(of colors: Colors) -> Int32 {
    if let pair = pairs[colors] { return pair }
    let next = Int32(pairs.count)
    guard next < most else { return pairs[Colors(foreground: colors.foreground, background: -1)] ?? 0 }
    define(next, colors.foreground, colors.background)
    pairs[colors] = next
    return next
  }

  /// The colour behind the characters of a pair, which is not always the one asked for.
  private func background(of pair: Int32) -> Int32 { pairs.first { $0.value == pair }?.key.background ?? -1 }

  private static func attributes(_ set: Attributes) -> attr_t {
    let all: [(Attributes, attr_t)] = [
      (.bold, curses_bold()), (.dim, curses_dim()), (.underline, curses_underline()), (.reverse, curses_reverse()),
      (.italic, curses_italic()),
    ]
    return all.reduce(0) { set.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
