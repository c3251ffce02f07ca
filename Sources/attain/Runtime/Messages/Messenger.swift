internal import Dashboard
internal import Sales
internal import Storage
internal import Synchronization

/// Announces the big deals of the day to the webhooks of the settings, on a thread of its own.
///
/// Everything passes through the outbox of the journal: a deal is put in once for each webhook, whoever sees it first,
/// and each message is sent by the one program that claimed it. The thread sleeps without a timer unless a message waits
/// for its next attempt.
final class Messenger: Sendable {
  private enum Job: Sendable {
    /// Look for big deals in facts as they are at a moment.
    case announce(FactStore, now: Moment)
    /// Says that everything before is done.
    case ring(Wakeup)
  }

  private let thread: WorkerThread<Job>

  /// A messenger of a directory; none when the system has no threads left.
  init?(directory: String, letters: Mailbox<Letter>) {
    let shared = SharedOffice(MessageOffice(directory: directory))
    let thread = WorkerThread<Job>(resting: { shared.office.withLock { $0.rest(at: Clock.utcSeconds()) } }) { job in
      if case .ring(let wakeup) = job { return wakeup.ring() }
      let isNews = shared.office.withLock { office in
        if case .announce(let store, let now) = job { office.look(at: store, now) }
        return office.send()
      }
      if isNews { letters.post(.journalTurned) }
    }
    guard let thread else { return nil }
    self.thread = thread
  }

  /// Announces what is new in facts; older ones nobody has looked at need not be looked at any more.
  func announce(_ store: FactStore, now: Moment) {
    thread.add(.announce(store, now: now)) { if case .announce = $0 { true } else { false } }
  }

  /// Waits a moment for what is on its way, so that its outcome is known; what takes longer is sent all the same.
  func finish() {
    guard let wakeup = Wakeup() else { return }
    thread.add(.ring(wakeup))
    wakeup.wait(atMost: .seconds(1))
  }
}

/// The office, held by the two things its thread does.
private final class SharedOffice: Sendable {
  let office: Mutex<MessageOffice>

  init(_ office: MessageOffice) { self.office = Mutex(office) }
}
