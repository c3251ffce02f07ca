internal import Synchronization

/// After how many days a deal is stalled in each open step, for the whole company: worked out when first asked for, as all
/// deals have to be looked through and one page asks several times.
final class StalledLine: Sendable {
  private let made = Mutex<[Int?]?>(nil)

  /// The limits by step; whoever asks first waits until they are worked out.
  func limits(_ make: () -> [Int?]) -> [Int?] {
    made.withLock { made in
      let limits = made ?? make()
      made = limits
      return limits
    }
  }
}
