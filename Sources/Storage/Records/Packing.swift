/// Numbers and texts as few bytes: seven bits of a number in each, small ones in one.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(signed number: Int64) { add(PackedWriter.folded(number)) }

  /// A value of a history, of which the lowest stands for none.
  mutating func add(value: Int64) { add(value == .min ? 0 : PackedWriter.folded(value) + 1) }

  mutating func add(text: some Collection<UInt8>) {
    add(UInt64(text.count))
    bytes.append(contentsOf: text)
  }

  /// Small numbers of either sign as small ones without.
  private static func folded(_ number: Int64) -> UInt64 {
    UInt64(bitPattern: (number << 1) ^ (number >> 63))
  }
}

/// Reads what a `PackedWriter` wrote; from bytes that nobody wrote so it gives `nil`, never anything worse.
struct PackedReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all was read.
  var isAtEnd: Bool { place == bytes.count }

  mutating func number() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  mutating func signed() -> Int64? { number().map(PackedReader.unfolded) }

  mutating func value() -> Int64? {
    guard let number = number() else { return nil }
    return number == 0 ? .min : PackedReader.unfolded(number - 1)
  }

  mutating func text() -> ArraySlice<UInt8>? {
    guard let count = number(), count <= UInt64(bytes.count - place) else { return nil }
    defer { place += Int(count) }
    return bytes[place..<place + Int(count)]
  }

  /// A count of things that each take at least so many bytes, so that a wrong one cannot ask for more room than there
  /// are bytes.
  mutating func count(atLeast size: Int) -> Int? {
    guard let count = number(), count <= UInt64((bytes.count - place) / size) else { return nil }
    return Int(count)
  }

  private static func unfolded(_ number: UInt64) -> Int64 {
    Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }
}
