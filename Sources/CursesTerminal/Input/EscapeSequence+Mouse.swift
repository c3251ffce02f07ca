internal import Screen

/// The mouse, in the SGR form (any width) and in the old one (up to column 223).
extension EscapeSequence {
  static func mouse(_ parameters: Parameters) -> Input? {
    guard let button = parameters[0], let column = parameters[1], let row = parameters[2] else { return nil }
    return mouse(button: button, column: column, row: row)
  }

  static func oldMouse(_ bytes: [UInt8]) -> Input? {
    guard bytes.count == 3, bytes.allSatisfy({ $0 > 32 || $0 == bytes[0] && $0 == 32 }) else { return nil }
    return mouse(button: Int(bytes[0]) - 32, column: Int(bytes[1]) - 32, row: Int(bytes[2]) - 32)
  }

  /// Only the first button and the wheel mean something here; movement and release mean nothing.
  private static func mouse(button: Int, column: Int, row: Int) -> Input? {
    guard column > 0, row > 0 else { return nil }
    let place = Point(x: column - 1, y: row - 1)
    let heldKeys = 4 | 8 | 16
    switch button & ~heldKeys {
    case 0: return .mouse(.pressed(place))
    case 64: return .mouse(.scrolledUp(place))
    case 65: return .mouse(.scrolledDown(place))
    default: return nil
    }
  }
}
