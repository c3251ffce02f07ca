/// Different customers by slot, each with up to two marks.
///
/// Every pair has a bit for each mark where slots and customers are few beside the rows; else pairs are found by hash.
struct CustomerPairs {
  /// Words of a slot: a bit for each of its customers after one for rows without, for one mark after the other; `nil`
  /// where pairs have no place of their own.
  private let width: Int?
  private let marks: Int
  private var words: [UInt64] = []
  private var table = GroupTable(cardinality: nil, rows: 0)
  private var found: [UInt8] = []
  private var codes: [Int32] = []
  private var keys: [UInt64] = []
  private var places: [Int32] = []

  /// Pairs of so many customers with slots, of which there are so many if that is known, in about so many rows.
  init(customers: Int, slots: Int?, rows: Int, marks: Int) {
    let width = (customers / 64 + 1) * marks
    // More words than rows would cost more to look through than the rows to find.
    self.width = slots.flatMap { $0 * width <= max(rows, 1 << 12) ? width : nil }
    self.marks = marks
  }

  /// Adds the customers of rows with their marks, the first in the lowest bit; rows without a customer are passed over.
  mutating func add(
    _ reader: CodeReader, _ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, slotCount: Int,
    marks mark: (Int32) -> UInt8
  ) {
    codes.extend(to: count, with: 0)
    codes.withUnsafeMutableBufferPointer { codes in
      guard let base = codes.baseAddress else { return }
      reader.read(rows, count: count, into: base)
    }
    guard let width else { return addByHash(rows, slots: slots, count: count, marks: mark) }
    words.extend(to: slotCount * width, with: 0)
    // The place of the second mark; that of the first once more where there is no second.
    let second = marks > 1 ? width / marks : 0
    words.withUnsafeMutableBufferPointer { words in
      codes.withUnsafeBufferPointer { codes in
        for index in 0..<count {
          let (place, mark) = (Int(codes[index]) + 1, UInt64(mark(rows[index])))
          let (word, bit) = (Int(slots[index]) * width + place >> 6, UInt64(place & 63))
          words[word] |= (mark & 1) << bit
          words[word + second] |= (mark >> 1) << bit
        }
      }
    }
  }

  private mutating func addByHash(
    _ rows: UnsafePointer<Int32>, slots: UnsafePointer<Int32>, count: Int, marks mark: (Int32) -> UInt8
  ) {
    places.extend(to: count, with: 0)
    keys.removeAll(keepingCapacity: true)
    for index in 0..<count {
      // A row without a customer has a key no pair has; it is never marked.
      keys.append(UInt64(UInt32(bitPattern: slots[index])) << 32 | UInt64(UInt32(bitPattern: codes[index])))
    }
    keys.withUnsafeBufferPointer { keys in
      places.withUnsafeMutableBufferPointer { places in
        guard let keys = keys.baseAddress, let places = places.baseAddress else { return }
        table.place(keys, count: count, into: places)
      }
    }
    found.extend(to: table.slotCount, with: 0)
    for index in 0..<count where codes[index] >= 0 { found[Int(places[index])] |= mark(rows[index]) }
  }

  /// How many customers with the first so many marks each slot has, by slot; slots without any are left out.
  func counts(withFirst wanted: Int) -> [(slot: Int, count: Int)] {
    guard let width else { return countsByHash(with: (1 << wanted) - 1) }
    let perMark = width / marks
    return words.withUnsafeBufferPointer { words in
      (0..<words.count / width).compactMap { slot in
        var count = 0
        for word in 0..<perMark {
          // The first bit is of rows without a customer.
          var all: UInt64 = word == 0 ? ~1 : ~0
          for number in 0..<wanted { all &= words[slot * width + number * perMark + word] }
          count += all.nonzeroBitCount
        }
        return count > 0 ? (slot, count) : nil
      }
    }
  }

  private func countsByHash(with wanted: UInt8) -> [(slot: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for place in found.indices where found[place] & wanted == wanted {
      counts[Int(table.key(place) >> 32), default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
