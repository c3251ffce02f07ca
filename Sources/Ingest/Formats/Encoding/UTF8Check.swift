/// Whether bytes are well-formed UTF-8.
enum UTF8Check {
  /// Bytes of the character that begins at a position; 0 where none does.
  @inline(__always)
  static func characterLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position &+ length <= bytes.count else { return 0 }
    let second = bytes[position &+ 1]
    switch first {
    case 0xE0: guard second >= 0xA0 else { return 0 }
    case 0xED: guard second < 0xA0 else { return 0 }
    case 0xF0: guard second >= 0x90 else { return 0 }
    case 0xF4: guard second < 0x90 else { return 0 }
    default: break
    }
    for index in 1..<length where bytes[position &+ index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether all of it is.
  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < bytes.count {
      let length = characterLength(bytes, at: position)
      if length == 0 { return false }
      position &+= length
    }
    return true
  }
}
