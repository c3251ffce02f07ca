internal import Glibc

/// Waits for the first of several descriptors, or for a deadline.
struct Poller {
  private var requests: [pollfd]

  /// Waits for these; negative ones are passed over.
  init(_ descriptors: [Int32]) {
    requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Waits; no deadline means without end. A signal ends the wait too.
  mutating func wait(atMost duration: Duration?) {
    for index in requests.indices { requests[index].revents = 0 }
    _ = poll(&requests, nfds_t(requests.count), Self.milliseconds(duration))
  }

  /// Whether something stands ready at a descriptor.
  func isReady(_ index: Int) -> Bool { requests[index].revents & Int16(POLLIN) != 0 }

  /// Whether the other side of a descriptor has gone.
  func hasGone(_ index: Int) -> Bool { requests[index].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 }

  /// Rounded up, so that nobody wakes before the deadline only to wait again.
  private static func milliseconds(_ duration: Duration?) -> Int32 {
    guard let duration else { return -1 }
    let (seconds, attoseconds) = duration.components
    let whole = min(seconds, 1_000_000) * 1000
    return Int32(clamping: whole + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
