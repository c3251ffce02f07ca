/// How a character that fills its cell is drawn as a shape, so that neighbours meet without seams whatever the font.
enum CellShape: Equatable {
  /// Filled parts of the cell, in eighths of its width and height from the top left.
  case blocks([EighthRect])
  /// The whole cell, mixed with what lies behind: 1 to 3 quarters of the ink.
  case shade(quarters: Int)
  /// Lines from the middle to the sides.
  case lines(LineArms)
  /// So many dashes across (or down) the cell.
  case dashes(Int, isHorizontal: Bool, LineArms.Weight)
  /// Braille dots, one bit each in Unicode's order.
  case dots(UInt8)

  /// The shape of a character; `nil` where it is a letter, a digit or a sign of the font.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2500...0x257F: self.init(boxDrawing: scalar)
    case 0x2580...0x259F: self.init(blockElement: scalar)
    case 0x2800...0x28FF: self = .dots(UInt8(scalar.value - 0x2800))
    default: return nil
    }
  }

  private init?(blockElement scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2580: self = .blocks([EighthRect(0, 0, 8, 4)])
    case 0x2581...0x2588:
      let height = Int(scalar.value - 0x2580)
      self = .blocks([EighthRect(0, 8 - height, 8, height)])
    case 0x2589...0x258F: self = .blocks([EighthRect(0, 0, 8 - Int(scalar.value - 0x2588), 8)])
    case 0x2590: self = .blocks([EighthRect(4, 0, 4, 8)])
    case 0x2591...0x2593: self = .shade(quarters: Int(scalar.value - 0x2590))
    case 0x2594: self = .blocks([EighthRect(0, 0, 8, 1)])
    case 0x2595: self = .blocks([EighthRect(7, 0, 1, 8)])
    default:
      guard let corners = Self.quadrants[scalar] else { return nil }
      self = .blocks(corners)
    }
  }

  private static let quadrants: [Unicode.Scalar: [EighthRect]] = {
    let (topLeft, topRight) = (EighthRect(0, 0, 4, 4), EighthRect(4, 0, 4, 4))
    let (bottomLeft, bottomRight) = (EighthRect(0, 4, 4, 4), EighthRect(4, 4, 4, 4))
    return [
      "▖": [bottomLeft], "▗": [bottomRight], "▘": [topLeft], "▝": [topRight],
      "▙": [topLeft, bottomLeft, bottomRight], "▚": [topLeft, bottomRight], "▛": [topLeft, topRight, bottomLeft],
      "▜": [topLeft, topRight, bottomRight], "▞": [topRight, bottomLeft], "▟": [topRight, bottomLeft, bottomRight],
    ]
  }()

  private init?(boxDrawing scalar: Unicode.Scalar) {
    if let (count, isHorizontal, weight) = Self.dashed[scalar] {
      self = .dashes(count, isHorizontal: isHorizontal, weight)
    } else if let arms = LineArms.known[scalar] {
      self = .lines(arms)
    } else {
      return nil
    }
  }

  private static let dashed: [Unicode.Scalar: (Int, Bool, LineArms.Weight)] = [
    "┄": (3, true, .light), "┅": (3, true, .heavy), "┆": (3, false, .light), "┇": (3, false, .heavy),
    "┈": (4, true, .light), "┉": (4, true, .heavy), "┊": (4, false, .light), "┋": (4, false, .heavy),
    "╌": (2, true, .light), "╍": (2, true, .heavy), "╎": (2, false, .light), "╏": (2, false, .heavy),
  ]
}

/// A part of a cell in eighths of its sides.
struct EighthRect: Equatable {
  let x, y, width, height: Int

  init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
}

/// Which sides the lines of a box character reach, and how heavy they are.
struct LineArms: Equatable {
  /// How thick a line is.
  enum Weight: Equatable { case light, heavy }

  let weight: Weight
  let up, right, down, left: Bool

  private init(_ weight: Weight, _ sides: String) {
    self.weight = weight
    (up, right) = (sides.contains("u"), sides.contains("r"))
    (down, left) = (sides.contains("d"), sides.contains("l"))
  }

  /// The characters with single lines of one weight; rounded corners are drawn square.
  static let known: [Unicode.Scalar: LineArms] = {
    let sides = ["lr", "ud", "rd", "ld", "ur", "ul", "urd", "uld", "lrd", "ulr", "ulrd", "l", "u", "r", "d"]
    let sets: [(Weight, String)] = [(.light, "─│┌┐└┘├┤┬┴┼╴╵╶╷"), (.heavy, "━┃┏┓┗┛┣┫┳┻╋╸╹╺╻")]
    var known: [Unicode.Scalar: LineArms] = [:]
    for (weight, characters) in sets {
      for (scalar, sides) in zip(characters.unicodeScalars, sides) { known[scalar] = LineArms(weight, sides) }
    }
    for (scalar, sides) in zip("╭╮╰╯".unicodeScalars, ["rd", "ld", "ur", "ul"]) {
      known[scalar] = LineArms(.light, sides)
    }
    return known
  }()
}
