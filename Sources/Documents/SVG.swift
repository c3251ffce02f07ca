public import Screen

/// A screen as a picture: every cell in its place whatever fonts there are, lines and bars drawn without seams.
public struct SVG {
  private let sheet: Sheet
  private let title: String

  /// The picture of a grid in a theme's colours; the title is for those who cannot see it.
  public init(_ grid: Grid, theme: Theme, title: String = "attain") {
    (self.sheet, self.title) = (Sheet(grid, theme: theme), title)
  }

  /// The document.
  public var text: String {
    let size = "width=\"\(sheet.width)\" height=\"\(sheet.height)\""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(sheet.width) \(sheet.height)" role="img">
      <title>\(escaped(title))</title>
      <rect \(size) fill="\(hex(sheet.ground))"/>
      <g shape-rendering="crispEdges">
      \(sheet.surfaces.paths)\(sheet.shapes.paths)</g>
      <g stroke-linecap="round" stroke-width="\(SVG.dotSize)" fill="none">
      \(sheet.shapes.dottedPaths)</g>
      <g font-family="\(CellMetrics.fonts)" font-size="\(sheet.metrics.fontSize)" xml:space="preserve">
      \(words)</g>
      </svg>

      """
  }

  /// Diameter of a braille dot in pixels: neighbours almost touch, so that dots read as a line.
  static let dotSize = "2.8"

  /// The words by look, so that each look is said once.
  private var words: String {
    let byLook = Dictionary(grouping: sheet.words) { LetterLook($0.look) }
    return byLook.sorted { $0.key < $1.key }.map { look, words in
      "<g \(look.attributes)>\n" + words.map(element).joined() + "</g>\n"
    }.joined()
  }

  private func element(_ word: Sheet.Word) -> String {
    let (cell, y) = (sheet.metrics.width, word.y * sheet.metrics.height + sheet.metrics.baseline)
    let text = escaped(word.text)
    if word.isCentred {
      let middle = tenths(word.x * cell * 10 + word.columns * cell * 5)
      let size = word.columns == 2 ? " font-size=\"\(sheet.metrics.wideFontSize)\"" : ""
      return "<text x=\"\(middle)\" y=\"\(y)\"\(size) text-anchor=\"middle\">\(text)</text>\n"
    }
    // A font whose letters are not quite a cell wide is stretched by those who can; others drift within one word only.
    let length = "textLength=\"\(word.columns * cell)\" lengthAdjust=\"spacingAndGlyphs\""
    return "<text x=\"\(word.x * cell)\" y=\"\(y)\" \(length)>\(text)</text>\n"
  }
}

/// What the letters of a look have in common on a drawn page.
struct LetterLook: Hashable, Comparable {
  let ink: UInt32
  let isBold, isItalic: Bool

  init(_ look: Look) { (ink, isBold, isItalic) = (look.ink, look.isBold, look.isItalic) }

  /// As attributes of a group.
  var attributes: String {
    "fill=\"\(hex(ink))\"" + (isBold ? " font-weight=\"bold\"" : "") + (isItalic ? " font-style=\"italic\"" : "")
  }

  /// Orders by colour, so that the same grid always gives the same document.
  static func < (left: LetterLook, right: LetterLook) -> Bool {
    (left.ink, left.isBold ? 1 : 0, left.isItalic ? 1 : 0) < (right.ink, right.isBold ? 1 : 0, right.isItalic ? 1 : 0)
  }
}
