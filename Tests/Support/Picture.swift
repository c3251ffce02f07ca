internal import Foundation
public import Screen
public import Testing

/// Compares a grid, text and styles, with the golden one.
///
/// With `ATTAIN_PICTURES=<folder>` in the environment it is drawn there as an SVG too, in every built-in theme that
/// `ATTAIN_THEMES` names (midnight if none), to look at.
public func expectGolden(
  _ grid: Grid, named name: String, file: String = #filePath, at location: SourceLocation = #_sourceLocation
) {
  expectGolden(grid.styledText, named: name, file: file, at: location)
  let environment = ProcessInfo.processInfo.environment
  guard let folder = environment["ATTAIN_PICTURES"] else { return }
  let wanted = (environment["ATTAIN_THEMES"] ?? "midnight").split(separator: ",").map(String.init)
  for theme in Theme.builtIn where wanted.contains(theme.name) {
    try? picture(of: grid, theme).write(
      toFile: "\(folder)/\(name)-\(theme.name).svg", atomically: true, encoding: .utf8)
  }
}

/// The grid in colour, every cell at its place.
private func picture(of grid: Grid, _ theme: Theme) -> String {
  let (width, height) = (grid.size.width * 9, grid.size.height * 20)
  var svg = """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" font-size="15" \
    font-family="DejaVu Sans Mono, Noto Sans Mono CJK SC" shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="\(theme.rgb(behind: .ground).hex)"/>\n
    """
  for y in 0..<grid.size.height {
    for (x, cell) in grid.row(y).enumerated() where cell.width > 0 { svg += picture(of: cell, x, y, theme) }
  }
  return svg + "</svg>\n"
}

private func picture(of cell: Cell, _ x: Int, _ y: Int, _ theme: Theme) -> String {
  let attributes = theme.attributes(of: cell.style)
  var (ink, back) = (theme.rgb(of: cell.style.foreground, on: cell.surface).hex, theme.rgb(behind: cell.surface).hex)
  if attributes.contains(.reverse) { (ink, back) = (back, ink) }
  var svg =
    cell.surface == .ground && !attributes.contains(.reverse)
    ? "" : "<rect x=\"\(x * 9)\" y=\"\(y * 20)\" width=\"\(cell.width * 9)\" height=\"20\" fill=\"\(back)\"/>\n"
  if cell.text == " " { return svg }
  if let block = block(cell.text) {
    return svg
      + "<rect x=\"\(Double(x * 9) + block.x * 9)\" y=\"\(Double(y * 20) + block.y * 20)\" width=\"\(block.width * 9)\" height=\"\(block.height * 20)\" fill=\"\(ink)\"/>\n"
  }
  let weight = attributes.contains(.bold) ? " font-weight=\"bold\"" : ""
  let text = cell.text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  svg += "<text x=\"\(x * 9)\" y=\"\(y * 20 + 15)\" fill=\"\(ink)\"\(weight)>\(text)</text>\n"
  return svg
}

/// Block elements as shares of the cell, because fonts leave seams between them.
private func block(_ text: String) -> (x: Double, y: Double, width: Double, height: Double)? {
  guard let value = text.unicodeScalars.first?.value else { return nil }
  switch value {
  case 0x2580: return (0, 0, 1, 0.5)
  case 0x2581...0x2588: let share = Double(value - 0x2580) / 8; return (0, 1 - share, 1, share)
  case 0x2589...0x258F: return (0, 0, Double(0x2590 - value) / 8, 1)
  case 0x2500: return (0, 0.475, 1, 0.05)
  case 0x2502: return (0.45, 0, 0.1, 1)
  case 0x2503: return (0.4, 0, 0.22, 1)
  default: return nil
  }
}
