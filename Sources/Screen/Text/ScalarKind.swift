/// What drawing does with a scalar.
enum ScalarKind: Equatable {
  /// Drawn in so many columns.
  case spacing(Int)
  /// A symbol that may begin an emoji sequence; drawn as itself in so many columns.
  case pictograph(Int)
  /// Drawn over the character before it.
  case mark
  /// Not drawn: format characters, bidirectional controls, variation selectors.
  case hidden
  /// Drawn as another: controls, separators, what no terminal knows, letters of flags.
  case replaced(Unicode.Scalar)
  /// Terminals disagree about its width and look.
  case emoji

  init(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) {
    switch scalar.value {
    case 0x20...0x7E: self = .spacing(1)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FF, 0xFF01...0xFF60: self = .spacing(2)
    // Punctuation, arrows, lines, blocks and shapes: drawn so often that they need not ask Unicode's tables. None is an emoji.
    case 0x2010...0x2027, 0x2190...0x2193, 0x2212, 0x2500...0x25A9, 0x25B2...0x25B5, 0x25CB...0x25D3, 0x2800...0x28FF:
      self = .spacing(Self.width(scalar, ambiguous))
    case 0...0x9F: self = Self.control(scalar.value)
    case 0xA1...0x2FF where scalar.value != 0xAD: self = Self.symbol(scalar, ambiguous)
    default: self = Self.rare(scalar, ambiguous)
    }
  }

  /// Columns of a scalar that takes space.
  static func width(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> Int {
    let isNarrow =
      scalar.value < 0x1100 || (0x2400...0x25FC).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
    if !isNarrow && WidthTable.contains(scalar.value, in: WidthTable.wide) { return 2 }
    return ambiguous == .wide && WidthTable.contains(scalar.value, in: WidthTable.ambiguous) ? 2 : 1
  }

  /// Controls never reach the terminal: white space becomes a blank, the rest its picture.
  private static func control(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85: .replaced(" ")
    case 0..<0x20: .replaced(Unicode.Scalar(0x2400 + value) ?? Glyph.unknown)
    case 0x7F: .replaced("␡")
    default: .replaced(Glyph.unknown)
    }
  }

  private static func symbol(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> ScalarKind {
    let columns = width(scalar, ambiguous)
    return scalar.properties.isEmoji ? .pictograph(columns) : .spacing(columns)
  }

  private static func rare(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> ScalarKind {
    let properties = scalar.properties
    // The keycap is only ever the end of an emoji.
    if properties.isDefaultIgnorableCodePoint || scalar.value == 0x20E3 { return .hidden }
    if properties.isEmojiPresentation { return flagLetter(scalar.value) }
    switch properties.generalCategory {
    case .format: return .hidden
    case .lineSeparator, .paragraphSeparator: return .replaced(" ")
    case .unassigned, .surrogate, .control: return .replaced(Glyph.unknown)
    default: break
    }
    if WidthTable.contains(scalar.value, in: WidthTable.zero) { return .mark }
    return symbol(scalar, ambiguous)
  }

  /// Flags are pairs of letters; the letters say more than a box.
  private static func flagLetter(_ value: UInt32) -> ScalarKind {
    guard (0x1F1E6...0x1F1FF).contains(value), let letter = Unicode.Scalar(value - 0x1F1E6 + 0x41) else {
      return .emoji
    }
    return .replaced(letter)
  }
}

extension WidthTable {
  /// Whether one of the ranges, given as pairs of first and last, holds the value.
  static func contains(_ value: UInt32, in pairs: [UInt32]) -> Bool {
    var (low, high) = (0, pairs.count / 2)
    while low < high {
      let middle = (low + high) / 2
      if pairs[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count / 2 && pairs[2 * low] <= value
  }
}
