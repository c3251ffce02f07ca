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
}
