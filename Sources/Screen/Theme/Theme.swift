/// Which colour and attributes each role and surface has, at every depth of colour.
public struct Theme: Hashable, Sendable {
  /// What a role or surface is drawn with.
  struct Ink: Hashable {
    var color: TerminalColor
    /// Where there are only 16 colours; nil for the terminal's own.
    var basic: BasicColor?
    var attributes: Attributes

    static let standard = Ink(color: .standard, basic: nil, attributes: [])
  }

  /// A style resolved for a terminal.
  public struct Paint: Hashable, Sendable {
    /// Of the character.
    public let foreground: TerminalColor
    /// Of what lies behind it.
    public let background: TerminalColor
    /// Beside the colours.
    public let attributes: Attributes

    /// A style as a terminal draws it.
    public init(foreground: TerminalColor, background: TerminalColor, attributes: Attributes) {
      (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
    }
  }

  /// What people choose it by.
  public let name: String
  let roles: [Role: Ink]
  let surfaces: [Surface: Ink]
  /// Roles that need another colour on a surface.
  let exceptions: [Surface: [Role: Ink]]

  /// What a style looks like on a terminal with so many colours.
  public func paint(_ style: Style, _ depth: ColorDepth) -> Paint {
    let surface = style.background ?? .ground
    guard depth != .mono, !isMono else {
      return Paint(
        foreground: .standard, background: .standard,
        attributes: style.attributes.union(style.foreground.plainLook).union(plainLook(of: surface, style)))
    }
    let (front, back) = (ink(style.foreground, on: surface), surfaces[surface] ?? .standard)
    let (foreground, weight) = front.foreground(depth)
    return Paint(
      foreground: foreground, background: back.background(depth),
      attributes: style.attributes.union(front.attributes).union(back.attributes).union(weight))
  }

  /// A bar on the surface of its own colour is a filled cell: reversed it would be blank.
  private func plainLook(of surface: Surface, _ style: Style) -> Attributes {
    style.foreground.surface == surface ? [] : surface.plainLook
  }

  /// Whether it uses attributes only.
  public var isMono: Bool { roles.values.allSatisfy { $0.color == .standard } }

  /// Whether what is drawn is brighter than what lies behind it.
  public var isDark: Bool {
    guard let ground = color(of: surfaces[.ground]), let text = color(of: roles[.text]) else { return false }
    return Contrast.luminance(text) > Contrast.luminance(ground)
  }

  /// The colour of light of a role on a surface, for documents; black where the terminal would choose.
  public func rgb(of role: Role, on surface: Surface = .ground) -> RGB {
    color(of: ink(role, on: surface)) ?? RGB(red: 0, green: 0, blue: 0)
  }

  /// The colour of light of a surface, for documents; white where the terminal would choose.
  public func rgb(behind surface: Surface) -> RGB {
    color(of: surfaces[surface]) ?? RGB(red: 255, green: 255, blue: 255)
  }

  /// The attributes that a style has in documents, which have all colours.
  public func attributes(of style: Style) -> Attributes { paint(style, .direct).attributes }

  func ink(_ role: Role, on surface: Surface) -> Ink {
    exceptions[surface]?[role] ?? roles[role] ?? .standard
  }

  private func color(of ink: Ink?) -> RGB? {
    switch ink?.color {
    case .indexed(let index): RGB(xterm: index)
    case .rgb(let color): color
    case .standard, nil: nil
    }
  }
}

extension Theme.Ink {
  /// The colour of a character, and what must be added for it at this depth.
  fileprivate func foreground(_ depth: ColorDepth) -> (TerminalColor, Attributes) {
    guard depth == .colors8, let basic, basic.rawValue >= 8 else { return (color(at: depth), []) }
    // Eight colours have no grey: it is the terminal's own colour, fainter.
    return basic == .brightBlack ? (.standard, .dim) : (.indexed(basic.rawValue - 8), .bold)
  }

  /// The colour behind a character.
  fileprivate func background(_ depth: ColorDepth) -> TerminalColor {
    guard depth == .colors8, let basic, basic.rawValue >= 8 else { return color(at: depth) }
    return .indexed(basic.rawValue - 8)
  }

  private func color(at depth: ColorDepth) -> TerminalColor {
    switch (depth, color) {
    case (.mono, _), (_, .standard): .standard
    case (.colors8, _), (.colors16, _): basic.map { .indexed($0.rawValue) } ?? .standard
    case (.colors256, .rgb(let rgb)): .indexed(rgb.nearestXterm)
    case (.direct, .indexed(let index)) where index >= 16: .rgb(RGB(xterm: index))
    default: color
    }
  }
}
