internal import Glibc
internal import Sales

/// One run of `attain-courier`: hands it a message, and reads what became of it. For threads of their own: it takes half
/// a minute at most.
enum CourierRun {
  /// What became of a parcel. One that nothing was said of may have arrived.
  static func send(_ parcel: Parcel) -> DeliveryOutcome {
    guard let path = Self.path, let run = Pipes().start(path) else { return .noCourier }
    let isHandedOver = run.write(parcel.line(number: 1))
    let said = run.readToEnd()
    run.waitForEnd()
    let words = said.prefix { !$0.isNewline }.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0] == "1" else { return isHandedOver ? .unanswered : .noCourier }
    return DeliveryOutcome(word: words[1]) ?? .unanswered
  }

  /// Whether there is a courier to send with.
  static var isInstalled: Bool { path != nil }

  /// The courier beside this program, wherever that was installed; nobody else's.
  private static let path: String? = {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    guard count > 0 else { return nil }
    let own = String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = own.lastIndex(of: "/") else { return nil }
    let path = own[...slash] + "attain-courier"
    return access(String(path), X_OK) == 0 ? String(path) : nil
  }()
}

/// The pipes to and from a program.
private struct Pipes {
  /// A program that runs, and our ends.
  struct Run {
    let process: pid_t
    let input: Int32
    let output: Int32

    /// Writes all of a text and closes; false where the program took none of it.
    func write(_ text: String) -> Bool {
      defer { close(input) }
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return false }
      }
      return true
    }

    func readToEnd() -> String {
      defer { close(output) }
      var (all, part) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
      while true {
        let count = read(output, &part, part.count)
        if count > 0 { all += part.prefix(count) } else if count == 0 || errno != EINTR { break }
      }
      return String(decoding: all, as: UTF8.self)
    }

    func waitForEnd() {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    }
  }

  /// Starts a program between two pipes, in a session of its own: it outlives the terminal and us. Its errors are
  /// nobody's, for they could quote an address.
  func start(_ path: String) -> Run? {
    guard let (input, output) = pair() else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.theirs, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.theirs, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let process = spawn(path, &actions)
    for theirs in [input.theirs, output.theirs] { close(theirs) }
    if let process { return Run(process: process, input: input.ours, output: output.ours) }
    for ours in [input.ours, output.ours] { close(ours) }
    return nil
  }

  private func spawn(_ path: String, _ actions: inout posix_spawn_file_actions_t) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID, which the module does not name.
    posix_spawnattr_setflags(&attributes, 0x08 | 0x80)
    var process: pid_t = 0
    let name = strdup(path)
    defer { free(name) }
    var words = [name, nil]
    return posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0 ? process : nil
  }

  /// Two pipes, none of whose ends a program inherits by itself.
  private func pair() -> (input: (theirs: Int32, ours: Int32), output: (theirs: Int32, ours: Int32))? {
    var (input, output): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&input) == 0 else { return nil }
    guard pipe(&output) == 0 else {
      for end in input { close(end) }
      return nil
    }
    for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ((input[0], input[1]), (output[1], output[0]))
  }
}
