public import Screen

/// Lines for a terminal that is only printed on: colours as escape sequences, nothing moved or cleared.
public struct ANSIText {
  /// The text, each line ended.
  public let text: String

  /// Lines in a theme's colours, as many as the terminal has. The terminal's own background stays.
  public init(_ lines: [[Span]], theme: Theme, depth: ColorDepth) {
    text = lines.map { line in line.map { ANSIText.sequence($0, theme, depth) }.joined() + "\n" }.joined()
  }

  private static func sequence(_ span: Span, _ theme: Theme, _ depth: ColorDepth) -> String {
    let text = Sanitize.clean(span.text)
    guard span.text.contains(where: { $0 != " " }) else { return text }
    let paint = theme.paint(span.style, depth)
    let codes = attributes(paint.attributes) + foreground(paint.foreground)
    return codes.isEmpty ? text : "\u{1b}[\(codes.joined(separator: ";"))m\(text)\u{1b}[0m"
  }

  private static func attributes(_ attributes: Attributes) -> [String] {
    let codes: [(Attributes, String)] = [(.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7")]
    return codes.filter { attributes.contains($0.0) }.map(\.1)
  }

  private static func foreground(_ colour: TerminalColor) -> [String] {
    switch colour {
    case .standard: []
    case .indexed(let index) where index < 8: ["\(30 + index)"]
    case .indexed(let index) where index < 16: ["\(82 + index)"]
    case .indexed(let index): ["38", "5", "\(index)"]
    case .rgb(let colour): ["38", "2", "\(colour.red)", "\(colour.green)", "\(colour.blue)"]
    }
  }
}
