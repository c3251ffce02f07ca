internal import CNcurses
internal import Screen

/// Writes runs of cells into ncurses' picture of the screen.
struct CellWriter {
  private var cells: [curses_cell] = []
  private var text: [UInt32] = []

  /// Writes a run; the looks come from the colours in use.
  mutating func write(_ run: Run, _ colors: inout ColorPairs) {
    cells.removeAll(keepingCapacity: true)
    for cell in run.cells {
      guard case .glyph(let glyph) = cell.content else { continue }
      append(glyph, colors.look(of: cell.style))
    }
    // The run is written as a whole, so that ncurses mends the half of a wide character that it may cut.
    _ = curses_put_cells(Int32(run.y), Int32(run.x), cells, Int32(cells.count))
  }

  private mutating func append(_ glyph: Glyph, _ look: Look) {
    if isDrawnAsMeasured(glyph) {
      append(glyph.base.value, glyph.marks, look)
    } else {
      for _ in 0..<glyph.width { append(UInt32(UInt8(ascii: "?")), [], look) }
    }
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
    if curses_make_cell(&cell, text, look.attributes, look.pair) == ERR { return appendBlank(look) }
    cells.append(cell)
  }

  private mutating func appendBlank(_ look: Look) {
    var cell = curses_cell()
    _ = curses_make_cell(&cell, [UInt32(UInt8(ascii: " ")), 0], look.attributes, look.pair)
    cells.append(cell)
  }
}
