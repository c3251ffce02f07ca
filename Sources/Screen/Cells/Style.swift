/// How a terminal may show a cell beside its colours.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined.
  public static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted.
  public static let italic = Attributes(rawValue: 16)
}

/// What a cell means to the eye, without saying a colour.
public struct Style: Hashable, Sendable {
  /// What the character is.
  public var foreground: Role
  /// What lies behind it; nil keeps the surface already there.
  public var background: Surface?
  /// Added to the attributes of the theme.
  public var attributes: Attributes

  /// A style; text on whatever lies there unless said otherwise.
  public init(_ foreground: Role = .text, on background: Surface? = nil, _ attributes: Attributes = []) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  /// The same on another surface.
  public func on(_ surface: Surface?) -> Style { Style(foreground, on: surface, attributes) }

  /// The same with more attributes.
  public func with(_ more: Attributes) -> Style { Style(foreground, on: background, attributes.union(more)) }

  /// Words.
  public static let text = Style(.text)
  /// Numbers and names that matter most.
  public static let strong = Style(.strong)
  /// Labels, units, hints.
  public static let dim = Style(.dim)
  /// What is chosen.
  public static let accent = Style(.accent)
  /// Lines between panes.
  public static let border = Style(.border)
  /// Titles in borders.
  public static let title = Style(.title)
}
