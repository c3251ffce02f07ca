extension Grid {
  /// Draws a line of text from a place to the right, made safe, and says how many columns it used.
  ///
  /// Nothing is drawn outside the clip, nor beyond `maxWidth` columns; half of a wide character is drawn as a blank.
  @discardableResult
  public mutating func draw(
    _ text: String, at point: Point, style: Style = .text, in clip: Rect? = nil, maxWidth: Int? = nil
  ) -> Int {
    var area = clip.map(bounds.intersection) ?? bounds
    if let maxWidth {
      area = area.intersection(Rect(x: point.x, y: point.y, width: maxWidth, height: 1))
    }
    guard point.y >= area.y, point.y < area.bottom else { return 0 }
    if let columns = DisplayWidth.simpleColumns(text) { return drawSimple(text, columns, at: point, style, area) }
    var x = point.x
    for glyph in Glyphs(text, ambiguous: context.ambiguous) {
      if x >= area.right { break }
      place(glyph, x, point.y, style, area)
      x += glyph.width
    }
    return max(0, min(x, area.right) - point.x)
  }

  /// Draws text of which every scalar is a character: only the ends can cut what was there.
  private mutating func drawSimple(
    _ text: String, _ columns: Int, at point: Point, _ style: Style, _ area: Rect
  ) -> Int {
    let (left, right) = (max(point.x, area.x), min(point.x + columns, area.right))
    guard left < right else { return max(0, right - point.x) }
    repairEdges(left, right, point.y)
    let row = point.y * size.width
    var x = point.x
    var cells = cells.mutableSpan
    for scalar in text.unicodeScalars {
      let (start, width) = (x, scalar.value < 0x80 ? 1 : 2)
      x += width
      if x <= left { continue }
      if start >= right { break }
      let surface = cells[row + max(start, left)].surface
      if start >= left && x <= right {
        cells[row + start] = StoredCell(scalar: scalar, width: width, style: style, over: surface)
        if width == 2 { cells[row + start + 1] = StoredCell(continuationIn: style, over: surface) }
      } else {
        cells[row + max(start, left)] = StoredCell(scalar: " ", width: 1, style: style, over: surface)
      }
    }
    return right - point.x
  }

  /// Draws a text within the first row of a rectangle, aligned, cut with the sign where it is too long.
  @discardableResult
  public mutating func draw(
    _ text: String, in rect: Rect, _ alignment: Alignment, style: Style = .text
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    let needed = columns(text)
    let shown = needed <= rect.width ? text : fit(text, columns: rect.width)
    let blank = needed <= rect.width ? rect.width - needed : 0
    return draw(shown, at: rect.origin.moved(right: alignment.offset(of: blank)), style: style, in: rect)
  }

  /// Draws pieces of text after each other, each in its own style, and says how many columns they used.
  @discardableResult
  public mutating func draw(_ pieces: [Span], at point: Point, in clip: Rect? = nil) -> Int {
    var used = 0
    for piece in pieces {
      used += draw(piece.text, at: point.moved(right: used), style: piece.style, in: clip)
    }
    return used
  }

  /// Puts one glyph of the drawing sets at a place; says nothing about the text around it.
  public mutating func put(_ glyph: Character, at point: Point, style: Style = .text, in clip: Rect? = nil) {
    guard let scalar = glyph.unicodeScalars.first else { return }
    put(scalar, at: point, style: style, in: clip)
  }

  /// Puts one scalar of the drawing sets at a place.
  mutating func put(_ scalar: Unicode.Scalar, at point: Point, style: Style, in clip: Rect? = nil) {
    let area = clip.map(bounds.intersection) ?? bounds
    guard area.contains(point) else { return }
    let width = ScalarKind.width(scalar, context.ambiguous)
    guard width == 1 else { return place(Glyph(base: scalar, width: width), point.x, point.y, style, area) }
    repairEdges(point.x, point.x + 1, point.y)
    let index = point.y * size.width + point.x
    cells[index] = StoredCell(scalar: scalar, width: 1, style: style, over: cells[index].surface)
  }

  /// Fills a rectangle with one narrow glyph, a blank unless said otherwise.
  public mutating func fill(_ rect: Rect, with glyph: Character = " ", style: Style = .text) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty, let first = glyph.unicodeScalars.first else { return }
    let scalar = ScalarKind.width(first, context.ambiguous) == 1 ? first : " "
    for y in area.y..<area.bottom {
      repairEdges(area.x, area.right, y)
      for index in y * size.width + area.x..<y * size.width + area.right {
        cells[index] = StoredCell(scalar: scalar, width: 1, style: style, over: cells[index].surface)
      }
    }
  }

  /// Lays a surface under what is drawn in a rectangle and keeps the characters; wide ones change whole.
  public mutating func lay(_ surface: Surface, under rect: Rect) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      let row = y * size.width
      for index in row + area.x..<row + area.right { cells[index] = cells[index].on(surface) }
      // A wide character lies on one surface, so one cut by the edge keeps the one of its left half.
      if area.x > 0, cells[row + area.x].width == 0 {
        cells[row + area.x] = cells[row + area.x].on(cells[row + area.x - 1].surface)
      }
      if area.right < size.width, cells[row + area.right].width == 0 {
        cells[row + area.right] = cells[row + area.right].on(surface)
      }
    }
  }

  /// Writes a glyph into the area; where only half of it lies there, that half becomes a blank.
  private mutating func place(_ glyph: Glyph, _ x: Int, _ y: Int, _ style: Style, _ area: Rect) {
    let (left, right) = (max(x, area.x), min(x + glyph.width, area.right))
    guard left < right else { return }
    repairEdges(left, right, y)
    let index = y * size.width + left
    let surface = cells[index].surface
    guard right - left == glyph.width else {
      cells[index] = StoredCell(scalar: " ", width: 1, style: style, over: surface)
      return
    }
    cells[index] = stored(glyph, style, surface)
    if glyph.width == 2 { cells[index + 1] = StoredCell(continuationIn: style, over: surface) }
  }

  private mutating func stored(_ glyph: Glyph, _ style: Style, _ surface: Surface) -> StoredCell {
    guard !glyph.marks.isEmpty else {
      return StoredCell(scalar: glyph.base, width: glyph.width, style: style, over: surface)
    }
    clusters.append(glyph)
    return StoredCell(cluster: clusters.count - 1, width: glyph.width, style: style, over: surface)
  }

  /// Blanks the halves of wide characters that would be left over when columns `left..<right` are overwritten.
  private mutating func repairEdges(_ left: Int, _ right: Int, _ y: Int) {
    let row = y * size.width
    if cells[row + left].width == 0, left > 0 { blank(row + left - 1) }
    if right < size.width, cells[row + right].width == 0 { blank(row + right) }
  }

  private mutating func blank(_ index: Int) {
    let old = cells[index]
    cells[index] = StoredCell(scalar: " ", width: 1, style: old.style, over: old.surface)
  }
}

/// A piece of a line in one style.
public struct Span: Hashable, Sendable {
  /// The words.
  public var text: String
  /// Their style.
  public var style: Style

  /// A piece of a line.
  public init(_ text: String, _ style: Style = .text) { (self.text, self.style) = (text, style) }
}

extension Grid {
  /// Draws pieces of text within the first row of a rectangle, aligned; the last that fits is cut with the sign.
  @discardableResult
  public mutating func draw(_ pieces: [Span], in rect: Rect, _ alignment: Alignment = .left) -> Int {
    guard !rect.isEmpty else { return 0 }
    let needed = pieces.reduce(0) { $0 + columns($1.text) }
    var used = alignment.offset(of: max(0, rect.width - needed))
    for piece in pieces {
      let (width, room) = (columns(piece.text), rect.width - used)
      // A piece is cut for its own length, or to leave room for the sign of what follows.
      let isCut = width > room || (width == room && needed > rect.width && piece != pieces.last)
      let shown = isCut ? fit(piece.text + "  ", columns: room) : piece.text
      used += draw(shown, at: rect.origin.moved(right: used), style: piece.style, in: rect)
      if isCut { break }
    }
    return used
  }
}
