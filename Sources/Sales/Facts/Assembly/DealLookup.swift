extension KeyIndex {
  /// For each row of a fragment the deal row its text names; `Missing.code` where it is blank or unknown.
  func deals(_ texts: TextColumn, count: Int) -> [Int32] {
    guard texts.count == count else { return [Int32](repeating: Missing.code, count: count) }
    return texts.bytes.withUnsafeBytes { bytes in
      (0..<count).map { index in
        let range = texts.range(index)
        guard !range.isEmpty, let deal = row(of: UnsafeRawBufferPointer(rebasing: bytes[range])) else {
          return Missing.code
        }
        return Int32(deal)
      }
    }
  }
}

extension [Int] {
  /// These rows in the order of a value, equal ones as they stood.
  func ordered<Value: Comparable>(by value: (Int) -> Value) -> [Int] {
    var isOrdered = true
    for index in indices.dropFirst() where value(self[index]) < value(self[index - 1]) {
      isOrdered = false
      break
    }
    return isOrdered
      ? self
      : enumerated().sorted { left, right in
        let (first, second) = (value(left.element), value(right.element))
        return first == second ? left.offset < right.offset : first < second
      }.map(\.element)
  }
}

/// One row of one fragment.
struct RowReference {
  let fragment: Int
  let row: Int
}
