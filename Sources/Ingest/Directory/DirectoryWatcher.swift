internal import CLinux
internal import Glibc

/// Tells when a data directory changes, without a timer while nothing does.
///
/// The program polls `descriptor` beside its other ones; when it becomes readable, `changes()` says whether there is
/// something to read now. A directory that vanishes is waited for. Where the system cannot tell of changes (network
/// file systems), it is looked at every few seconds.
public final class DirectoryWatcher {
  /// Becomes readable when `changes()` should be asked.
  public let descriptor: Int32

  private let directory: String
  private let notifications: Int32
  private let timer: Int32
  private var folders = WatchedFolders()
  private var settling = Settling()
  /// Set where the system does not tell of changes.
  private var polling: DirectoryPolling?

  /// Watches a directory, which need not be there yet.
  public init(directory: String) {
    self.directory = directory
    notifications = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    timer = linux_timer()
    descriptor = linux_group()
    for watched in [notifications, timer] where watched >= 0 { _ = linux_add_readable(descriptor, watched) }
    rewatch()
  }

  deinit {
    for open in [descriptor, timer, notifications] where open >= 0 { close(open) }
  }

  /// What has happened since it was last asked; `nil` where everything still waits for writers to finish.
  public func changes() -> DirectoryChange? {
    var expirations: UInt64 = 0
    _ = Glibc.read(timer, &expirations, 8)
    let now = Self.now()
    takeNotifications(now)
    if polling?.isDue(now) == true { poll(now) }
    let change = settling.take(now)
    arm(now)
    return change
  }

  private func takeNotifications(_ now: Int64) {
    var isLost = false
    Notification.readAll(from: notifications) { notification in
      switch folders.meaning(of: notification) {
      case .nothing: break
      case .lost: isLost = true
      case .folder(let path):
        folders.add(path, of: directory, to: notifications)
        settling.finished(path, now)
      case .writing(let path): settling.writing(path, now)
      case .finished(let path): settling.finished(path, now)
      }
    }
    if isLost {
      rewatch()
      settling.finished("", now)
    }
  }

  /// Watches the directory as it is now, or what will show that it is back.
  private func rewatch() {
    folders.forgetAll(notifications)
    let isComplete = notifications >= 0 && folders.addAll(of: directory, to: notifications)
    if isComplete && !DirectoryPolling.isNeeded(for: directory) {
      polling = nil
    } else if polling == nil {
      polling = DirectoryPolling(directory: directory, now: Self.now())
    }
    arm(Self.now())
  }

  private func poll(_ now: Int64) {
    guard let (writing, finished) = polling?.look(now) else { return }
    for path in writing { settling.writing(path, now, isPolled: true) }
    for path in finished { settling.finished(path, now) }
  }

  /// Sets the timer to the next moment at which something is due; switches it off where nothing is.
  private func arm(_ now: Int64) {
    let due = [settling.due, polling?.due].compactMap { $0 }.min()
    // Zero would switch the timer off.
    _ = linux_set_timer(timer, due.map { max($0 - now, 1) } ?? 0)
  }

  private static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// Something in a watched directory is ready to be read.
public struct DirectoryChange: Hashable, Sendable {
  /// Files that a writer still has open: to be passed to `DirectoryReader.read(after:beingWritten:)`.
  public let beingWritten: Set<String>
}
