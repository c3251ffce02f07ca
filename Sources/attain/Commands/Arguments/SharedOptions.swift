internal import ArgumentParser
internal import Sales

/// Where the data is; stands last in every command that reads.
struct DirectoryArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The data directory.", discussion: "Default: $ATTAIN_DIR, else the current directory.", valueName: "dir"),
    completion: .directory)
  var path: String?
}

/// What people read, and whether it is coloured.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of texts: en or zh-Hans. Default: the settings', else the locale's.", valueName: "lang"),
    transform: { try Language(argument: $0) })
  var language: Language?

  @Option(
    help: ArgumentHelp("When to colour: auto, always or never. NO_COLOR and CLICOLOR_FORCE are honoured.", valueName: "when"),
    transform: { try ColorChoice(argument: $0) })
  var color: ColorChoice = .auto

  /// Whether standard output is to be coloured.
  var coloursOutput: Bool {
    color.colours(terminal: StandardOutput.isTerminal, environment: Environment.value)
  }

  /// The language before any settings are read.
  var languageWithoutSettings: Language { language ?? Language(locale: Environment.value) }
}
