/// One row of a bar: parts after each other, measured in eighths of a cell.
struct BarLine {
  /// A part that ends so many eighths from the left.
  struct Part {
    let end: Int
    let role: Role

    /// Its end in whole cells: those that are full, but never nothing for something.
    var wholeCells: Int { end == 0 ? 0 : max(1, end / 8) }
  }

  let parts: [Part]
  /// Whether what the parts leave free is drawn as a track.
  let hasTrack: Bool
  /// Whether an eighth stays free above it, so that bars below each other do not run together.
  var isSlim = false

  /// A share of a width in eighths: never nothing for more than 0, never whole for less than 1, whole cells in ASCII.
  static func eighths(of share: Double, width: Int, _ glyphs: GlyphSet) -> Int {
    guard share.isFinite, share > 0, width > 0 else { return share == .infinity ? width * 8 : 0 }
    if share >= 1 { return width * 8 }
    let exact = share * Double(width * 8)
    if glyphs.level == .ascii { return Int((exact / 8).rounded()) * 8 }
    return min(max(Int(exact.rounded()), 1), width * 8 - 1)
  }

  func draw(into grid: inout Grid, at point: Point, width: Int, in clip: Rect) {
    for column in 0..<max(0, width) {
      let (glyph, style) = cell(column, grid.glyphs)
      if let glyph { grid.put(glyph, at: point.moved(right: column), style: style, in: clip) }
    }
  }

  /// The surface that lies in a column, for marks drawn over the bar.
  func surface(at column: Int) -> Surface? {
    // Beside a slim bar a whole cell in its colour would stand out.
    if isSlim { return hasTrack ? .track : nil }
    return parts.first { $0.end > column * 8 + 3 }?.role.surface ?? (hasTrack ? .track : nil)
  }

  private func cell(_ column: Int, _ glyphs: GlyphSet) -> (Character?, Style) {
    if isSlim, glyphs.level != .ascii { return slimCell(column, glyphs) }
    let start = column * 8
    guard let index = parts.firstIndex(where: { $0.end > start }) else {
      return hasTrack ? (glyphs.track, Style(.track, on: .track)) : (nil, .text)
    }
    let part = parts[index]
    if part.end >= start + 8 { return (full(part.role, glyphs), Style(part.role, on: filled(part.role))) }
    let next = parts[(index + 1)...].first { $0.end > part.end }?.role
    let behind = next.map(filled) ?? (hasTrack ? .track : nil)
    return (glyphs.fromLeft[part.end - start], Style(part.role, on: behind))
  }

  /// Always a whole cell, so that an eighth of the track stays free above all of the bar: its ends, cut finer, would be
  /// as high as the row and touch the neighbours'.
  private func slimCell(_ column: Int, _ glyphs: GlyphSet) -> (Character?, Style) {
    let behind: Surface? = hasTrack ? .track : nil
    guard let part = parts.first(where: { $0.wholeCells > column }) else {
      return hasTrack ? (glyphs.track, Style(.track, on: .track)) : (nil, .text)
    }
    return (part.role == .sure ? glyphs.sure : glyphs.fromBelow[7], Style(part.role, on: behind))
  }

  /// The whole cell of a part: shades for the second part, so that it differs without colours too.
  private func full(_ role: Role, _ glyphs: GlyphSet) -> Character {
    role == .sure ? glyphs.sure : glyphs.fromLeft[8]
  }

  private func filled(_ role: Role) -> Surface? { role == .sure ? .sure : role.surface }
}
