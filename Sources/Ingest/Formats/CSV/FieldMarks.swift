/// Finds the ends of fields, eight bytes at a time.
struct FieldMarks {
  /// What stands between two fields.
  let delimiter: UInt8
  private let pattern: UInt64

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    pattern = UInt64(delimiter) &* 0x0101_0101_0101_0101
  }

  /// The high bits of bytes that may end a field: the delimiter, and every control character up to the line ends.
  /// Only the lowest bit is sure to be right: a borrow may set others above it.
  @inline(__always)
  func candidates(_ word: UInt64) -> UInt64 {
    let same = word ^ pattern
    let isDelimiter = (same &- 0x0101_0101_0101_0101) & ~same
    let isControl = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word
    return (isDelimiter | isControl) & 0x8080_8080_8080_8080
  }

  /// Whether a byte ends an unquoted field.
  @inline(__always)
  func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

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
