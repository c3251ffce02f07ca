internal import Sales

/// The distinct texts of a column, found by their bytes: an open hash table over one run of memory.
///
/// Manual memory because it is probed once for every cell of every name column. A hit touches two places: a slot, and
/// the text with what is known of it.
struct NameTable: ~Copyable {
  /// A place of the hash table: the hash's lower half, and where the text stands; an offset of 0 marks a free place.
  private struct Slot {
    var hash: UInt32
    /// In words of eight bytes from the start of the arena.
    var offset: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  /// For each text its code and its length in one word, then its bytes, filled up with zeros. The first word is unused.
  private var arena: UnsafeMutablePointer<UInt64>
  private var arenaCount = 1
  private var arenaCapacity = 256
  /// Where the text of each index stands in the arena.
  private var offsets: [UInt32] = []

  init() {
    mask = 63
    slots = .allocate(capacity: 64)
    slots.initialize(repeating: Slot(hash: 0, offset: 0), count: 64)
    arena = .allocate(capacity: 256)
    arena.initialize(to: 0)
  }

  deinit {
    slots.deallocate()
    arena.deallocate()
  }

  /// How many texts there are.
  var count: Int { offsets.count }

  /// The code of a text; `NameCode.unknown` where it has not been seen. Up to seven bytes behind the text are read.
  @inline(__always)
  func code(_ text: UnsafePointer<UInt8>, count: Int, hash: UInt64) -> Int32 {
    let short = UInt32(truncatingIfNeeded: hash)
    var place = Int(truncatingIfNeeded: hash &>> 32) & mask
    while true {
      let slot = slots[place]
      if slot.offset == 0 { return NameCode.unknown }
      if slot.hash == short {
        let entry = arena + Int(slot.offset)
        if Int(truncatingIfNeeded: entry.pointee &>> 32) == count, equal(entry + 1, text, count) {
          return Int32(truncatingIfNeeded: entry.pointee)
        }
      }
      place = (place &+ 1) & mask
    }
  }

  /// Adds a text that has not been seen; its code is its own index unless another one is given.
  @discardableResult
  mutating func add(_ text: UnsafePointer<UInt8>, count length: Int, hash: UInt64, code: Int32? = nil) -> Int32 {
    let code = code ?? Int32(truncatingIfNeeded: count)
    append(text, length, code)
    if used * 3 > mask * 2 { growSlots() }
    used += 1
    put(
      Slot(hash: UInt32(truncatingIfNeeded: hash), offset: offsets[count - 1]), at: Int(truncatingIfNeeded: hash &>> 32)
    )
    return code
  }

  /// Adds a text that is never found by its bytes; its code is its own index.
  mutating func addHidden(_ text: UnsafePointer<UInt8>, count length: Int) -> Int32 {
    let code = Int32(truncatingIfNeeded: count)
    append(text, length, code)
    return code
  }

  /// The bytes of the text of an index. They are followed by zeros up to a multiple of eight.
  func bytes(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
    let entry = arena + Int(offsets[Int(index)])
    let bytes = UnsafeRawPointer(entry + 1).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: Int(truncatingIfNeeded: entry.pointee &>> 32))
  }

  private mutating func append(_ text: UnsafePointer<UInt8>, _ length: Int, _ code: Int32) {
    let words = (length + 7) / 8
    if arenaCount + words + 1 > arenaCapacity { growArena(by: words + 1) }
    let entry = arena + arenaCount
    entry.initialize(to: UInt64(UInt32(bitPattern: code)) | UInt64(length) << 32)
    (entry + 1).initialize(repeating: 0, count: words)
    UnsafeMutableRawPointer(entry + 1).copyMemory(from: text, byteCount: length)
    offsets.append(UInt32(truncatingIfNeeded: arenaCount))
    arenaCount += words + 1
  }

  private func put(_ slot: Slot, at hash: Int) {
    var place = hash & mask
    while slots[place].offset != 0 { place = (place &+ 1) & mask }
    slots[place] = slot
  }

  private mutating func growSlots() {
    let old = slots
    let oldCount = mask + 1
    mask = oldCount * 2 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, offset: 0), count: mask + 1)
    for place in 0..<oldCount where old[place].offset != 0 {
      let entry = arena + Int(old[place].offset)
      let text = UnsafeRawBufferPointer(start: entry + 1, count: Int(entry.pointee &>> 32))
      put(old[place], at: Int(truncatingIfNeeded: KeyHash.of(text) &>> 32))
    }
    old.deallocate()
  }

  private mutating func growArena(by needed: Int) {
    let room = max(arenaCapacity * 2, arenaCount + needed)
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
    larger.update(from: arena, count: arenaCount)
    arena.deallocate()
    (arena, arenaCapacity) = (larger, room)
  }

  @inline(__always)
  private func equal(_ entry: UnsafePointer<UInt64>, _ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    var left = count
    while left >= 8 {
      if UInt64(littleEndian: entry[index]) != word(text + index &* 8) { return false }
      index &+= 1
      left &-= 8
    }
    return left == 0 || UInt64(littleEndian: entry[index]) == word(text + index &* 8) & lowBytes(left)
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
