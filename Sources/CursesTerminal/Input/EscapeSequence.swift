/// One escape sequence of the terminal, cut from its bytes and not yet understood.
enum EscapeSequence: Equatable {
  /// `ESC [`, parameters, intermediates and a final byte.
  case control(parameters: ArraySlice<UInt8>, final: UInt8)
  /// `ESC O` and one byte: keypad and function keys.
  case shifted(UInt8)
  /// `ESC [ [` and one byte: F1 to F5 on the Linux console.
  case console(UInt8)
  /// `ESC [ M` and three bytes: the old mouse.
  case oldMouse(ArraySlice<UInt8>)
  /// A string for programs, such as an answer about the clipboard: nothing a person typed.
  case string
}

/// What stands at the beginning of the bytes: a whole sequence, the beginning of one, or none.
enum EscapeScan: Equatable {
  case whole(EscapeSequence, length: Int)
  case unfinished
  case none

  private static let escape: UInt8 = 0x1B
  /// Longer ones are noise, not keys.
  private static let longestControl = 64
  private static let longestString = 4096

  /// Looks at bytes that begin with ESC.
  init(_ bytes: ArraySlice<UInt8>) {
    guard let second = bytes.dropFirst().first else {
      self = .unfinished
      return
    }
    switch second {
    case UInt8(ascii: "["): self = Self.control(bytes)
    case UInt8(ascii: "O"): self = Self.shifted(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      self = Self.string(bytes)
    default: self = .none
    }
  }

  private static func control(_ bytes: ArraySlice<UInt8>) -> EscapeScan {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .unfinished }
    if first == UInt8(ascii: "[") { return fixed(body.dropFirst(), 1, of: bytes) { .console($0.first ?? 0) } }
    if first == UInt8(ascii: "M") { return fixed(body.dropFirst(), 3, of: bytes) { .oldMouse($0) } }
    let parameters = body.prefix(longestControl).prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return .unfinished }
    let length = 2 + parameters.count + 1
    guard (0x40...0x7E).contains(final) else {
      // A control character or a long run of noise inside: what stood before it is dropped whole.
      return .whole(.string, length: length - 1)
    }
    return .whole(.control(parameters: parameters, final: final), length: length)
  }

  private static func shifted(_ bytes: ArraySlice<UInt8>) -> EscapeScan {
    fixed(bytes.dropFirst(2), 1, of: bytes) { .shifted($0.first ?? 0) }
  }

  private static func fixed(
    _ rest: ArraySlice<UInt8>, _ count: Int, of bytes: ArraySlice<UInt8>,
    make: (ArraySlice<UInt8>) -> EscapeSequence
  ) -> EscapeScan {
    guard rest.count >= count else { return .unfinished }
    return .whole(make(rest.prefix(count)), length: rest.startIndex - bytes.startIndex + count)
  }

  /// Ends with BEL, or with `ESC \`.
  private static func string(_ bytes: ArraySlice<UInt8>) -> EscapeScan {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return .whole(.string, length: index + 1 - bytes.startIndex) }
      if bytes[index] == escape {
        guard index + 1 < bytes.endIndex else { return .unfinished }
        let ends = bytes[index + 1] == UInt8(ascii: "\\")
        return .whole(.string, length: index + (ends ? 2 : 0) - bytes.startIndex)
      }
      index += 1
    }
    return bytes.count > longestString ? .whole(.string, length: bytes.count) : .unfinished
  }
}
