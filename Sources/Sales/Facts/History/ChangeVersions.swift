/// With which version each change was seen; changes stand in the order of versions.
public struct ChangeVersions: Sendable {
  /// How many changes there are before each version and its own, by the version's place.
  private var firsts: [Int] = []
  private(set) var count = 0

  /// No versions.
  public init() {}

  /// Begins a version; what follows was seen with it.
  mutating func begin() { firsts.append(count) }

  /// Adds a change of the version begun last.
  mutating func append() { count += 1 }

  /// The place of the version that a change was seen with.
  public subscript(change: Int) -> Int32 {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= change { low = middle + 1 } else { high = middle }
    }
    return Int32(low - 1)
  }

  /// How many changes were seen by a version and those before it: the place of the first later one.
  func count(through version: Int) -> Int { version < 0 ? 0 : version + 1 < firsts.count ? firsts[version + 1] : count }
}
