internal import Screen

/// Keys that send one character of their own.
enum PlainKey {
  /// The key behind a control character; none for one that no key stands for here.
  static func key(of scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: UnicodeScalar(scalar.value + 0x60).map { .control(Character($0)) }
    default: nil
    }
  }

  /// Whether a character is printed: neither a C0 nor a C1 control, nor DEL.
  static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
  }
}
