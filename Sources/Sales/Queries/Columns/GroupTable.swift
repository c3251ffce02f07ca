/// Gives each group a small number: the key itself where all keys are few, else its place of first appearance.
struct GroupTable {
  /// Keys by slot; empty where the slot is the key.
  private(set) var keys: [UInt64] = []
  /// Slots by hash; −1 is free. Its count is a power of two.
  private var buckets: [Int32] = []
  private let denseCount: Int?

  /// A table for keys below `cardinality`, of which about `rows` will be asked for; `nil`: too many to count.
  init(cardinality: UInt64?, rows: Int) {
    let few = UInt64(max(4096, min(rows, 1 << 20)))
    denseCount = cardinality.flatMap { $0 <= few ? Int($0) : nil }
    if denseCount == nil { buckets = [Int32](repeating: -1, count: 1 << 10) }
  }

  /// How many slots there are so far.
  var slotCount: Int { denseCount ?? keys.count }

  /// The key of a slot.
  func key(_ slot: Int) -> UInt64 { denseCount == nil ? keys[slot] : UInt64(slot) }

  /// Writes the slots of `count` keys.
  mutating func place(_ wanted: UnsafePointer<UInt64>, count: Int, into slots: UnsafeMutablePointer<Int32>) {
    if denseCount != nil {
      for index in 0..<count { slots[index] = Int32(truncatingIfNeeded: wanted[index]) }
      return
    }
    while (keys.count + count) * 2 > buckets.count { grow() }
    buckets.withUnsafeMutableBufferPointer { buckets in
      let mask = buckets.count - 1
      for index in 0..<count {
        var bucket = GroupTable.hash(wanted[index]) & mask
        while true {
          let slot = buckets[bucket]
          if slot < 0 {
            buckets[bucket] = Int32(truncatingIfNeeded: keys.count)
            slots[index] = Int32(truncatingIfNeeded: keys.count)
            keys.append(wanted[index])
            break
          }
          if keys[Int(slot)] == wanted[index] {
            slots[index] = slot
            break
          }
          bucket = (bucket + 1) & mask
        }
      }
    }
  }

  private mutating func grow() {
    buckets = [Int32](repeating: -1, count: buckets.count * 4)
    let mask = buckets.count - 1
    buckets.withUnsafeMutableBufferPointer { buckets in
      for (slot, key) in keys.enumerated() {
        var bucket = GroupTable.hash(key) & mask
        while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
        buckets[bucket] = Int32(truncatingIfNeeded: slot)
      }
    }
  }

  private static func hash(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 29)) >> 1)
  }
}
