public import Screen

/// A screen as a page of its own: words that can be selected and copied, over lines and bars drawn without seams.
public struct HTML {
  private let sheet: Sheet
  private let title: String
  private let rows: [[Piece]]
  /// Every look of letters with its number, in the order of colours.
  private let numbers: [LetterLook: Int]

  /// The page of a grid in a theme's colours.
  public init(_ grid: Grid, theme: Theme, title: String = "attain") {
    (self.sheet, self.title) = (Sheet(grid, theme: theme), title)
    var looks = Looks(theme)
    rows = (0..<grid.size.height).map { HTML.pieces(grid.row($0), &looks) }
    numbers = Dictionary(uniqueKeysWithValues: zip(Set(rows.joined().map(\.look)).sorted(), 0...))
  }

  /// The document.
  public var text: String {
    """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title>
    <style>
    body { margin: 0; background: \(hex(sheet.ground)); }
    .screen { position: relative; width: \(sheet.size.width)ch; font: \(sheet.metrics.fontSize)px/\
    \(sheet.metrics.height)px \(CellMetrics.fonts); }
    .screen svg { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
    .screen pre { position: relative; margin: 0; font: inherit; }
    .screen pre span { display: inline-block; height: \(sheet.metrics.height)px; vertical-align: top; }
    .n { width: 1ch; text-align: center; overflow: hidden; }
    .w { width: 2ch; text-align: center; transform: scale(1.13); }
    .d { color: transparent !important; overflow: hidden; width: 1ch; }
    \(styles)</style>
    </head>
    <body>
    <div class="screen">
    <svg viewBox="0 0 \(sheet.width) \(sheet.height)" preserveAspectRatio="none" aria-hidden="true">
    <g shape-rendering="crispEdges">
    \(sheet.surfaces.paths)\(sheet.shapes.paths)</g>
    <g stroke-linecap="round" stroke-width="\(SVG.dotSize)" fill="none">
    \(sheet.shapes.dottedPaths)</g>
    </svg>
    <pre>\(rows.map(line).joined(separator: "\n"))</pre>
    </div>
    </body>
    </html>

    """
  }

  /// Neighbouring cells of a row that are set as one piece.
  private struct Piece {
    /// How its letters take their columns.
    enum Setting: String { case letters = "", narrow = "n", wide = "w", drawn = "d" }
    var setting: Setting
    var look: LetterLook
    var text: String
  }

  private static func pieces(_ cells: [Cell], _ looks: inout Looks) -> [Piece] {
    var pieces: [Piece] = []
    for cell in cells {
      guard case .glyph(let glyph) = cell.content else { continue }
      let piece = Piece(setting: setting(of: glyph), look: LetterLook(looks.of(cell.style)), text: glyph.text)
      if let last = pieces.last, last.setting == .letters, piece.setting == .letters,
        last.look == piece.look || glyph.text == " "
      {
        pieces[pieces.count - 1].text += piece.text
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  private static func setting(of glyph: Glyph) -> Piece.Setting {
    if glyph.width == 2 { return .wide }
    if glyph.marks.isEmpty, glyph.base.isASCII { return .letters }
    return glyph.marks.isEmpty && CellShape(glyph.base) != nil ? .drawn : .narrow
  }

  private func line(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      let text = escaped(piece.text)
      if piece.setting == .letters && piece.text.allSatisfy({ $0 == " " }) { return text }
      let classes = [piece.setting.rawValue, "l\(numbers[piece.look] ?? 0)"].filter { !$0.isEmpty }
      let tag = piece.setting == .letters ? "b" : "span"
      return "<\(tag) class=\"\(classes.joined(separator: " "))\">\(text)</\(tag)>"
    }.joined()
  }

  private var styles: String {
    numbers.sorted { $0.value < $1.value }.map { look, number in
      ".l\(number) { color: \(hex(look.ink)); font-weight: \(look.isBold ? "bold" : "normal"); "
        + "font-style: \(look.isItalic ? "italic" : "normal"); }\n"
    }.joined()
  }
}
