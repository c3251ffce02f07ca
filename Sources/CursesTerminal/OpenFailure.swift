/// Why a screen could not be opened; text without a screen is the way out.
public enum OpenFailure: Error, Hashable, Sendable {
  /// Output goes to a file or a pipe.
  case notATerminal
  /// `TERM` is missing.
  case noTerminalType
  /// The terminal is described nowhere on this machine.
  case unknownTerminalType(String)
  /// The terminal cannot place its cursor.
  case cannotPlaceCursor(String)
  /// The system gave no pipe for signals.
  case noSignals
  /// The system gave no threads to work beside the screen.
  case noThreads

  /// What happened and what to do, in one line.
  public var reason: String {
    switch self {
    case .notATerminal: "output is not a terminal"
    case .noTerminalType: "TERM is not set, so the kind of terminal is unknown; try TERM=xterm-256color"
    case .unknownTerminalType(let name):
      "this machine has no description of the terminal “\(name)”; try TERM=xterm-256color, or install ncurses-term"
    case .cannotPlaceCursor(let name): "the terminal “\(name)” cannot place its cursor"
    case .noSignals: "the system gave no pipe for signals"
    case .noThreads: "the system gave no threads or descriptors to work with"
    }
  }
}
