/// Finds the ends of fields, eight bytes at a time.
struct FieldMarks {
  /// What stands between two fields.
  let delimiter: UInt8
  private let pattern: UInt64
  private static let quotes: UInt64 = 0x2222_2222_2222_2222

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    pattern = UInt64(delimiter) &* 0x0101_0101_0101_0101
  }

  /// The high bits of bytes that may end a field: the delimiter, and every control character up to the line ends.
  /// Only the lowest bit is sure to be right: a borrow may set others above it.
  /// Within quotes the next quote takes the place of the delimiter.
  @inline(__always)
  func candidates(_ word: UInt64, isQuoted: Bool = false) -> UInt64 {
    let same = word ^ (isQuoted ? Self.quotes : pattern)
    let isMark = (same &- 0x0101_0101_0101_0101) & ~same
    let isControl = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
    return (isMark | isControl) & 0x8080_8080_8080_8080
  }

  /// Whether a byte ends an unquoted field.
  @inline(__always)
  func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

  /// Where a field ends whose text ends at a position; `nil` where it does not end there.
  @inline(__always)
  func end(closing text: UnsafePointer<UInt8>, isQuoted: Bool) -> UnsafePointer<UInt8>? {
    if isQuoted { return text.pointee == 34 && ends(text[1]) ? text + 1 : nil }
    return ends(text.pointee) ? text : nil
  }

  /// Where a plain field ends; `nil` where it is not plain (an escaped quote, a line end within quotes).
  @inline(__always)
  func endOfPlain(_ first: UnsafePointer<UInt8>, isQuoted: Bool) -> UnsafePointer<UInt8>? {
    var position = first
    while true {
      let found = candidates(word(position), isQuoted: isQuoted)
      if found != 0 { return end(closing: position + found.trailingZeroBitCount &>> 3, isQuoted: isQuoted) }
      position += 8
    }
  }

  /// Where the unquoted field that contains a position ends. There is always an end: line ends stand behind the data.
  @inline(__always)
  func end(from position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var position = position
    while true {
      let found = candidates(word(position))
      if found == 0 {
        position += 8
        continue
      }
      position += found.trailingZeroBitCount &>> 3
      if ends(position.pointee) { return position }
      position += 1
    }
  }
}
