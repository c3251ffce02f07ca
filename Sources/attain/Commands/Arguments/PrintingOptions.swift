internal import ArgumentParser
internal import Documents
internal import Sales
internal import Screen

/// How a view is printed.
struct PrintingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(PrintingHelp.format(OutputFormat.allCases.map(\.rawValue)), valueName: "format"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: { try OutputFormat(argument: $0) })
  var format: OutputFormat = .text

  @Option(
    help: ArgumentHelp(PrintingHelp.width, valueName: "n"), transform: { try Count(argument: $0).number })
  var width: Int?

  @Option(
    help: ArgumentHelp(PrintingHelp.height, valueName: "n"), transform: { try Count(argument: $0).number })
  var height: Int?

  @Option(
    help: ArgumentHelp(PrintingHelp.theme, valueName: "theme"),
    completion: .list(ThemeSource.builtIn.map(\.name)))
  var theme: String?

  /// The theme named, else that of the settings, else the default.
  func theme(of loaded: LoadedFacts, in directory: String, _ language: Language) throws -> Theme {
    let shelf = ThemeShelf(directory: directory)
    if let theme {
      guard let named = shelf.theme(named: theme) else {
        let refusal = PrintingHelp.unknownTheme(theme, UnknownWord(theme, known: shelf.names))
        throw RefusedRequest(refusal[language])
      }
      return named
    }
    return loaded.facts.settings.theme.flatMap(shelf.theme(named:)) ?? .midnight
  }

  /// Prints a table.
  func print(
    _ table: ReportTable, _ settings: Settings, _ language: Language, _ theme: Theme, _ reading: ReadingOptions
  ) {
    let worded = { ReportWording(language: language, catalog: MetricCatalog(settings: settings)).worded(table) }
    switch format {
    case .json: StandardOutput.print(table.json())
    case .csv: StandardOutput.print(table.csv())
    case .md: StandardOutput.print(worded().markdown())
    case .html: StandardOutput.print(HTMLTable(worded(), language: language).text)
    case .text: reading.print(lines(worded(), language, width: width ?? terminalWidth), theme: theme)
    case .svg:
      let lines = TableLines(worded(), width: width.map { $0 - 4 }, leftOut: CommandTexts(language: language).leftOut)
      StandardOutput.print(SVG(lines.grid(width: width, height: height), theme: theme, title: worded().title).text)
    }
  }

  /// Prints a table as lines, as wide as the terminal where there is one.
  static func printLines(of table: ReportTable, _ settings: Settings, _ language: Language, _ reading: ReadingOptions)
    throws
  {
    let options = try PrintingOptions.parse([])
    options.print(table, settings, language, .midnight, reading)
  }

  /// The same of a table that is in words already.
  static func printLines(of table: WordedTable, _ language: Language, _ reading: ReadingOptions) {
    let width = StandardOutput.isTerminal ? StandardOutput.size?.columns : nil
    reading.print(TableLines(table, width: width, leftOut: CommandTexts(language: language).leftOut).lines)
  }

  private var terminalWidth: Int? { StandardOutput.isTerminal ? StandardOutput.size?.columns : nil }

  private func lines(_ table: WordedTable, _ language: Language, width: Int?) -> [[Span]] {
    TableLines(table, width: width, leftOut: CommandTexts(language: language).leftOut).lines
  }
}
