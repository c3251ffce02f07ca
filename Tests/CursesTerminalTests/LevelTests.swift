import Screen
import Testing

@testable import CursesTerminal

@Suite("What a terminal can show")
struct LevelTests {
  @Test("The depth of colour follows the terminal's word, and NO_COLOR outranks it")
  func depth() {
    #expect(ColorDepth.of(colors: 1 << 24, isDirect: true, noColor: false) == .direct)
    #expect(ColorDepth.of(colors: 256, isDirect: false, noColor: false) == .colors256)
    #expect(ColorDepth.of(colors: 88, isDirect: false, noColor: false) == .colors16)
    #expect(ColorDepth.of(colors: 8, isDirect: false, noColor: false) == .colors8)
    #expect(ColorDepth.of(colors: -1, isDirect: false, noColor: false) == .mono)
    #expect(ColorDepth.of(colors: 1 << 24, isDirect: true, noColor: true) == .mono)
  }

  @Test("Glyphs follow the fonts behind the kind of terminal")
  func glyphs() {
    #expect(GlyphLevel.of(terminal: "xterm-256color") == .braille)
    #expect(GlyphLevel.of(terminal: "tmux-256color") == .braille)
    #expect(GlyphLevel.of(terminal: "linux") == .blocks)
    #expect(GlyphLevel.of(terminal: "vt100") == .ascii)
  }

  @Test("A locale that is missing or not UTF-8 gives way to C.UTF-8, and that to ASCII")
  func locales() {
    let installed = ["": "UTF-8", "C.UTF-8": "UTF-8"]
    #expect(LocaleChoice.choose(asked: "zh_CN.UTF-8") { installed[$0] } == .asSet)
    let plain = ["": "ANSI_X3.4-1968", "C.UTF-8": "UTF-8"]
    #expect(LocaleChoice.choose(asked: "C") { plain[$0] } == .replaced(asked: "C"))
    let missing = ["C.UTF-8": "UTF-8"]
    #expect(LocaleChoice.choose(asked: "xx_YY.UTF-8") { missing[$0] } == .replaced(asked: "xx_YY.UTF-8"))
    let nothing = LocaleChoice.choose(asked: "zh_CN.GB18030") { $0.isEmpty ? "GB18030" : nil }
    #expect(nothing == .asciiOnly(asked: "zh_CN.GB18030"))
    #expect(!nothing.isUTF8)
  }

  @Test("Pauses for printing terminals are not sent")
  func padding() {
    #expect(Capability.sendable("\u{1B}[H\u{1B}[J$<50>x$<2/>") == "\u{1B}[H\u{1B}[Jx")
    #expect(Capability.sendable("a$<b") == "a$<b")
  }
}

@Suite("Colour pairs")
struct ColorPairsTests {
  /// What the terminal was told of its pairs.
  private final class Palette {
    var pairs: [Int32: (Int32, Int32)] = [:]
  }

  private func pairs(_ depth: ColorDepth, most: Int32 = 65_536, theme: Theme = .midnight) -> (ColorPairs, Palette) {
    let palette = Palette()
    return (ColorPairs(theme, depth, most: most) { palette.pairs[$0] = ($1, $2) }, palette)
  }

  @Test("At 256 colours a role is the number of its theme")
  func indexed() {
    var (colors, palette) = pairs(.colors256)
    let look = colors.look(of: Style(.good, on: .ground))
    #expect(palette.pairs[look.pair]?.0 == 114)
    #expect(palette.pairs[look.pair]?.1 == 234)
  }

  @Test("With direct colours every number is a colour of light, and none falls among the palette's eight")
  func direct() {
    var (colors, palette) = pairs(.direct)
    for role in Role.allCases { _ = colors.look(of: Style(role, on: .ground)) }
    #expect(palette.pairs.values.allSatisfy { ($0.0 == -1 || $0.0 >= 8) && ($0.1 == -1 || $0.1 >= 8) })
    let look = colors.look(of: Style(.good, on: .ground))
    #expect(palette.pairs[look.pair]?.0 == 0x87D787)
  }

  @Test("At 16 and 8 colours the numbers stay below, and 8 makes up for it with attributes", arguments: Role.allCases)
  func basic(role: Role) {
    for (depth, most) in [(ColorDepth.colors16, Int32(16)), (.colors8, 8)] {
      var (colors, palette) = pairs(depth)
      let look = colors.look(of: Style(role, on: .selection))
      let pair = palette.pairs[look.pair] ?? (-1, -1)
      #expect(pair.0 < most && pair.1 < most)
    }
  }

  @Test("Without colours no pair is made, and status still differs by attribute or not at all, never by colour")
  func mono() {
    var (colors, palette) = pairs(.mono)
    for role in Role.allCases { #expect(colors.look(of: Style(role, on: .ground)).pair == 0) }
    #expect(palette.pairs.isEmpty)
    #expect(
      colors.look(of: Style(.text, on: .selection)).attributes != colors.look(of: Style(.text, on: .ground)).attributes)
  }

  @Test("The same style is the same pair, and two styles of the same colours share one")
  func shared() {
    var (colors, palette) = pairs(.colors256)
    let first = colors.look(of: Style(.text, on: .ground))
    let bold = colors.look(of: Style(.text, on: .ground, .bold))
    #expect(first.pair == bold.pair && first != bold)
    #expect(palette.pairs.count == 1)
  }

  @Test("A terminal with few pairs runs out of them without running into others")
  func exhausted() {
    var (colors, palette) = pairs(.colors8, most: 4)
    for role in Role.allCases {
      for surface in Surface.allCases { #expect((0..<4).contains(colors.look(of: Style(role, on: surface)).pair)) }
    }
    #expect(palette.pairs.count <= 3)
  }

  @Test("A blank looks like the glyph before it where that cannot be seen, and only there")
  func blanks() {
    var grid = Grid(size: Size(width: 6, height: 1))
    grid.draw("a", at: Point(x: 0, y: 0), style: Style(.good, on: .ground))
    grid.draw("b", at: Point(x: 2, y: 0), style: Style(.bad, on: .ground))
    grid.draw(" ", at: Point(x: 3, y: 0), style: Style(.text, on: .selection))
    grid.draw("c", at: Point(x: 4, y: 0), style: Style(.text, on: .ground, .underline))
    var (colors, _) = pairs(.colors256)
    let looks = CellWriter.looks(of: grid.row(0), &colors).map(\.1)
    #expect(looks.count == 6)
    #expect(looks[1] == looks[0])
    #expect(looks[3] == colors.look(of: Style(.text, on: .selection)))
    #expect(looks[5] == colors.look(of: Style(.text, on: .ground)))
  }

  @Test("A character in the colour of what lies behind it is written as a blank")
  func hidden() {
    var grid = Grid(size: Size(width: 2, height: 1))
    grid.draw("░█", at: Point(x: 0, y: 0), style: Style(.track, on: .track))
    var (colors, _) = pairs(.colors256)
    #expect(CellWriter.looks(of: grid.row(0), &colors).map(\.0) == [.blank(columns: 1), .blank(columns: 1)])
    var (plain, _) = pairs(.mono)
    #expect(CellWriter.looks(of: grid.row(0), &plain).map(\.0) != [.blank(columns: 1), .blank(columns: 1)])
  }
}
