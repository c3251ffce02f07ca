extension Grid {
  /// The rows as plain text, as wide as the grid.
  public var lines: [String] {
    (0..<size.height).map { y in
      var line = ""
      for cell in cells[y * size.width..<(y + 1) * size.width] where cell.width > 0 {
        if cell.cluster == nil { line.unicodeScalars.append(cell.scalar) } else { line += glyph(cell).text }
      }
      return line
    }
  }

  /// The rows as plain text without the blanks at their ends, one a line.
  public var text: String {
    lines.map(Self.withoutTrailingBlanks).joined(separator: "\n") + "\n"
  }

  /// The text, then the same rows with a letter for the style of each column, then what the letters mean.
  ///
  /// A point is plain text on the ground; styles get letters in the order in which they appear.
  public var styledText: String {
    var legend = StyleLegend()
    let map = (0..<size.height).map { y in
      cells[y * size.width..<(y + 1) * size.width].map { String(legend.letter(of: $0.style)) }.joined()
    }
    return ([text] + ["--- styles\n" + map.joined(separator: "\n") + "\n"] + [legend.text]).joined()
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

/// Letters for the styles of a golden text.
private struct StyleLegend {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
  private var styles: [Style] = []

  mutating func letter(of style: Style) -> Character {
    if style == Style(.text, on: .ground) { return "." }
    let number = styles.firstIndex(of: style) ?? styles.count
    if number == styles.count { styles.append(style) }
    return number < Self.letters.count ? Self.letters[number] : "#"
  }

  var text: String {
    zip(Self.letters, styles).map { "\($0) \($1.name)\n" }.joined()
  }
}

extension Style {
  /// The style in words, for golden texts: `strong on selection, bold`.
  public var name: String {
    let on = background.map { $0 == .ground ? "" : " on \($0)" } ?? ""
    let names = [
      (Attributes.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"),
    ]
    return "\(foreground)\(on)" + names.filter { attributes.contains($0.0) }.map { ", " + $0.1 }.joined()
  }
}
