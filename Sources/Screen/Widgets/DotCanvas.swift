/// Dots finer than cells: 2×4 a cell in braille, 1×2 in half blocks, 1×1 in ASCII. Later dots colour the whole cell.
struct DotCanvas {
  private let size: Size
  private let level: GlyphSet.Level
  private var masks: [UInt8]
  private var roles: [Role]

  init(_ size: Size, _ level: GlyphSet.Level) {
    (self.size, self.level) = (size, level)
    masks = Array(repeating: 0, count: size.width * size.height)
    roles = Array(repeating: .text, count: size.width * size.height)
  }

  /// Dots beside and above each other in a cell.
  private var dotsAcross: Int { level == .braille ? 2 : 1 }
  private var dotsDown: Int {
    switch level {
    case .braille: 4
    case .blocks: 2
    case .ascii: 1
    }
  }

  /// Dots across the canvas.
  var width: Int { size.width * dotsAcross }
  /// Dots down the canvas.
  var height: Int { size.height * dotsDown }

  /// Sets a dot, counted from the top left; outside the canvas nothing happens.
  mutating func set(_ x: Int, _ y: Int, _ role: Role) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let index = y / dotsDown * size.width + x / dotsAcross
    masks[index] |= bit(x % dotsAcross, y % dotsDown)
    roles[index] = role
  }

  /// Sets the dots between two places, both within the canvas; of a dotted line every so many columns.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ role: Role, every gap: Int = 1) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    guard steps > 0 else { return start.x % gap == 0 ? set(start.x, start.y, role) : () }
    // What lies behind is drawn with every other dot, so that it differs without colours too.
    for step in stride(from: 0, through: steps, by: role == .ghost && level == .braille && gap == 1 ? 2 : 1) {
      let x = Self.between(start.x, end.x, step, steps)
      if x % gap == 0 { set(x, Self.between(start.y, end.y, step, steps), role) }
    }
  }

  /// Draws the cells that have dots over what is there.
  func draw(into grid: inout Grid, at origin: Point, in clip: Rect) {
    for index in masks.indices where masks[index] != 0 {
      let place = origin.moved(right: index % size.width, down: index / size.width)
      grid.put(glyph(index), at: place, style: Style(roles[index]), in: clip)
    }
  }

  private static func between(_ from: Int, _ to: Int, _ step: Int, _ steps: Int) -> Int {
    let way = 2 * (to - from) * step
    return from + (way >= 0 ? way + steps : way - steps) / (2 * steps)
  }

  private func bit(_ x: Int, _ y: Int) -> UInt8 {
    guard level == .braille else { return 1 << UInt8(y) }
    let bits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]
    return bits[x * 4 + y]
  }

  /// What the line that lies behind looks like.
  static func legend(_ level: GlyphSet.Level) -> String {
    switch level {
    case .braille: "⠂⠂"
    case .blocks: "··"
    case .ascii: ".."
    }
  }

  /// What a line of every third dot looks like.
  static func dottedLegend(_ level: GlyphSet.Level) -> String {
    switch level {
    case .braille: "⠁⠈"
    case .blocks: "▀ ▀"
    case .ascii: "* *"
    }
  }

  private func glyph(_ index: Int) -> Unicode.Scalar {
    if level == .blocks, roles[index] == .ghost { return "·" }
    return dots(index)
  }

  private func dots(_ index: Int) -> Unicode.Scalar {
    switch level {
    case .braille: Unicode.Scalar(0x2800 + UInt32(masks[index])) ?? " "
    case .blocks: masks[index] == 1 ? "▀" : masks[index] == 2 ? "▄" : "█"
    case .ascii: roles[index] == .ghost ? "." : roles[index] == .target ? "-" : "*"
    }
  }
}
