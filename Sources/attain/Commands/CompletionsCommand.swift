internal import ArgumentParser

/// `attain completions bash|zsh|fish`: the script a shell loads.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script of a shell.",
    discussion: """
      bash: attain completions bash > ~/.local/share/bash-completion/completions/attain
      zsh:  attain completions zsh > ~/.zfunc/_attain
      fish: attain completions fish > ~/.config/fish/completions/attain.fish
      """)

  @Argument(
    help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]), transform: { try Shell(argument: $0) })
  var shell: Shell

  func run() throws {
    guard let known = CompletionShell(rawValue: shell.rawValue) else { return }
    StandardOutput.print(Attain.completionScript(for: known))
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
