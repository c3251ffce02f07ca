internal import GRDB
internal import Glibc

/// An open database, closed when nobody holds it any more.
final class Connection: Sendable {
  let queue: DatabaseQueue

  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// The queue itself is never freed: freeing one starts the pool of Dispatch, which then wakes the program once a
  /// second for ever. Closed, it holds a kilobyte, and a program opens a handful.
  deinit {
    try? queue.close()
    _ = Unmanaged.passRetained(queue)
  }
}

/// Tells a file from another one that has taken its name.
struct FileIdentity: Hashable, Sendable {
  private let device: dev_t
  private let number: ino_t

  /// The file at a path; `nil` where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (status.st_dev, status.st_ino)
  }
}
