/// A thread that does one job after the other and sleeps without any timer between them.
///
/// Not Dispatch and not `Task`: on Linux their pool wakes up once a second for ever after its first job.
final class WorkerThread<Job: Sendable>: Sendable {
  private let jobs: Mailbox<Job>

  /// Starts a thread that performs jobs; none when the system has no thread or descriptors left.
  init?(_ perform: @escaping @Sendable (Job) -> Void) {
    guard let jobs = Mailbox<Job>() else { return nil }
    self.jobs = jobs
    let started = DetachedThread.start {
      while true { perform(jobs.next()) }
    }
    guard started else { return nil }
  }

  /// Starts a thread that also looks up by itself, without a job, when the time it rests has passed; it rests without
  /// end where that is `nil`.
  init?(resting rest: @escaping @Sendable () -> Duration?, _ perform: @escaping @Sendable (Job?) -> Void) {
    guard let jobs = Mailbox<Job>() else { return nil }
    self.jobs = jobs
    let started = DetachedThread.start {
      while true { perform(jobs.next(within: rest())) }
    }
    guard started else { return nil }
  }

  /// Adds a job.
  func add(_ job: Job) { jobs.post(job) }

  /// Adds a job in the place of those not yet begun that it makes pointless.
  func add(_ job: Job, replacing isSuperseded: (Job) -> Bool) { jobs.replace(job, where: isSuperseded) }
}
