internal import Synchronization

/// Finished values on their way from one thread to another.
final class Mailbox<Letter: Sendable>: Sendable {
  private let letters = Mutex<[Letter]>([])
  private let wakeup: Wakeup

  /// An empty one; none when the system has no descriptors left.
  init?() {
    guard let wakeup = Wakeup() else { return nil }
    self.wakeup = wakeup
  }

  /// Where the receiving thread polls.
  var descriptor: Int32 { wakeup.descriptor }

  /// Leaves a letter; from any thread.
  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    wakeup.ring()
  }

  /// Takes all that is there, in the order of posting.
  func takeAll() -> [Letter] {
    wakeup.quiet()
    return letters.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }

  /// Waits until something is there, and takes the first.
  func next() -> Letter {
    while true {
      if let first = letters.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return first }
      wakeup.wait()
    }
  }

  /// Waits until something is there, and takes the first; `nil` when nothing came within a time.
  func next(within patience: Duration?) -> Letter? {
    let deadline = patience.map { ContinuousClock.now.advanced(by: $0) }
    while true {
      if let first = letters.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return first }
      let rest = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
      if rest == .zero { return nil }
      wakeup.wait(atMost: rest)
    }
  }

  /// Leaves a letter in the place of those of the same kind that nobody has taken yet.
  func replace(_ letter: Letter, where isSuperseded: (Letter) -> Bool) {
    letters.withLock { waiting in
      waiting.removeAll(where: isSuperseded)
      waiting.append(letter)
    }
    wakeup.ring()
  }
}
