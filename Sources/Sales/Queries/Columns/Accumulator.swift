/// Collects one measure over all blocks of a scan, by slot.
protocol Accumulator: AnyObject {
  /// Takes the rows of a block, each in its slot.
  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int)

  /// Numerator, denominator and cases by slot; groups without cases are left out.
  func results() -> SlotResults
}

/// Figures of slots, column by column.
struct SlotResults {
  var slots: [Int] = []
  var numerators: [Int64] = []
  var denominators: [Int64] = []
  var cases: [Int] = []

  mutating func reserve(_ count: Int) {
    slots.reserveCapacity(count)
    numerators.reserveCapacity(count)
    denominators.reserveCapacity(count)
    cases.reserveCapacity(count)
  }

  mutating func append(_ slot: Int, _ numerator: Int64, over denominator: Int64 = 1, cases: Int) {
    slots.append(slot)
    numerators.append(numerator)
    denominators.append(denominator)
    self.cases.append(cases)
  }
}

extension SlotResults {
  /// Both together, of sums or counts whose slots rise.
  func adding(_ other: SlotResults) -> SlotResults {
    var (all, mine, theirs) = (SlotResults(), 0, 0)
    all.reserve(max(slots.count, other.slots.count))
    while mine < slots.count || theirs < other.slots.count {
      let slot = min(mine < slots.count ? slots[mine] : .max, theirs < other.slots.count ? other.slots[theirs] : .max)
      var (numerator, count) = (Int64(0), 0)
      if mine < slots.count, slots[mine] == slot {
        (numerator, count, mine) = (numerators[mine], cases[mine], mine + 1)
      }
      if theirs < other.slots.count, other.slots[theirs] == slot {
        (numerator, count) = (numerator.addingStopping(other.numerators[theirs]), count + other.cases[theirs])
        theirs += 1
      }
      all.append(slot, numerator, cases: count)
    }
    return all
  }
}

extension Measure {
  /// Whether what it comes to in parts of the rows adds up to what it comes to in all.
  var addsUp: Bool {
    switch self {
    case .count, .sum: true
    case .distinctCustomers, .medianCycleDays, .retainedCustomers: false
    }
  }
}

/// How many rows.
final class CountAccumulator: Accumulator {
  private var counts: [Int] = []

  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    counts.extend(to: slotCount, with: 0)
    guard slotCount > 1 else { return counts[0] += count }
    counts.withUnsafeMutableBufferPointer { counts in
      for index in 0..<count { counts[Int(slots[index])] += 1 }
    }
  }

  func results() -> SlotResults {
    var results = SlotResults()
    results.reserve(counts.count)
    for slot in counts.indices where counts[slot] > 0 {
      results.append(slot, Int64(counts[slot]), cases: counts[slot])
    }
    return results
  }
}

/// The sum of an amount.
final class SumAccumulator: Accumulator {
  let reader: AmountReader
  /// Whether a deal row is shared and so is added elsewhere; empty where none is.
  private let isShared: (UnsafePointer<Int32>, Int) -> Bool
  private let skipsShared: Bool
  private var cells: [(sum: Int64, cases: Int)] = []
  private let amounts: UnsafeMutablePointer<Int64>

  /// A sum that passes over rows which are shared among reps, where it is told which these are.
  init(
    _ reader: AmountReader, amounts: UnsafeMutablePointer<Int64>,
    skippingShared isShared: ((UnsafePointer<Int32>, Int) -> Bool)?
  ) {
    (self.reader, self.amounts) = (reader, amounts)
    (self.isShared, skipsShared) = (isShared ?? { _, _ in false }, isShared != nil)
  }

  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    reader.read(rows, count: count, into: amounts)
    if skipsShared {
      for index in 0..<count where isShared(rows, index) { amounts[index] = Missing.amount }
    }
    add(amounts: amounts, slots: slots, count: count, slotCount: slotCount)
  }

  /// Adds amounts already known.
  func add(amounts: UnsafePointer<Int64>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    cells.extend(to: slotCount, with: (0, 0))
    guard slotCount > 1 else { return add(amounts, count, to: &cells[0]) }
    cells.withUnsafeMutableBufferPointer { cells in
      for index in 0..<count where amounts[index] != Missing.amount {
        let slot = Int(slots[index])
        cells[slot].sum = cells[slot].sum.addingStopping(amounts[index])
        cells[slot].cases += 1
      }
    }
  }

  /// Adds amounts that all belong together.
  private func add(_ amounts: UnsafePointer<Int64>, _ count: Int, to cell: inout (sum: Int64, cases: Int)) {
    var (sum, cases) = cell
    for index in 0..<count where amounts[index] != Missing.amount {
      sum = sum.addingStopping(amounts[index])
      cases += 1
    }
    cell = (sum, cases)
  }

  func results() -> SlotResults {
    var results = SlotResults()
    results.reserve(cells.count)
    for slot in cells.indices where cells[slot].cases > 0 {
      results.append(slot, cells[slot].sum, cases: cells[slot].cases)
    }
    return results
  }
}

/// How many different customers.
final class CustomerAccumulator: Accumulator {
  private let reader: CodeReader
  private var pairs: CustomerPairs

  init(_ reader: CodeReader, _ pairs: CustomerPairs) { (self.reader, self.pairs) = (reader, pairs) }

  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    pairs.add(reader, rows, slots: slots, count: count, slotCount: slotCount) { _ in 1 }
  }

  func results() -> SlotResults {
    var results = SlotResults()
    for (slot, count) in pairs.counts(withFirst: 1) { results.append(slot, Int64(count), cases: count) }
    return results
  }
}

/// Of the customers with a row in one span, the share with one in another.
final class RetentionAccumulator: Accumulator {
  private let reader: CodeReader
  private let days: [Int32]
  private let before: Range<Int32>
  private let after: Range<Int32>
  private var pairs: CustomerPairs

  init(
    _ reader: CodeReader, _ pairs: CustomerPairs, days: [Int32], before: Range<Int32>, after: Range<Int32>
  ) {
    (self.reader, self.pairs, self.days, self.before, self.after) = (reader, pairs, days, before, after)
  }

  func add(_ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int) {
    days.withUnsafeBufferPointer { days in
      pairs.add(reader, rows, slots: slots, count: count, slotCount: slotCount) { row in
        let day = days[Int(row)]
        return (before.contains(day) ? 1 : 0) | (after.contains(day) ? 2 : 0)
      }
    }
  }

  func results() -> SlotResults {
    let kept = Dictionary(uniqueKeysWithValues: pairs.counts(withFirst: 2))
    var results = SlotResults()
    for (slot, all) in pairs.counts(withFirst: 1) {
      results.append(slot, Int64(kept[slot] ?? 0), over: Int64(all), cases: all)
    }
    return results
  }
}

extension Array {
  /// Makes the array at least so long.
  mutating func extend(to length: Int, with element: Element) {
    if count < length { append(contentsOf: repeatElement(element, count: length - count)) }
  }
}
