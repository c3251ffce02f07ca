extension Theme {
  /// What is wrong with a theme file.
  public enum Problem: Hashable, Sendable {
    /// A section that themes do not have.
    case unknownSection(String)
    /// A key that is no role (or no surface) in this section.
    case unknownKey(section: String, key: String)
    /// A value that is no colour of the palette, no number, no `#rrggbb`.
    case unknownColor(section: String, key: String, value: String)
    /// A word after the colour that is no attribute.
    case unknownAttribute(section: String, key: String, value: String)
    /// A role whose text cannot be read on this surface; the ratio is in hundredths.
    case lowContrast(role: Role, surface: Surface, hundredths: Int)
  }

  /// The theme that a source describes, over another one for what it leaves out, and all that is wrong with it.
  public static func read(_ source: ThemeSource, over base: Theme = .midnight) -> (theme: Theme, problems: [Problem]) {
    var reader = ThemeReader(source)
    let theme = reader.theme(over: base)
    return (theme, reader.problems + theme.contrastProblems)
  }

  /// Roles that people read and that are too faint on one of the surfaces that lie under text.
  public var contrastProblems: [Problem] {
    if isMono { return [] }
    let pairs =
      Surface.underText.flatMap { surface in Role.read.map { ($0, surface) } }
      + Surface.heat.flatMap { [(.text, $0), (.strong, $0)] }
      + [Surface.accent, .alarmWarn, .alarmBad].map { (.inverse, $0) }
    return pairs.compactMap { role, surface in
      let ratio = Contrast.ratio(rgb(of: role, on: surface), rgb(behind: surface))
      return ratio >= Contrast.readable
        ? nil : .lowContrast(role: role, surface: surface, hundredths: Int(ratio * 100))
    }
  }
}

/// Reads one source, section by section, and collects what it does not understand.
struct ThemeReader {
  private let source: ThemeSource
  private(set) var problems: [Theme.Problem] = []

  init(_ source: ThemeSource) { self.source = source }

  mutating func theme(over base: Theme?) -> Theme {
    checkSections()
    let (roles, surfaces) = (inks("roles", base?.roles ?? [:]), inks("surfaces", base?.surfaces ?? [:]))
    var exceptions: [Surface: [Role: Theme.Ink]] = [:]
    for surface in Surface.allCases {
      let inks = inks("on.\(surface)", inherited(base?.exceptions[surface] ?? [:], on: surface))
      if !inks.isEmpty { exceptions[surface] = inks }
    }
    return Theme(name: source.name, roles: roles, surfaces: surfaces, exceptions: exceptions)
  }

  /// The base's exceptions, as far as neither the role nor the surface was given another colour.
  private func inherited(_ exceptions: [Role: Theme.Ink], on surface: Surface) -> [Role: Theme.Ink] {
    if source.sections["surfaces"]?["\(surface)"] != nil { return [:] }
    return exceptions.filter { source.sections["roles"]?["\($0.key)"] == nil }
  }

  private mutating func checkSections() {
    let known = ["palette", "basic", "roles", "surfaces"] + Surface.allCases.map { "on.\($0)" }
    problems += source.sections.keys.filter { !known.contains($0) }.sorted().map(Theme.Problem.unknownSection)
  }

  private mutating func inks<Key: CaseIterable & Hashable>(
    _ section: String, _ base: [Key: Theme.Ink]
  ) -> [Key: Theme.Ink] {
    let keys = Dictionary(Key.allCases.map { ("\($0)", $0) }) { first, _ in first }
    var inks = base
    for (name, value) in (source.sections[section] ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let key = keys[name] else {
        problems.append(.unknownKey(section: section, key: name))
        continue
      }
      if let ink = ink(value, section, name) { inks[key] = ink }
    }
    return inks
  }

  /// A colour and the attributes after it: `ink bold`.
  private mutating func ink(_ value: String, _ section: String, _ key: String) -> Theme.Ink? {
    let words = value.split(separator: " ").map(String.init)
    guard let first = words.first, let color = color(first) else {
      problems.append(.unknownColor(section: section, key: key, value: value))
      return nil
    }
    var attributes: Attributes = []
    for word in words.dropFirst() {
      if let attribute = Attributes.named[word] {
        attributes.insert(attribute)
      } else {
        problems.append(.unknownAttribute(section: section, key: key, value: word))
      }
    }
    return Theme.Ink(color: color, basic: basic(first, color), attributes: attributes)
  }

  private func color(_ word: String) -> TerminalColor? {
    let value = source.sections["palette"]?[word] ?? word
    if value == "default" { return .standard }
    return UInt8(value).map(TerminalColor.indexed) ?? RGB(hex: value).map(TerminalColor.rgb)
  }

  /// What the colour is among 16: what the file says, else the nearest.
  private func basic(_ word: String, _ color: TerminalColor) -> BasicColor? {
    if let name = source.sections["basic"]?[word] { return BasicColor.allCases.first { $0.name == name } }
    switch color {
    case .standard: return nil
    case .indexed(let index): return RGB(xterm: index).nearestBasic
    case .rgb(let rgb): return rgb.nearestBasic
    }
  }
}

extension Attributes {
  /// Attributes by the words of a theme file.
  static let named: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]
}
