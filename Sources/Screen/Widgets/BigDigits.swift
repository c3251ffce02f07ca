/// A number in blocks, readable from afar; where there is no room it is drawn smaller, in the end as plain text.
public struct BigDigits: Widget, Hashable {
  /// How high the digits are.
  public enum Height: Int, CaseIterable, Hashable, Sendable {
    /// One row: plain text.
    case plain = 1
    /// Three rows.
    case small = 3
    /// Five rows.
    case large = 5
  }

  /// Digits, signs of money and share, 万 亿 K M.
  public var text: String
  /// The greatest height wanted.
  public var height: Height
  /// Of the digits.
  public var style: Style
  /// Where they stand.
  public var alignment: Alignment

  /// A number in blocks.
  public init(_ text: String, _ height: Height = .large, style: Style = .strong, _ alignment: Alignment = .left) {
    (self.text, self.height, self.style, self.alignment) = (text, height, style, alignment)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let height = fitting(rect, grid.context)
    guard height != .plain else {
      grid.draw(text, in: rect, alignment, style: style.with(.bold))
      return
    }
    var x = rect.x + alignment.offset(of: rect.width - Self.width(text, height, grid.context))
    for character in text {
      let place = Rect(x: x, y: rect.y, width: Self.advance(character, height, grid.context), height: height.rawValue)
      draw(character, height, into: &grid, in: place.intersection(rect))
      x += place.width + Self.gap(height)
    }
  }

  /// The greatest height, at most the one wanted, at which the number fits.
  public func fitting(_ rect: Rect, _ context: DrawContext) -> Height {
    let fitting = Height.allCases.filter {
      $0.rawValue <= min(height.rawValue, rect.height) && Self.width(text, $0, context) <= rect.width
    }
    return fitting.last ?? .plain
  }

  /// Columns that a number takes at a height.
  public static func width(_ text: String, _ height: Height, _ context: DrawContext) -> Int {
    guard height != .plain else { return DisplayWidth.columns(text, ambiguous: context.ambiguous) }
    return text.reduce(0) { $0 + advance($1, height, context) + gap(height) } - (text.isEmpty ? 0 : gap(height))
  }

  private static func gap(_ height: Height) -> Int { height == .large ? 2 : 1 }

  /// Columns of one character; what the font does not have stands as plain text.
  private static func advance(_ character: Character, _ height: Height, _ context: DrawContext) -> Int {
    let plain = DisplayWidth.columns(String(character), ambiguous: context.ambiguous)
    if height == .small && context.glyphs.level == .ascii {
      return SevenSegments.rows(of: character) == nil ? plain : SevenSegments.width
    }
    if height == .large, let fine = fineRows(character, context) { return fine.first?.count ?? plain }
    guard let rows = PixelFont.rows(of: character) else { return plain }
    return (rows.first?.count ?? 0) * (height == .large ? 2 : 1)
  }

  /// The finer glyph, where half blocks can be drawn.
  private static func fineRows(_ character: Character, _ context: DrawContext) -> [[Bool]]? {
    context.glyphs.level == .ascii ? nil : PixelFont.fineRows(of: character)
  }

  private func draw(_ character: Character, _ height: Height, into grid: inout Grid, in place: Rect) {
    if height == .small && grid.glyphs.level == .ascii, let rows = SevenSegments.rows(of: character) {
      for (row, line) in rows.enumerated() { grid.draw(line, in: place.row(row), .left, style: style) }
    } else if height == .small && grid.glyphs.level != .ascii, let rows = PixelFont.rows(of: character) {
      drawHalves(rows, into: &grid, in: place)
    } else if height == .large, let fine = Self.fineRows(character, grid.context) {
      drawHalves(fine, into: &grid, in: place)
    } else if height == .large, let rows = PixelFont.rows(of: character) {
      drawBlocks(rows, into: &grid, in: place)
    } else {
      grid.draw(String(character), in: place.row(height.rawValue - 1), .left, style: style.with(.bold))
    }
  }

  /// A pixel is two cells beside each other.
  private func drawBlocks(_ rows: [[Bool]], into grid: inout Grid, in place: Rect) {
    for (y, row) in rows.enumerated() {
      for (x, isSet) in row.enumerated() where isSet {
        let pixel = Rect(x: place.x + 2 * x, y: place.y + y, width: 2, height: 1).intersection(place)
        grid.fill(pixel, with: grid.glyphs.fromLeft[8], style: style)
      }
    }
  }

  /// A pixel is half a cell; two rows of pixels share a row of cells.
  private func drawHalves(_ rows: [[Bool]], into grid: inout Grid, in place: Rect) {
    for y in stride(from: 0, to: rows.count, by: 2) {
      for x in rows[y].indices {
        let (upper, lower) = (rows[y][x], y + 1 < rows.count && rows[y + 1][x])
        guard upper || lower else { continue }
        let glyph: Character = upper && lower ? "█" : upper ? "▀" : "▄"
        grid.put(glyph, at: place.origin.moved(right: x, down: y / 2), style: style, in: place)
      }
    }
  }
}

/// Digits of three rows drawn with ASCII lines, as on a pocket calculator.
enum SevenSegments {
  static let width = 3

  /// The three rows of a digit; nil for anything else.
  static func rows(of character: Character) -> [String]? {
    guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
    let lit = segments[digit]
    let sign = { (segment: Character, sign: Character) in lit.contains(segment) ? sign : " " }
    return [
      String([" ", sign("a", "_"), " "]), String([sign("f", "|"), sign("g", "_"), sign("b", "|")]),
      String([sign("e", "|"), sign("d", "_"), sign("c", "|")]),
    ]
  }

  /// Segments from the top clockwise a to f, g in the middle.
  private static let segments = [
    "abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcfgd",
  ]
}
