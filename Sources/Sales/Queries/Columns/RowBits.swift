/// Which rows of a table are meant, a bit for each: brings rows in any order into the order of the file.
struct RowBits {
  private var words: [UInt64]
  private var isSet = 0

  /// Different rows of a table that has so many.
  init(_ rows: ArraySlice<Int32>, of count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    isSet = rows.count
    words.withUnsafeMutableBufferPointer { words in
      rows.withUnsafeBufferPointer { rows in
        for row in rows { words[Int(row) >> 6] |= 1 << UInt64(row & 63) }
      }
    }
  }

  /// The rows, ascending.
  var rows: [Int32] {
    [Int32](unsafeUninitializedCapacity: isSet) { rows, filled in
      words.withUnsafeBufferPointer { words in
        for word in words.indices {
          var bits = words[word]
          while bits != 0 {
            rows.initializeElement(
              at: filled, to: Int32(truncatingIfNeeded: word << 6 + bits.trailingZeroBitCount))
            bits &= bits - 1
            filled += 1
          }
        }
      }
    }
  }
}
