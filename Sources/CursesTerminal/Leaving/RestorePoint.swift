internal import Glibc

/// What must be put back when the program dies, kept where a signal handler may read it: plain memory, written once
/// before the handlers stand.
struct RestorePoint {
  /// The terminal, or -1 when nothing is to be put back.
  var terminal: Int32 = -1
  /// What is written to it.
  var text: UnsafePointer<UInt8>?
  /// Bytes of the text.
  var length = 0
  /// Its line discipline before we came.
  var lineDiscipline = termios()
  /// Whether that is known.
  var hasLineDiscipline = false
  /// Where error output went before it was sent to the log, or -1.
  var errorOutput: Int32 = -1
  /// The log, or -1.
  var log: Int32 = -1
  /// Where this run's lines begin in the log.
  var logStart: off_t = 0

  /// Bytes of the log that are shown after a crash.
  private static let shown = 4096

  /// The one of this process. Plain memory, because a handler may not take part in exclusivity checks or allocation.
  nonisolated(unsafe) static let current: UnsafeMutablePointer<RestorePoint> = {
    let point = UnsafeMutablePointer<RestorePoint>.allocate(capacity: 1)
    point.initialize(to: RestorePoint())
    return point
  }()

  /// From now on a death of the program puts this terminal back.
  static func arm(_ terminal: Int32, _ lineDiscipline: termios?, _ errorLog: ErrorLog?) {
    let text = Array(Modes.restore.utf8)
    let kept = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count)
    kept.initialize(from: text, count: text.count)
    current.pointee = RestorePoint(
      terminal: terminal, text: UnsafePointer(kept), length: text.count, lineDiscipline: lineDiscipline ?? termios(),
      hasLineDiscipline: lineDiscipline != nil, errorOutput: errorLog?.before ?? -1, log: errorLog?.descriptor ?? -1,
      logStart: errorLog?.start ?? 0)
  }

  /// Nothing is to be put back any more.
  static func disarm() {
    current.pointee.terminal = -1
    current.pointee.text?.deallocate()
    current.pointee.text = nil
  }

  /// Puts everything back; async-signal-safe, and done at most once.
  static func putBack() {
    let point = current
    let terminal = point.pointee.terminal
    guard terminal >= 0 else { return }
    point.pointee.terminal = -1
    // In the background both calls below would stop us instead.
    signal(SIGTTOU, SIG_IGN)
    if let text = point.pointee.text { _ = write(terminal, text, point.pointee.length) }
    if point.pointee.hasLineDiscipline { _ = tcsetattr(terminal, TCSANOW, &point.pointee.lineDiscipline) }
    putBackErrorOutput(point)
  }

  /// What the program said in its last moments belongs on the screen, not only in a log.
  private static func putBackErrorOutput(_ point: UnsafeMutablePointer<RestorePoint>) {
    guard point.pointee.errorOutput >= 0 else { return }
    _ = dup2(point.pointee.errorOutput, STDERR_FILENO)
    let end = lseek(point.pointee.log, 0, SEEK_END)
    let start = max(point.pointee.logStart, end - off_t(shown))
    guard end > start else { return }
    withUnsafeTemporaryAllocation(byteCount: shown, alignment: 1) { buffer in
      guard let base = buffer.baseAddress else { return }
      let count = pread(point.pointee.log, base, min(shown, Int(end - start)), start)
      if count > 0 { _ = write(STDERR_FILENO, base, count) }
    }
  }
}
