/// Rows by the text of their key: open addressing over hashes, comparing bytes only where hashes are equal.
struct KeyIndex {
  private let keys: TextColumn
  private let hashes: [UInt64]
  private var slots: [UInt32]
  private let mask: Int

  /// An empty index with room for so many rows of a column whose texts have these hashes.
  init(keys: TextColumn, hashes: [UInt64], room: Int) {
    self.keys = keys
    self.hashes = hashes
    var capacity = 16
    while capacity < room * 2 { capacity <<= 1 }
    slots = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// An index of every row that has a key; of rows with the same key the first.
  init(all keys: TextColumn) {
    self.init(keys: keys, hashes: keys.hashes(), room: keys.count)
    for row in 0..<keys.count where !keys.range(row).isEmpty { _ = insert(row) }
  }

  /// Adds a row; gives the row that already stands under the same key, if there is one.
  mutating func insert(_ row: Int) -> Int? {
    let hash = hashes[row]
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if hashes[other] == hash, isEqual(keys.range(other), keys.range(row)) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(row + 1)
    return nil
  }

  /// Lets a later row of the same key stand for an earlier one.
  mutating func replace(_ row: Int, by later: Int) {
    var slot = Int(truncatingIfNeeded: hashes[row]) & mask
    while slots[slot] != 0, Int(slots[slot]) - 1 != row { slot = (slot + 1) & mask }
    if slots[slot] != 0 { slots[slot] = UInt32(later + 1) }
  }

  /// The row of a key's bytes.
  func row(of text: UnsafeRawBufferPointer) -> Int? {
    let hash = KeyHash.of(text)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if hashes[row] == hash, keys.bytes[keys.range(row)].elementsEqual(text) { return row }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count && keys.bytes[left].elementsEqual(keys.bytes[right])
  }
}

extension TextColumn {
  /// The hash of each text.
  func hashes() -> [UInt64] {
    bytes.withUnsafeBytes { bytes in
      (0..<count).map { KeyHash.of(UnsafeRawBufferPointer(rebasing: bytes[range($0)])) }
    }
  }

  /// The rows of some texts, found in one pass over all of them.
  func rows(of texts: Set<String>) -> [Int] {
    guard !texts.isEmpty else { return [] }
    let wanted = Set(texts.map { text in Array(text.utf8).withUnsafeBytes { KeyHash.of($0) } })
    let hashes = hashes()
    return hashes.indices.filter { wanted.contains(hashes[$0]) && texts.contains(text($0)) }
  }
}
