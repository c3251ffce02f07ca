internal import Glibc

/// Large columns in large pages of memory: the system hands out millions of small ones one by one, which took a seventh
/// of reading ten million rows.
enum LargePages {
  private static let size = 1 << 21
  /// In smaller columns the last page, half empty, would be too much beside the others.
  private static let leastBytes = 1 << 25

  /// Asks for large pages under the room that a column has reserved; where the system has none nothing changes.
  static func ask<Cell>(for cells: inout [Cell], of count: Int) {
    let bytes = count * MemoryLayout<Cell>.stride
    guard bytes >= leastBytes else { return }
    cells.withUnsafeMutableBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      let first = (Int(bitPattern: base) + size - 1) / size * size
      let end = (Int(bitPattern: base) + bytes) / size * size
      if first < end { _ = madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE) }
    }
  }
}
