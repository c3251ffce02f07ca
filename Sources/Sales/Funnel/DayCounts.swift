/// How many times each number of days was counted: percentiles of many stays without sorting them.
struct DayCounts: Sendable {
  private var counts: [Int] = []
  private(set) var total = 0

  /// Counts a number of days; not below 0.
  mutating func add(_ days: Int) {
    let days = max(days, 0)
    if days >= counts.count { counts += [Int](repeating: 0, count: days + 1 - counts.count) }
    counts[days] += 1
    total += 1
  }

  /// The share numerator ÷ denominator of the way through, by linear interpolation between closest ranks (type 7), in
  /// days; `nil` without any.
  func percentile(_ numerator: Int, over denominator: Int) -> Figure? {
    guard total > 0 else { return nil }
    let (rank, rest) = ((total - 1) * numerator).quotientAndRemainder(dividingBy: denominator)
    let pair = [day(at: rank), day(at: min(rank + 1, total - 1))].map { Int64($0) }
    return Figure(
      Int128(pair[0]) * Int128(denominator) + Int128(rest) * Int128(pair[1] - pair[0]), over: Int128(denominator),
      unit: .days, cases: total)
  }

  /// The days at a place of their order.
  private func day(at rank: Int) -> Int {
    var seen = 0
    for (days, count) in counts.enumerated() {
      seen += count
      if seen > rank { return days }
    }
    return 0
  }
}
