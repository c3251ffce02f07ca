internal import Glibc

/// A pipe that makes the waiting thread look up: one byte says “something is there”.
final class Wakeup: Sendable {
  /// Where the waiting thread polls.
  let descriptor: Int32
  private let writeEnd: Int32

  /// A pipe; none when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Makes the waiting thread look; from any thread.
  func ring() {
    var byte: UInt8 = 1
    // A full pipe has rung already.
    _ = write(writeEnd, &byte, 1)
  }

  /// Forgets what has rung.
  func quiet() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  /// Waits without end until it rings.
  func wait() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, -1) < 0 && errno == EINTR {}
    quiet()
  }

  /// Waits until it rings, or a time has passed; no time means without end.
  func wait(atMost duration: Duration?) {
    var poller = Poller([descriptor])
    poller.wait(atMost: duration)
    quiet()
  }
}
