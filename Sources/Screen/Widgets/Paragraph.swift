/// Words broken into lines; what does not fit at the bottom is left out.
public struct Paragraph: Widget, Hashable {
  /// The words; line breaks are kept.
  public var text: String
  /// Of the words.
  public var style: Style

  /// A paragraph.
  public init(_ text: String, style: Style = .text) { (self.text, self.style) = (text, style) }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let lines = Wrap.lines(text, columns: rect.width, ambiguous: grid.context.ambiguous)
    for (row, line) in lines.prefix(rect.height).enumerated() {
      grid.draw(line, at: rect.origin.moved(down: row), style: style, in: rect)
    }
  }

  /// Rows needed in so many columns.
  public func height(columns: Int, _ context: DrawContext) -> Int {
    Wrap.lines(text, columns: columns, ambiguous: context.ambiguous).count
  }
}
