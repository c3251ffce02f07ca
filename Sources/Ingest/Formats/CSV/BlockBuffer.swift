internal import Glibc

/// The bytes of one block of a file, in memory that is used again for the next block.
struct BlockBuffer {
  /// What the bytes come from.
  let source: ByteSource
  private let mostBytesOfRecord: Int
  private var memory: UnsafeMutablePointer<UInt8>
  private var room: Int
  /// Where in the file the first byte of the buffer stands.
  private(set) var start = 0
  /// How many bytes of the file are in it.
  private(set) var count = 0
  /// Behind the last line end of the data, or at the end of the file.
  private(set) var dataEnd: UnsafePointer<UInt8>
  /// Whether a line is longer than any may be; the data then ends within it.
  private(set) var holdsEndlessLine = false

  /// Bytes behind the data that may be read without harm.
  private static let padding = 64
  /// How much more is read at a time where a record goes on behind the block.
  private static let step = 1 << 16

  init(source: ByteSource, mostBytesOfRecord: Int) {
    (self.source, self.mostBytesOfRecord) = (source, mostBytesOfRecord)
    room = 1 << 16
    memory = .allocate(capacity: room + Self.padding)
    dataEnd = UnsafePointer(memory)
  }

  func deallocate() { memory.deallocate() }

  /// The first byte.
  var dataStart: UnsafePointer<UInt8> { UnsafePointer(memory) }

  /// Where in the file a position of the buffer stands.
  @inline(__always)
  func offset(of position: UnsafePointer<UInt8>) -> Int { start &+ (position - UnsafePointer(memory)) }

  /// Where in the buffer a byte of the file stands.
  func position(of offset: Int) -> UnsafePointer<UInt8> { UnsafePointer(memory) + (offset - start) }

  /// Whether the data reaches the end of the file.
  var reachesEnd: Bool { start + count >= source.count }

  /// Reads from an offset up to the end of the line that contains `end`.
  mutating func load(from offset: Int, through end: Int) {
    (start, count) = (offset, 0)
    fill(upTo: end - offset + 256)
    cutBehindLine(from: max(end - offset - 1, 0))
  }

  /// Reads up to the end of a later line; false where the file has no more. Positions change.
  mutating func extend() -> Bool {
    guard !reachesEnd || dataEnd < UnsafePointer(memory) + count else { return false }
    cutBehindLine(from: dataEnd - UnsafePointer(memory))
    return true
  }

  /// Reads until so many bytes are there or the file ends.
  private mutating func fill(upTo wanted: Int) {
    if wanted > room { grow(to: wanted) }
    while count < wanted {
      let target = UnsafeMutableRawBufferPointer(start: memory + count, count: wanted - count)
      let got = source.read(into: target, at: start + count)
      guard got > 0 else { break }
      count += got
    }
    (memory + count).update(repeating: 10, count: Self.padding)
  }

  /// Ends the data behind the first line end at or after an index.
  private mutating func cutBehindLine(from first: Int) {
    var index = first
    while true {
      while index < count, memory[index] != 10, memory[index] != 13 { index += 1 }
      if index + 1 < count {
        let isPair = memory[index] == 13 && memory[index + 1] == 10
        dataEnd = UnsafePointer(memory) + index + (isPair ? 2 : 1)
        return
      }
      let before = count
      if index - first < mostBytesOfRecord { fill(upTo: count + Self.step) } else { holdsEndlessLine = true }
      if count == before {
        dataEnd = UnsafePointer(memory) + count
        return
      }
    }
  }

  private mutating func grow(to wanted: Int) {
    let newRoom = wanted + wanted / 4
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: newRoom + Self.padding)
    larger.update(from: memory, count: count)
    dataEnd = UnsafePointer(larger) + (dataEnd - UnsafePointer(memory))
    memory.deallocate()
    (memory, room) = (larger, newRoom)
  }
}
