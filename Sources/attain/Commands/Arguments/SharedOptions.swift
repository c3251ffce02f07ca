internal import ArgumentParser
internal import Documents
internal import Sales
internal import Screen

/// Where the data is; stands last in every command that reads.
struct DirectoryArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(DirectoryHelp.path, discussion: DirectoryHelp.standard, valueName: "dir"),
    completion: .directory)
  var path: String?
}

/// What people read, and whether it is coloured.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: ArgumentHelp(PrintingHelp.language, valueName: "lang"),
    transform: { try Language(argument: $0) })
  var language: Language?

  @Option(
    help: ArgumentHelp(PrintingHelp.color, valueName: "when"),
    transform: { try ColorChoice(argument: $0) })
  var color: ColorChoice = .auto

  /// Whether standard output is to be coloured.
  var coloursOutput: Bool {
    color.colours(terminal: StandardOutput.isTerminal, environment: Environment.value)
  }

  /// The language before any settings are read.
  var languageWithoutSettings: Language { language ?? Language(locale: Environment.value) }
}

extension ReadingOptions {
  /// The language people read: as asked, else as the settings say, else the locale's.
  func language(of loaded: LoadedFacts) -> Language {
    language ?? loaded.facts.settings.language ?? languageWithoutSettings
  }

  /// Prints lines for people, in the default theme's colours where output is coloured.
  func print(_ lines: [[Span]], theme: Theme = .midnight) {
    StandardOutput.print(coloursOutput ? ANSIText(lines, theme: theme, depth: .ofTerminal).text : lines.plainText)
  }
}

extension [[Span]] {
  /// The lines without any style, made safe.
  var plainText: String { map { Sanitize.clean($0.map(\.text).joined()) + "\n" }.joined() }
}

extension ColorDepth {
  /// How many colours the terminal promises, where it is only printed on.
  static var ofTerminal: ColorDepth {
    let direct = ["truecolor", "24bit"].contains(Environment.value("COLORTERM"))
    let name = Environment.value("TERM") ?? ""
    return direct ? .direct : name.contains("256") ? .colors256 : .colors16
  }
}
