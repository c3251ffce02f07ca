internal import ArgumentParser
internal import Documents
internal import Sales
internal import Screen

/// `attain themes`: every theme by name, with its colours where they can be seen.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: ProgramHelp.Themes.abstract, discussion: ProgramHelp.Themes.discussion)

  @OptionGroup var directory: DirectoryArgument

  @Option(help: ArgumentHelp(ProgramHelp.Themes.toml, valueName: "theme"))
  var toml: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let shelf = ThemeShelf(directory: DirectoryChoice.path(directory.path))
    if let toml {
      guard let source = ThemeSource.builtIn.first(where: { $0.name == toml }) else {
        let known = UnknownWord(toml, known: ThemeSource.builtIn.map(\.name))
        throw RefusedRequest(ProgramHelp.Themes.refused(toml, known)[reading.languageWithoutSettings])
      }
      return StandardOutput.print(source.toml)
    }
    for name in shelf.names {
      guard let theme = shelf.theme(named: name) else { continue }
      reading.print([[Span(name.padded(to: 16), .strong)] + Sample.spans], theme: theme)
    }
    let lines = shelf.complaints.flatMap { $0.lines(in: reading.languageWithoutSettings) }
    guard lines.isEmpty else { throw RefusedRequest(lines: lines) }
  }

  /// What a theme's colours are for, in those colours.
  private enum Sample {
    static let spans: [Span] =
      [
        Span("text ", .text), Span("strong ", .strong), Span("dim ", .dim), Span("accent ", .accent),
        Span("● ", Style(.good)), Span("▲ ", Style(.warn)), Span("■ ", Style(.bad)),
      ] + Role.series.map { Span("█", Style($0)) }
  }
}

extension String {
  /// With blanks behind, to so many columns.
  fileprivate func padded(to columns: Int) -> String { Truncate.pad(self, columns: columns) }
}
