/// How a view is printed. (cli.md, show)
enum OutputFormat: String, CaseIterable {
  case text, csv, json, md, html, svg

  /// Whether people read it, so that it is translated and laid out for the eye.
  var isForPeople: Bool { self != .csv && self != .json }

  /// Reads a format's name.
  init(argument: String) throws {
    guard let format = OutputFormat(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: OutputFormat.allCases.map(\.rawValue))
    }
    self = format
  }
}
