/// A colour of light.
public struct RGB: Hashable, Sendable {
  /// Parts, 0 to 255.
  public let red, green, blue: UInt8

  /// A colour of its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// The colour as `#rrggbb`.
  public var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour written as `#rrggbb`.
  init?(hex: String) {
    guard hex.utf8.count == 7, hex.first == "#", let value = UInt32(hex.dropFirst(), radix: 16) else { return nil }
    self.init(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }

  /// The colour that xterm shows for a number of the 256.
  public init(xterm index: UInt8) {
    switch index {
    case 0..<16: self = Self.first16[Int(index)]
    case 16..<232:
      let step = { (part: UInt8) in part == 0 ? UInt8(0) : 55 + 40 * part }
      self.init(red: step((index - 16) / 36), green: step((index - 16) / 6 % 6), blue: step((index - 16) % 6))
    default:
      let gray = 8 + 10 * (index - 232)
      self.init(red: gray, green: gray, blue: gray)
    }
  }

  private static let first16: [RGB] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
    0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map { (value: UInt32) in
    RGB(
      red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
      blue: UInt8(truncatingIfNeeded: value))
  }

  /// The nearest of xterm's colours 16 to 255, which no user changes.
  var nearestXterm: UInt8 {
    (UInt8(16)...255).min { distance(RGB(xterm: $0)) < distance(RGB(xterm: $1)) } ?? 16
  }

  /// The nearest of the first 16 colours.
  var nearestBasic: BasicColor {
    let index = (UInt8(0)..<16).min { distance(RGB(xterm: $0)) < distance(RGB(xterm: $1)) } ?? 0
    return BasicColor(rawValue: index) ?? .white
  }

  private func distance(_ other: RGB) -> Int {
    let parts = [(red, other.red), (green, other.green), (blue, other.blue)]
    return parts.reduce(0) { $0 + (Int($1.0) - Int($1.1)) * (Int($1.0) - Int($1.1)) }
  }
}

/// The first 16 colours of a terminal, whose look is the user's choice.
public enum BasicColor: UInt8, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// Its name in a theme file: `bright-black`.
  public var name: String {
    let name = "\(self)"
    return name.hasPrefix("bright") ? "bright-" + name.dropFirst(6).lowercased() : name
  }
}

/// A colour in the words of a terminal.
public enum TerminalColor: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// A number of the 8, 16 or 256.
  case indexed(UInt8)
  /// A colour of light, for terminals that take it directly.
  case rgb(RGB)
}

/// How many colours a terminal shows.
public enum ColorDepth: String, CaseIterable, Hashable, Sendable {
  /// None, or none wanted (`NO_COLOR`): attributes only.
  case mono
  case colors8, colors16, colors256
  /// 24 bits.
  case direct
}
