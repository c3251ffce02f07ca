internal import Glibc
public import Sales
internal import Synchronization

extension Workforce {
  /// This thread and one more for each further processor, which end with the work.
  public static let processors = Workforce(hands: SideBySide.processors) {
    SideBySide.run($0, threads: SideBySide.processors, $1)
  }
}

/// Work done on several threads at once, which end with it.
///
/// Not Dispatch: on Linux its pool, once used, wakes up every second for as long as the program runs.
enum SideBySide {
  /// How many threads do a large piece of work.
  static let processors = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8))

  /// Does the work for every index below `count` on at most so many threads, this one among them, and waits for all.
  static func run(_ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let shared = Shared(count: count, work)
    let helpers = (1..<max(1, min(count, threads))).compactMap { _ in start(shared) }
    shared.runRest()
    for helper in helpers { pthread_join(helper, nil) }
  }

  /// A thread more; none when the system has none left, and then the others do its part.
  private static func start(_ shared: Shared) -> pthread_t? {
    var thread = pthread_t()
    let held = Unmanaged.passRetained(shared)
    let result = pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Shared>.fromOpaque(argument).takeRetainedValue().runRest() }
        return nil
      }, held.toOpaque())
    if result == 0 { return thread }
    held.release()
    return nil
  }

  /// Hands out one index after the other.
  private final class Shared: Sendable {
    private let count: Int
    private let next = Atomic<Int>(0)
    private let work: @Sendable (Int) -> Void

    init(count: Int, _ work: @escaping @Sendable (Int) -> Void) { (self.count, self.work) = (count, work) }

    func runRest() {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        work(index)
      }
    }
  }
}
