internal import Screen

/// A style as paper shows it: two colours and what the letters look like.
struct Look: Hashable {
  /// Colour of the character, `0xRRGGBB`.
  let ink: UInt32
  /// Colour behind it.
  let paper: UInt32
  let isBold, isItalic, isUnderlined: Bool

  /// What a theme makes of a style; reverse exchanges the colours, dim lets the paper shine through.
  init(_ style: Style, _ theme: Theme) {
    let surface = style.background ?? .ground
    let attributes = theme.attributes(of: style)
    let colours = (number(theme.rgb(of: style.foreground, on: surface)), number(theme.rgb(behind: surface)))
    let (front, back) = attributes.contains(.reverse) ? (colours.1, colours.0) : colours
    ink = attributes.contains(.dim) ? mixed(front, over: back, quarters: 3) : front
    paper = back
    (isBold, isItalic) = (attributes.contains(.bold), attributes.contains(.italic))
    isUnderlined = attributes.contains(.underline)
  }
}

/// A colour as one number.
private func number(_ colour: RGB) -> UInt32 {
  UInt32(colour.red) << 16 | UInt32(colour.green) << 8 | UInt32(colour.blue)
}

/// So many quarters of one colour over another, each part rounded down.
func mixed(_ ink: UInt32, over paper: UInt32, quarters: Int) -> UInt32 {
  [16, 8, 0].reduce(UInt32(0)) { colour, shift in
    let (front, back) = (ink >> shift & 0xFF, paper >> shift & 0xFF)
    return colour | ((front * UInt32(quarters) + back * UInt32(4 - quarters)) / 4) << shift
  }
}

/// The looks of a grid, each worked out once.
struct Looks {
  private let theme: Theme
  private var known: [Style: Look] = [:]

  init(_ theme: Theme) { self.theme = theme }

  /// What the theme makes of a style.
  mutating func of(_ style: Style) -> Look {
    if let look = known[style] { return look }
    let look = Look(style, theme)
    known[style] = look
    return look
  }
}
