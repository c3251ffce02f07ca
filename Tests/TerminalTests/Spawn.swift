import Glibc

/// Starting programs with nothing inherited but what is meant to be: Foundation's `Process` waits for every heir of a
/// program, and so for ever for one that leaves a server behind.
enum Spawn {
  struct Failure: Error { let what: String }

  /// Where a program's input and output go.
  enum Streams {
    /// A terminal, which becomes the program's own, as it leads a new session.
    case terminal(String)
    /// Output into a file, no input.
    case file(String)
  }

  /// Starts a program; nobody waits for it yet.
  static func start(_ arguments: [String], _ environment: [String: String], _ streams: Streams) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags: Int16 = 0x08  // POSIX_SPAWN_SETSIGMASK
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    switch streams {
    case .terminal(let path):
      flags |= 0x80  // POSIX_SPAWN_SETSID
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    posix_spawnattr_setflags(&attributes, flags)
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, arguments[0], &actions, &attributes, words, variables)
    guard result == 0 else { throw Failure(what: "\(arguments[0]) was not started: \(result)") }
    return process
  }
}
