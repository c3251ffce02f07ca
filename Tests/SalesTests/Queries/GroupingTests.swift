@testable import Sales
import TestSupport
import Testing

@Suite("Grouping rows")
struct GroupingTests {
  /// Groups made-up rows by columns of so many possible values each, and says what their slots are called.
  private func grouped(_ columns: [[Int32]], cardinality: UInt64) -> [[Int32]] {
    let count = columns.first?.count ?? 0
    let rows = Array(0..<Int32(count))
    var slots = [Int32](repeating: 0, count: count)
    var (scratch, wide) = ([Int32](repeating: 0, count: count), [UInt64](repeating: 0, count: count))
    return scratch.withUnsafeMutableBufferPointer { scratch in
      wide.withUnsafeMutableBufferPointer { wide in
        guard let scratch = scratch.baseAddress, let wide = wide.baseAddress else { return [] }
        let keys = columns.map { cells in
          KeyColumn(
            dimension: .customer, reader: .codes(CodeReader(CodeCells(cells, missing: Missing.code))),
            cardinality: cardinality)
        }
        var groups = GroupKeys(keys, rows: count, codes: scratch, keys: wide)
        groups.place(rows, count: count, reps: nil, into: &slots)
        let answer = groups.answerCodes(slots.map { Int($0) })
        return (0..<count).map { Array(answer[$0 * columns.count..<($0 + 1) * columns.count]) }
      }
    }
  }

  @Test(arguments: [UInt64(8), 1 << 20, 1 << 31])
  func everyRowIsFoundUnderItsOwnCodesHoweverManyValuesThereCouldBe(cardinality: UInt64) {
    var chance = SeededGenerator(seed: cardinality)
    let columns = (0..<6).map { _ in (0..<3000).map { _ in Int32.random(in: -1..<6, using: &chance) } }
    let answered = grouped(columns, cardinality: cardinality)
    #expect((0..<3000).allSatisfy { row in answered[row] == columns.map { $0[row] } })
  }

  @Test(arguments: [1, 100, 50_000])
  func theRowsOfASpanAreFoundWhateverTheOrderOfTheDays(spread: Int) {
    var chance = SeededGenerator(seed: UInt64(spread))
    var days = (0..<2000).map { _ in Int32.random(in: 0..<Int32(spread), using: &chance) * 73 }
    days[17] = Day.missingNumber
    for days in [days, days.sorted(), [], [5], [Day.missingNumber]] {
      let index = DayIndex(days)
      for _ in 0..<50 {
        let start = Int32.random(in: -9...Int32(spread) * 73, using: &chance)
        let end = start + Int32.random(in: -3...Int32(spread) * 20, using: &chance)
        var (candidates, found): ([Int32], [Int32])
        switch index.candidates(days, from: start, to: end) {
        case .range(let rows): candidates = rows.map { Int32($0) }
        case .listed(let rows), .exact(let rows): candidates = Array(rows)
        }
        found = candidates.filter { days[Int($0)] >= start && days[Int($0)] < end }
        if case .exact = index.candidates(days, from: start, to: end) { #expect(found == candidates) }
        #expect(found.sorted() == days.indices.filter { days[$0] >= start && days[$0] < end }.map { Int32($0) })
        #expect(Set(candidates).count == candidates.count)
      }
    }
  }

  @Test(arguments: [1, 40, 3000])
  func anIndexOfSomeRowsNamesTheseAlone(spread: Int32) {
    var chance = SeededGenerator(seed: UInt64(spread))
    let days = (0..<2000).map { _ in
      Bool.random(using: &chance) ? Int32.random(in: 0..<spread, using: &chance) : Day.missingNumber
    }
    let codes = (0..<2000).map { _ in Int32.random(in: -1..<3, using: &chance) }
    let index = DayIndex(
      days, of: CodeChoice(cells: CodeCells(codes, missing: Missing.code), isChosen: [false, true, false, true]))
    for _ in 0..<50 {
      let (start, length) = (
        Int32.random(in: -2..<spread, using: &chance), Int32.random(in: 0..<spread + 9, using: &chance)
      )
      let expected = days.indices.filter { row in
        [0, 2].contains(codes[row]) && days[row] >= start && days[row] < start + length
      }
      switch index.candidates(days, from: start, to: start + length) {
      case .exact(let rows): #expect(rows.sorted() == expected.map { Int32($0) })
      case .range(let rows): #expect(rows.isEmpty && expected.isEmpty)
      case .listed: Issue.record("days so near to each other are told apart")
      }
    }
  }

  @Test(arguments: [1, 2])
  func customersAreCountedAlikeWithAPlaceForEachAndWithout(marks: Int) {
    var chance = SeededGenerator(seed: UInt64(marks))
    let (rows, slots) = (Array(0..<Int32(900)), (0..<900).map { _ in Int32.random(in: 0..<7, using: &chance) })
    let codes = rows.map { _ in Int32.random(in: -1..<150, using: &chance) }
    let given = rows.map { _ in UInt8.random(in: 0..<UInt8(1 << marks), using: &chance) }
    let reader = CodeReader(CodeCells(codes, missing: Missing.code))
    var all = [7, nil].map { CustomerPairs(customers: 150, slots: $0, rows: rows.count, marks: marks) }
    for index in all.indices {
      all[index].add(reader, rows, slots: slots, count: rows.count, slotCount: 7) { given[Int($0)] }
    }
    var seen: [Int32: [Int32: UInt8]] = [:]
    for row in rows.indices where codes[row] >= 0 {
      seen[slots[row], default: [:]][codes[row], default: 0] |= given[row]
    }
    for wanted in 1...marks {
      let mask = UInt8(1 << wanted) - 1
      let expected = (0..<Int32(7)).compactMap { slot -> [Int]? in
        let count = (seen[slot] ?? [:]).values.count { $0 & mask == mask }
        return count > 0 ? [Int(slot), count] : nil
      }
      for pairs in all { #expect(pairs.counts(withFirst: wanted).map { [$0.slot, $0.count] } == expected) }
    }
  }
}
