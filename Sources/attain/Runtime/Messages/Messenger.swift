internal import Dashboard
internal import Sales
internal import Storage
internal import Synchronization

/// Announces the big deals of the day to the webhooks of the settings, on a thread of its own.
///
/// Everything passes through the outbox of the journal: a deal is put in once for each webhook, whoever sees it first,
/// and each message is sent by the one program that claimed it. Each courier is waited for on a thread of its own, so that
/// no service holds up another one. This thread sleeps without a timer unless a message waits for its
/// next attempt.
final class Messenger: Sendable {
  private enum Job: Sendable {
    /// Look for big deals in facts as they are at a moment.
    case announce(FactStore, now: Moment)
    /// This became of a message; its courier is back.
    case settle(OutgoingMessage, DeliveryOutcome)
    /// Begin nothing more, and say when everything before is done and nothing is on its way.
    case leave(Wakeup)
  }

  private let thread: WorkerThread<Job>

  /// A messenger of a directory; none when the system has no threads left.
  init?(directory: String, letters: Mailbox<Letter>) {
    let desk = Desk(MessageOffice(directory: directory))
    let thread = WorkerThread<Job>(resting: { desk.rest() }) { job in
      for errand in desk.perform(job) { desk.begin(errand) }
      if desk.hasNews() { letters.post(.journalTurned) }
    }
    guard let thread else { return nil }
    desk.thread.withLock { $0 = thread }
    self.thread = thread
  }

  /// Announces what is new in facts; older ones nobody has looked at need not be looked at any more.
  func announce(_ store: FactStore, now: Moment) {
    thread.add(.announce(store, now: now)) { if case .announce = $0 { true } else { false } }
  }

  /// Waits a moment for what is on its way, so that its outcome is known; what takes longer is sent all the same. What
  /// became of others until then is kept.
  func finish() {
    guard let wakeup = Wakeup() else { return }
    thread.add(.leave(wakeup))
    wakeup.wait(atMost: .seconds(1))
  }

  /// What the thread works with, and those who wait for a courier post to.
  private final class Desk: Sendable {
    private let office: Mutex<MessageOffice>
    private let leaving = Mutex<Wakeup?>(nil)
    let thread = Mutex<WorkerThread<Job>?>(nil)

    init(_ office: MessageOffice) { self.office = Mutex(office) }

    func rest() -> Duration? {
      leaving.withLock { $0 == nil } ? office.withLock { $0.rest(at: Clock.utcSeconds()) } : nil
    }

    func hasNews() -> Bool { office.withLock { $0.hasNews() } }

    /// Does a job; gives what is to be sent after it.
    func perform(_ job: Job?) -> [Errand] {
      office.withLock { office in
        switch job {
        case .announce(let store, let now): office.look(at: store, now)
        case .settle(let message, let outcome): office.settle(message, outcome)
        case .leave(let wakeup): leaving.withLock { $0 = wakeup }
        case nil: break
        }
        guard let wakeup = leaving.withLock({ $0 }) else { return office.errands() }
        if office.isAtRest { wakeup.ring() }
        return []
      }
    }

    /// Sends a message, and posts what becomes of it.
    func begin(_ errand: Errand) {
      let work: @Sendable () -> Void = { self.post(.settle(errand.message, errand.run())) }
      if !DetachedThread.start(work) { work() }
    }

    private func post(_ job: Job) { thread.withLock { $0 }?.add(job) }
  }
}
