internal import Glibc

/// When output is coloured. (cli.md: `--color`, `NO_COLOR`, `CLICOLOR_FORCE`)
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Reads a choice.
  init(argument: String) throws {
    guard let choice = ColorChoice(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: ColorChoice.allCases.map(\.rawValue))
    }
    self = choice
  }

  /// Whether to colour: what was asked for counts most, then the environment's refusal, its insistence, the terminal.
  func colours(terminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let refused = environment("NO_COLOR"), !refused.isEmpty { return false }
    if let forced = environment("CLICOLOR_FORCE"), !forced.isEmpty, forced != "0" { return true }
    return terminal && environment("TERM") != "dumb" && environment("CLICOLOR") != "0"
  }
}

/// The process's environment.
enum Environment {
  /// The value of a variable; `nil` where it is not set.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
