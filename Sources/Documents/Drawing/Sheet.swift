internal import Screen

/// A grid taken apart for paper: ink for everything drawn, and words for everything written, each in its place.
struct Sheet {
  /// Letters of one look that are set as one piece, beginning at a column.
  struct Word {
    let x, y: Int
    /// Columns it takes.
    var columns: Int
    var text: String
    let look: Look
    /// Whether it is one character that fonts draw in widths of their own: it is set in the middle of its columns.
    let isCentred: Bool
  }

  let size: Size
  let metrics = CellMetrics()
  /// The colour of the ground.
  let ground: UInt32
  /// Surfaces, then shapes.
  private(set) var surfaces = Ink()
  private(set) var shapes = Ink()
  private(set) var words: [Word] = []

  /// Takes a grid apart.
  init(_ grid: Grid, theme: Theme) {
    size = grid.size
    var looks = Looks(theme)
    ground = looks.of(Style(.text, on: .ground)).paper
    for y in 0..<grid.size.height {
      for (x, cell) in grid.row(y).enumerated() { add(cell, x, y, looks.of(cell.style)) }
    }
  }

  /// The page's width in pixels.
  var width: Int { size.width * metrics.width }
  /// The page's height in pixels.
  var height: Int { size.height * metrics.height }

  private mutating func add(_ cell: Cell, _ x: Int, _ y: Int, _ look: Look) {
    let (left, top) = (x * metrics.width, y * metrics.height)
    if look.paper != ground { surfaces.add(PixelRect(left, top, metrics.width, metrics.height), look.paper) }
    if look.isUnderlined {
      shapes.add(PixelRect(left, top + metrics.baseline + 2, metrics.width, 1), look.ink)
    }
    guard case .glyph(let glyph) = cell.content, glyph.text != " " else { return }
    if let scalar = glyph.text.unicodeScalars.first, glyph.marks.isEmpty, let shape = CellShape(scalar) {
      draw(shape, left, top, look)
    } else {
      write(glyph, x, y, look)
    }
  }

  private mutating func draw(_ shape: CellShape, _ left: Int, _ top: Int, _ look: Look) {
    var ink = look.ink
    if case .shade(let quarters) = shape { ink = mixed(look.ink, over: look.paper, quarters: quarters) }
    for rect in metrics.rects(of: shape, x: left, y: top) { shapes.add(rect, ink) }
    if case .dots(let bits) = shape { shapes.add(dots: metrics.dots(bits, x: left, y: top), ink) }
  }

  private mutating func write(_ glyph: Glyph, _ x: Int, _ y: Int, _ look: Look) {
    let isPlain = glyph.marks.isEmpty && glyph.base.isASCII
    if isPlain, let last = words.last, !last.isCentred, last.y == y, last.x + last.columns == x, last.look == look {
      words[words.count - 1].text += glyph.text
      words[words.count - 1].columns += 1
    } else {
      words.append(Word(x: x, y: y, columns: glyph.width, text: glyph.text, look: look, isCentred: !isPlain))
    }
  }
}
