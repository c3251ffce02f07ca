internal import CNcurses
internal import Screen

/// Writes rows of cells into ncurses' picture of the screen.
///
/// A row that changed is handed over whole, and ncurses finds its changed runs: only then is the look of a blank the
/// same whenever the same row is written.
struct CellWriter {
  private var cells: [curses_cell] = []
  private var text: [UInt32] = []

  /// What is written at one place.
  enum Shown: Equatable {
    case glyph(Glyph)
    /// Nothing but what lies behind, so many columns wide.
    case blank(columns: Int)
  }

  /// Writes a row; the looks come from the colours in use.
  mutating func write(_ row: [Cell], at y: Int, _ colors: inout ColorPairs) {
    cells.removeAll(keepingCapacity: true)
    for (shown, look) in Self.looks(of: row, &colors) { append(shown, look) }
    _ = curses_put_cells(Int32(y), 0, cells, Int32(cells.count))
  }

  /// What every glyph of a row is shown as. A blank takes the look of what stands before it wherever nobody can see a
  /// difference: colours that change for the blanks between words were a third of all that was written.
  static func looks(of row: [Cell], _ colors: inout ColorPairs) -> [(Shown, Look)] {
    var previous: Look?
    return row.compactMap { cell in
      guard case .glyph(let glyph) = cell.content else { return nil }
      var look = colors.look(of: cell.style)
      let isBlank = glyph.isBlank || look.hidesCharacters
      if isBlank, let previous, previous.showsSameBlank(as: look) { look = previous }
      previous = look
      return (isBlank ? .blank(columns: glyph.width) : .glyph(glyph), look)
    }
  }

  private mutating func append(_ shown: Shown, _ look: Look) {
    switch shown {
    case .glyph(let glyph) where isDrawnAsMeasured(glyph): append(glyph.base.value, glyph.marks, look)
    case .glyph(let glyph): fill(glyph.width, with: "?", look)
    case .blank(let columns): fill(columns, with: " ", look)
    }
  }

  private mutating func fill(_ columns: Int, with sign: Unicode.Scalar, _ look: Look) {
    for _ in 0..<columns { append(sign.value, [], look) }
  }

  /// ncurses places by the C library's widths; where they are not ours the rest of the row would shift.
  private func isDrawnAsMeasured(_ glyph: Glyph) -> Bool {
    let isASCII = (0x20..<0x7F).contains(glyph.base.value)
    return isASCII || Int(curses_width(glyph.base.value)) == glyph.width
  }

  private mutating func append(_ base: UInt32, _ marks: [Unicode.Scalar], _ look: Look) {
    text.removeAll(keepingCapacity: true)
    text.append(base)
    for mark in marks.prefix(Glyph.mostMarks) where curses_width(mark.value) == 0 { text.append(mark.value) }
    text.append(0)
    var cell = curses_cell()
    if curses_make_cell(&cell, text, look.attributes, look.pair) == ERR {
      _ = curses_make_cell(&cell, [UInt32(UInt8(ascii: " ")), 0], look.attributes, look.pair)
    }
    cells.append(cell)
  }
}

extension Glyph {
  /// Whether nothing is drawn but what lies behind it.
  fileprivate var isBlank: Bool { base == " " && marks.isEmpty }
}
