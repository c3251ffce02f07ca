/// Gives each group a small number: the key itself where all keys are few, else its place of first appearance.
struct GroupTable {
  /// Keys by slot, with room for more; empty where the slot is the key.
  private var keys: [UInt64] = []
  /// How many of them are in use.
  private var used = 0
  /// Slots by hash; −1 is free. Its count is a power of two.
  private var buckets: [Int32] = []
  /// How many keys there can be, where the slot is the key.
  let denseCount: Int?

  /// A table for keys below `cardinality`, of which about `rows` will be asked for; `nil`: too many to count.
  init(cardinality: UInt64?, rows: Int) {
    let few = UInt64(max(4096, min(rows, 1 << 20)))
    denseCount = cardinality.flatMap { $0 <= few ? Int($0) : nil }
    if denseCount == nil { makeRoom(for: 1 << 10) }
  }

  /// How many slots there are so far.
  var slotCount: Int { denseCount ?? used }

  /// The key of a slot.
  func key(_ slot: Int) -> UInt64 { denseCount == nil ? keys[slot] : UInt64(slot) }

  /// Writes the slots of `count` keys.
  mutating func place(_ wanted: UnsafePointer<UInt64>, count: Int, into slots: UnsafeMutablePointer<Int32>) {
    if denseCount != nil {
      for index in 0..<count { slots[index] = Int32(truncatingIfNeeded: wanted[index]) }
      return
    }
    if used + count > keys.count { makeRoom(for: max(used + count, keys.count * 4)) }
    var used = used
    buckets.withUnsafeMutableBufferPointer { buckets in
      keys.withUnsafeMutableBufferPointer { keys in
        let mask = buckets.count - 1
        for index in 0..<count {
          let key = wanted[index]
          var bucket = GroupTable.hash(key) & mask
          while buckets[bucket] >= 0, keys[Int(buckets[bucket])] != key { bucket = (bucket + 1) & mask }
          if buckets[bucket] < 0 {
            buckets[bucket] = Int32(truncatingIfNeeded: used)
            keys[used] = key
            used += 1
          }
          slots[index] = buckets[bucket]
        }
      }
    }
    self.used = used
  }

  /// Room for so many keys; at most half of the buckets are ever taken, so that searches stay short.
  private mutating func makeRoom(for count: Int) {
    var size = 1 << 11
    while size < count * 2 { size *= 2 }
    keys.append(contentsOf: repeatElement(0, count: size / 2 - keys.count))
    buckets = [Int32](repeating: -1, count: size)
    let mask = size - 1
    for slot in 0..<used {
      var bucket = GroupTable.hash(keys[slot]) & mask
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
      buckets[bucket] = Int32(truncatingIfNeeded: slot)
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 1)
  }
}
