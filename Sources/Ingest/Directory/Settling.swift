/// Waits until what is written is whole: closed by its writer or renamed in, or left alone for a moment.
/// (data-directory.md, Cleaning)
///
/// A pure value: moments come in as nanoseconds of one clock.
struct Settling {
  /// Exports that write several files in a row are read together, if the pause between two is no longer than this.
  static let pause: Int64 = 30_000_000
  /// Nor does anything that is whole wait longer than this.
  static let longestPause: Int64 = 120_000_000
  /// A file whose writer does not close it counts as whole when nothing was written for so long: a slow copy pauses for
  /// seconds, and half a file would be shown as the truth.
  static let quiet: Int64 = 10_000_000_000

  /// Files that are being written, and when something last was.
  private var writing: [String: Int64] = [:]
  /// Files that only polling sees; it says itself when they are whole.
  private var polled: Set<String> = []
  private var firstFinished: Int64?
  private var lastFinished: Int64 = 0

  /// Something was written to a file.
  mutating func writing(_ path: String, _ now: Int64, isPolled: Bool = false) {
    if isPolled { polled.insert(path) } else { writing[path] = now }
  }

  /// A file is whole, or gone.
  mutating func finished(_ path: String, _ now: Int64) {
    writing[path] = nil
    polled.remove(path)
    firstFinished = firstFinished ?? now
    lastFinished = now
  }

  /// When `take` should be asked again; `nil` while nothing is pending.
  var due: Int64? {
    let ready = firstFinished.map { min(lastFinished + Self.pause, $0 + Self.longestPause) }
    let silent = writing.values.min().map { $0 + Self.quiet }
    return [ready, silent].compactMap { $0 }.min()
  }

  /// What can be read now; `nil` where it is too early.
  mutating func take(_ now: Int64) -> DirectoryChange? {
    for (path, last) in writing where last + Self.quiet <= now { finished(path, last) }
    guard let firstFinished, min(lastFinished + Self.pause, firstFinished + Self.longestPause) <= now else {
      return nil
    }
    self.firstFinished = nil
    return DirectoryChange(beingWritten: Set(writing.keys).union(polled))
  }
}
