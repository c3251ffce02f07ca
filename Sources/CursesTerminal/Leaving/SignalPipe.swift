internal import Glibc

/// Signals as something `poll` can wait for: each handler writes its number into a pipe.
public final class SignalPipe {
  /// What a signal asks of the program.
  public enum Request: Hashable, Sendable {
    /// The window may have another size.
    case resized
    /// Stop until told to go on.
    case stop(Terminal.Stop)
    /// Going on after a stop.
    case continued
    /// Leave, cleanly.
    case leave(signal: Int32)
    /// The terminal has gone.
    case hungUp
  }

  /// Where `poll` waits.
  public let descriptor: Int32

  /// Signals turned into requests: HUP, INT, TERM, TSTP, CONT, WINCH. PIPE is ignored.
  public init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    PipeEnd.current.pointee = PipeEnd(descriptor: ends[1])
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGCONT, SIGWINCH] {
      HandlerTable.install(signal, pass, flags: SA_RESTART)
    }
    PipeEnd.installStop()
    HandlerTable.unblock()
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    close(PipeEnd.current.pointee.descriptor)
    PipeEnd.current.pointee = PipeEnd()
    close(descriptor)
  }

  /// What was asked since the last call; many changes of size are one.
  public func requests() -> [Request] {
    var found: [Request] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { break }
      for byte in bytes.prefix(count) {
        guard let request = Self.request(byte), !found.contains(request) else { continue }
        found.append(request)
      }
    }
    PipeEnd.current.pointee.leaving = 0
    return found
  }

  private static func request(_ byte: UInt8) -> Request? {
    switch Int32(byte) {
    case SIGWINCH: .resized
    case SIGTSTP: .stop(.asKey)
    case SIGTSTP | PipeEnd.forCertain: .stop(.certainly)
    case SIGCONT: .continued
    case SIGHUP: .hungUp
    case SIGINT, SIGTERM: .leave(signal: Int32(byte))
    default: nil
    }
  }
}

/// The end that handlers write to, and how often leaving was asked for in vain.
private struct PipeEnd {
  var descriptor: Int32 = -1
  var leaving = 0

  static let forCertain: Int32 = 0x80

  nonisolated(unsafe) static let current: UnsafeMutablePointer<PipeEnd> = {
    let end = UnsafeMutablePointer<PipeEnd>.allocate(capacity: 1)
    end.initialize(to: PipeEnd())
    return end
  }()

  static func installStop() {
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = passStop
    action.sa_flags = SA_RESTART | SA_SIGINFO
    sigaction(SIGTSTP, &action, nil)
  }
}

/// Async-signal-safe. A second wish to leave that nobody has heard yet means that the loop hangs: then we go at once.
private func pass(_ signal: Int32) {
  let kept = errno
  if signal == SIGINT || signal == SIGTERM || signal == SIGHUP {
    PipeEnd.current.pointee.leaving += 1
    if PipeEnd.current.pointee.leaving > 1 {
      if signal != SIGHUP { RestorePoint.putBack() }
      _exit(128 + signal)
    }
  }
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(PipeEnd.current.pointee.descriptor, &byte, 1)
  errno = kept
}

private func passStop(_ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?) {
  let kept = errno
  // A key on the terminal comes from the kernel (positive code), a request of another program does not.
  let isCertain = (info?.pointee.si_code ?? 0) <= 0
  var byte = UInt8(truncatingIfNeeded: isCertain ? signal | PipeEnd.forCertain : signal)
  _ = write(PipeEnd.current.pointee.descriptor, &byte, 1)
  errno = kept
}
