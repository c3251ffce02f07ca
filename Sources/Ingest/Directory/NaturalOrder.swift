/// The order in which people sort file names: `2026-9` before `2026-10`. (data-directory.md, Cleaning)
enum NaturalOrder {
  /// Whether one path comes before another. Numbers are compared as numbers, everything else by its bytes.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    var left = Array(left.utf8)[...]
    var right = Array(right.utf8)[...]
    while let first = left.first, let second = right.first {
      if isDigit(first), isDigit(second) {
        let (one, other) = (number(&left), number(&right))
        if one.count != other.count { return one.count < other.count }
        if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
      } else {
        let (one, other) = (rank(first), rank(second))
        if one != other { return one < other }
        left = left.dropFirst()
        right = right.dropFirst()
      }
    }
    return left.count < right.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The end of the name comes before whatever may follow it, so that `deals.csv` precedes `deals-2.csv`, and a folder's
  /// files stand together.
  private static func rank(_ byte: UInt8) -> Int {
    byte == UInt8(ascii: "/") ? -1 : byte == UInt8(ascii: ".") ? 0 : Int(byte)
  }

  /// The digits at the front without leading zeros.
  private static func number(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(digits.count)
    return digits.drop { $0 == 48 }
  }
}
