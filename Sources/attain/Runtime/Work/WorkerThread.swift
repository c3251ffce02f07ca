internal import Glibc

/// A thread that does one job after the other and sleeps without any timer between them.
///
/// Not Dispatch and not `Task`: on Linux their pool wakes up once a second for ever after its first job.
final class WorkerThread<Job: Sendable>: Sendable {
  private let jobs: Mailbox<Job>

  /// Starts a thread that performs jobs; none when the system has no thread or descriptors left.
  init?(_ perform: @escaping @Sendable (Job) -> Void) {
    guard let jobs = Mailbox<Job>() else { return nil }
    self.jobs = jobs
    let started = Self.start {
      while true { perform(jobs.next()) }
    }
    guard started else { return nil }
  }

  /// Starts a thread that also looks up by itself, without a job, when the time it rests has passed; it rests without
  /// end where that is `nil`.
  init?(resting rest: @escaping @Sendable () -> Duration?, _ perform: @escaping @Sendable (Job?) -> Void) {
    guard let jobs = Mailbox<Job>() else { return nil }
    self.jobs = jobs
    let started = Self.start {
      while true { perform(jobs.next(within: rest())) }
    }
    guard started else { return nil }
  }

  /// Adds a job.
  func add(_ job: Job) { jobs.post(job) }

  /// Adds a job in the place of those not yet begun that it makes pointless.
  func add(_ job: Job, replacing isSuperseded: (Job) -> Bool) { jobs.replace(job, where: isSuperseded) }

  private static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Unmanaged.passRetained(ThreadBody(body))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        ThreadBody.leaveSignalsToTheLoop()
        Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    if result != 0 { box.release() } else { pthread_detach(thread) }
    return result == 0
  }
}

/// What a thread runs.
private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Requests of other programs are for the main thread; crashes stay where they happen.
  static func leaveSignalsToTheLoop() {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH] { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }
}
