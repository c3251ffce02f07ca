internal import ArgumentParser
internal import Sales

/// `attain completions bash|zsh|fish`: the script a shell loads.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: ProgramHelp.Completions.abstract, discussion: ProgramHelp.Completions.discussion)

  @Argument(
    help: ArgumentHelp(ProgramHelp.Completions.shell), completion: .list(["bash", "zsh", "fish"]),
    transform: { try Shell(argument: $0) })
  var shell: Shell

  func run() throws {
    guard let known = CompletionShell(rawValue: shell.rawValue) else { return }
    // The library's own options are described in English; ours in the language of the locale already.
    StandardOutput.print(
      ParserStrings.ownOptions.reduce(Attain.completionScript(for: known)) { script, option in
        script.replacing(option.english, with: option.inLocale)
      })
  }

  /// The shells that are supported.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish

    /// Reads a shell's name.
    init(argument: String) throws {
      guard let shell = Shell(rawValue: argument) else {
        throw UnknownWord(argument, known: Shell.allCases.map(\.rawValue))
      }
      self = shell
    }
  }
}
