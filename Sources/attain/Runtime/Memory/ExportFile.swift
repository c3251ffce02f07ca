internal import Dashboard
internal import Documents
internal import Sales
internal import Screen

/// An export on its way into a file of the current directory.
struct ExportFile {
  private let export: Export
  private let theme: Theme
  /// Names tried before giving up.
  private static let mostNames = 1000

  /// An export drawn in a theme.
  init(_ export: Export, _ theme: Theme) { (self.export, self.theme) = (export, theme) }

  /// Writes it under a name that is still free, and says how that went.
  func write() -> Letter {
    for number in 1...Self.mostNames {
      let path = number == 1 ? "\(name).\(ending)" : "\(name)-\(number).\(ending)"
      if WholeFile.exists(path) { continue }
      do {
        try WholeFile.createPrivate(path, bytes)
        return .exported(path: path)
      } catch {
        return .exportFailed(reason: error.reason)
      }
    }
    return .exportFailed(reason: "\(name).\(ending)")
  }

  /// The name as a file of this directory: what would lead elsewhere is replaced.
  private var name: String {
    let raw =
      switch export {
      case .screen(_, _, let name), .csv(_, let name), .markdown(_, let name), .xlsx(_, let name): name
      }
    let safe = Sanitize.clean(raw).map { "/\\:*?\"<>| ".contains($0) ? "-" : $0 }
    return safe.first == "." || safe.isEmpty ? "attain-" + String(safe.drop { $0 == "." }) : String(safe)
  }

  private var ending: String {
    switch export {
    case .screen(.text, _, _): "txt"
    case .screen(.svg, _, _): "svg"
    case .screen(.html, _, _): "html"
    case .csv: "csv"
    case .markdown: "md"
    case .xlsx: "xlsx"
    }
  }

  private var bytes: [UInt8] {
    switch export {
    case .screen(.text, let grid, _): Array(grid.text.utf8)
    case .screen(.svg, let grid, let name): Array(SVG(grid, theme: theme, title: name).text.utf8)
    case .screen(.html, let grid, let name): Array(HTML(grid, theme: theme, title: name).text.utf8)
    case .csv(let table, _): Array(table.csv().utf8)
    case .markdown(let table, _): Array(table.markdown().utf8)
    case .xlsx(let sheets, _): XLSX(sheets).bytes
    }
  }
}
