internal import Glibc

/// What signals did before we came, so that it can be put back.
struct HandlerTable {
  private static let handled =
    FatalSignals.crashes + FatalSignals.others + [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE]
  private let before: [(signal: Int32, action: sigaction)]

  /// Remembers what every signal that we handle does now.
  init() {
    before = Self.handled.map { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return (signal, action)
    }
  }

  /// Puts it back.
  func restore() {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  /// Lets through on this thread what a parent may have left blocked: a mask is inherited, and deafness with it.
  static func unblock() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in handled { sigaddset(&set, signal) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  /// Installs a handler.
  static func install(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void, flags: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigfillset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }
}
