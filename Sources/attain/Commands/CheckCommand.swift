internal import ArgumentParser
internal import Glibc
internal import Sales

/// `attain check`: what was recognised, mapped, merged and quarantined, and why. Exits 1 where something is lost.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: DirectoryHelp.Check.abstract, discussion: DirectoryHelp.Check.discussion)

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(PrintingHelp.textOrJSON, valueName: "format"), transform: { try Format(argument: $0) })
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    let check = CheckReport(loaded, directory: path, now: Int64(time(nil)))
    switch format {
    case .json: StandardOutput.print(CheckJSON(check, language: language).text)
    case .text: reading.print(CheckText(check, language: language).lines)
    }
    let errors = check.problems.filter { $0.severity == .error }
    // On a terminal they stand above already; a program finds them where errors belong.
    if !StandardOutput.isSameAsError {
      for problem in errors { StandardError.print(problem.line(in: language)) }
    }
    if !errors.isEmpty { throw ExitCode(1) }
  }

  /// How a check is printed.
  enum Format: String, CaseIterable {
    case text, json

    /// Reads a format's name.
    init(argument: String) throws {
      guard let format = Format(rawValue: argument.lowercased()) else {
        throw UnknownWord(argument, known: Format.allCases.map(\.rawValue))
      }
      self = format
    }
  }
}
