/// Keys that were counted up, `D0001`, `D0002` …, as most exports have them: none can stand twice, and nobody has to look
/// any of them up.
enum RisingKeys {
  /// Whether every key of all columns, one after the other, is longer than the one before it, or as long and greater.
  static func are(_ columns: [TextColumn]) -> Bool {
    var last: ArraySlice<UInt8> = []
    for column in columns where column.count > 0 {
      let first = column.bytes[column.range(0)]
      guard last.count < first.count || (last.count == first.count && last.lexicographicallyPrecedes(first)),
        rise(in: column)
      else { return false }
      last = column.bytes[column.range(column.count - 1)]
    }
    return true
  }

  private static func rise(in column: TextColumn) -> Bool {
    column.bytes.withUnsafeBytes { bytes in
      column.ends.withUnsafeBufferPointer { ends in
        guard let base = bytes.baseAddress else { return false }
        var (before, start) = (0, 0)
        for end in ends {
          let (length, earlier) = (Int(end) - start, start - before)
          guard length > earlier || (length == earlier && isLess(base + before, base + start, length)) else {
            return false
          }
          (before, start) = (start, Int(end))
        }
        return true
      }
    }
  }

  /// Whether the first of two texts of one length comes before the second, by their bytes.
  @inline(__always)
  private static func isLess(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ length: Int) -> Bool {
    var offset = 0
    while offset &+ 8 <= length {
      let mine = UInt64(bigEndian: left.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let theirs = UInt64(bigEndian: right.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if mine != theirs { return mine < theirs }
      offset &+= 8
    }
    while offset < length {
      let (mine, theirs) = (
        left.load(fromByteOffset: offset, as: UInt8.self), right.load(fromByteOffset: offset, as: UInt8.self)
      )
      if mine != theirs { return mine < theirs }
      offset &+= 1
    }
    return false
  }
}
