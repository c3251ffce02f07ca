internal import Synchronization

/// Who does pieces of work that do not depend on each other: this thread alone, or several where the caller has some.
///
/// What comes out is the same either way; threads are the business of those who do input and output.
public struct Workforce: Sendable {
  /// How many pieces are done at the same time.
  public let hands: Int
  private let perform: @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

  /// So many who do the work for every index below a count, in whatever order, and come back when all is done.
  public init(
    hands: Int, _ perform: @escaping @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void
  ) {
    (self.hands, self.perform) = (hands, perform)
  }

  /// This thread, one piece after the other.
  public static let alone = Workforce(hands: 1) { count, work in
    for index in 0..<count { work(index) }
  }

  /// What comes of each piece, in order.
  func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(work) }
    let results = Results<Result>(count)
    perform(count) { results.set(work($0), at: $0) }
    return results.all
  }
}

/// One place for each result, filled by whoever has it.
private final class Results<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  init(_ count: Int) { results = Mutex([Result?](repeating: nil, count: count)) }

  func set(_ result: Result, at index: Int) { results.withLock { $0[index] = result } }

  var all: [Result] { results.withLock { $0.compactMap(\.self) } }
}
