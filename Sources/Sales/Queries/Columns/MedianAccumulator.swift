/// The median of the days between two columns.
final class MedianAccumulator: Accumulator {
  private let from: [Int32]
  private let to: [Int32]
  /// The slot and the days of each row that has both.
  private var found: [(slot: Int32, days: Int32)] = []

  /// The days from one column's day to another's.
  init(from: [Int32], to: [Int32]) { (self.from, self.to) = (from, to) }

  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    guard !from.isEmpty, !to.isEmpty else { return }
    for index in 0..<count {
      let (first, last) = (from[Int(rows[index])], to[Int(rows[index])])
      guard first != Day.missingNumber, last != Day.missingNumber else { continue }
      found.append((slots[index], last &- first))
    }
  }

  func results() -> SlotResults {
    var results = SlotResults()
    for (slot, days) in bySlot() where !days.isEmpty {
      guard let median = Percentile.median(CountingSort.sorted(days), unit: .days) else { continue }
      results.append(slot, median.numerator, over: median.denominator, cases: days.count)
    }
    return results
  }

  /// The days of each slot, in the order of slots.
  private func bySlot() -> [(slot: Int, days: ArraySlice<Int32>)] {
    let slots = (found.lazy.map(\.slot).max() ?? -1) + 1
    var starts = [Int](repeating: 0, count: Int(slots) + 1)
    for (slot, _) in found { starts[Int(slot) + 1] += 1 }
    for slot in 0..<Int(slots) { starts[slot + 1] += starts[slot] }
    var (days, next) = ([Int32](repeating: 0, count: found.count), starts)
    for (slot, count) in found {
      days[next[Int(slot)]] = count
      next[Int(slot)] += 1
    }
    return (0..<Int(slots)).map { ($0, days[starts[$0]..<starts[$0 + 1]]) }
  }
}

/// Puts whole numbers in order by counting how often each occurs, where they lie close together.
enum CountingSort {
  /// The numbers, ascending.
  static func sorted(_ numbers: ArraySlice<Int32>) -> [Int64] {
    guard let low = numbers.min(), let high = numbers.max() else { return [] }
    let span = Int(high) - Int(low) + 1
    guard span <= 4 * numbers.count + 64 else { return numbers.sorted().map { Int64($0) } }
    var counts = [Int](repeating: 0, count: span)
    for number in numbers { counts[Int(number) - Int(low)] += 1 }
    var sorted: [Int64] = []
    sorted.reserveCapacity(numbers.count)
    for (offset, count) in counts.enumerated() {
      sorted.append(contentsOf: repeatElement(Int64(low) + Int64(offset), count: count))
    }
    return sorted
  }
}
