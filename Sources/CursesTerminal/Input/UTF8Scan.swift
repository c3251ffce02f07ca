/// What stands at the beginning of the bytes: a whole character, the beginning of one, or neither.
enum UTF8Scan {
  case scalar(Unicode.Scalar, length: Int)
  case unfinished
  case invalid

  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, let length = Self.length(first) else {
      self = bytes.isEmpty ? .unfinished : .invalid
      return
    }
    let tail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    guard tail.count == length - 1 else {
      // Cut by the end of the bytes it may still become whole; cut by another character it never will.
      self = bytes.count == 1 + tail.count ? .unfinished : .invalid
      return
    }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      self = .invalid
      return
    }
    self = .scalar(scalar, length: length)
  }

  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
