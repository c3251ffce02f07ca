internal import Sales

/// The distinct texts of a column, found by their bytes: an open hash table over one run of memory.
///
/// Manual memory because it is probed once for every cell of every name column.
struct NameTable: ~Copyable {
  /// One text.
  struct Entry {
    /// Where its bytes begin in the arena.
    let offset: Int
    let count: Int32
    /// What stands in the column for it; see `NameCode`.
    var code: Int32
  }

  private struct Slot {
    var hash: UInt32
    var index: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var entries: UnsafeMutablePointer<Entry>
  private var capacity: Int
  private var arena: UnsafeMutablePointer<UInt8>
  private var arenaCount = 0
  private var arenaCapacity: Int
  /// How many texts there are.
  private(set) var count = 0

  init() {
    mask = 63
    slots = .allocate(capacity: 64)
    slots.initialize(repeating: Slot(hash: 0, index: -1), count: 64)
    capacity = 32
    entries = .allocate(capacity: 32)
    arenaCapacity = 1024
    arena = .allocate(capacity: 1024)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    arena.deallocate()
  }

  /// The code of a text; `NameCode.unknown` where it has not been seen. Up to seven bytes behind the text are read.
  @inline(__always)
  func code(_ text: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int32 {
    let short = UInt32(truncatingIfNeeded: hash)
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    while true {
      let index = slots[slot].index
      if index < 0 { return NameCode.unknown }
      if slots[slot].hash == short {
        let entry = entries[Int(index)]
        if Int(entry.count) == count, equal(arena + entry.offset, text, count) { return entry.code }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Adds a text that has not been seen; its code is its own index unless another one is given.
  @discardableResult
  mutating func add(_ text: UnsafePointer<UInt8>, count: Int, hash: UInt64, code: Int32? = nil) -> Int32 {
    let index = append(text, count: count, code: code)
    place(hash, index)
    return code ?? Int32(index)
  }

  /// Adds a text that is never found by its bytes; its code is its own index.
  mutating func addHidden(_ text: UnsafePointer<UInt8>, count: Int) -> Int32 {
    Int32(append(text, count: count, code: nil))
  }

  /// Calls with the bytes of a text. They are followed by zeros up to a multiple of eight.
  func bytes(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[Int(index)]
    return UnsafeBufferPointer(start: arena + entry.offset, count: Int(entry.count))
  }

  private mutating func append(_ text: UnsafePointer<UInt8>, count length: Int, code: Int32?) -> Int {
    let padded = (length + 7) & ~7
    if arenaCount + padded > arenaCapacity { growArena(by: padded) }
    if count == capacity { growEntries() }
    let start = arena + arenaCount
    start.update(from: text, count: length)
    (start + length).update(repeating: 0, count: padded - length)
    entries[count] = Entry(offset: arenaCount, count: Int32(length), code: code ?? Int32(count))
    arenaCount += padded
    count += 1
    return count - 1
  }

  private mutating func place(_ hash: UInt64, _ index: Int) {
    if (index + 1) * 2 > mask { growSlots() }
    put(Slot(hash: UInt32(truncatingIfNeeded: hash), index: Int32(index)), at: Int(truncatingIfNeeded: hash &>> 32))
  }

  private func put(_ slot: Slot, at hash: Int) {
    var place = hash & mask
    while slots[place].index >= 0 { place = (place &+ 1) & mask }
    slots[place] = slot
  }

  private mutating func growSlots() {
    let old = slots
    let oldCount = mask + 1
    mask = oldCount * 4 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, index: -1), count: mask + 1)
    for place in 0..<oldCount where old[place].index >= 0 {
      let entry = entries[Int(old[place].index)]
      let hash = KeyHash.of(UnsafeRawBufferPointer(start: arena + entry.offset, count: Int(entry.count)))
      put(old[place], at: Int(truncatingIfNeeded: hash &>> 32))
    }
    old.deallocate()
  }

  private mutating func growEntries() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.update(from: entries, count: count)
    entries.deallocate()
    (entries, capacity) = (larger, capacity * 2)
  }

  private mutating func growArena(by needed: Int) {
    let room = max(arenaCapacity * 2, arenaCount + needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    larger.update(from: arena, count: arenaCount)
    arena.deallocate()
    (arena, arenaCapacity) = (larger, room)
  }

  @inline(__always)
  private func equal(_ entry: UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var offset = 0
    while offset &+ 8 <= count {
      if word(entry + offset) != word(text + offset) { return false }
      offset &+= 8
    }
    guard offset < count else { return true }
    return word(entry + offset) == word(text + offset) & lowBytes(count &- offset)
  }
}

/// What stands in a name column while it is read.
enum NameCode {
  /// The text has not been seen yet.
  static let unknown: Int32 = -2
  /// The text holds bytes that are none; never stored.
  static let badBytes: Int32 = -3
  /// Set on codes of texts that may show that the row is none of the table's: its header, a row of sums.
  static let suspicious: Int32 = 0x4000_0000
}

/// Eight bytes as a number, the first one lowest.
@inline(__always)
func word(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
  UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
}

/// A mask of the lowest 1 to 7 bytes.
@inline(__always)
func lowBytes(_ count: Int) -> UInt64 { ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count) }
