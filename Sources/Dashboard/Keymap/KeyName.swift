internal import Screen

/// Keys as settings, help and footer write them: `q`, `ctrl+l`, `alt+x`, `enter`, `page-down`, `f5`.
enum KeyName {
  private static let named: [(name: String, sign: String, key: Key)] = [
    ("enter", "↵", .enter), ("esc", "Esc", .escape), ("tab", "Tab", .tab), ("shift+tab", "⇧Tab", .backTab),
    ("backspace", "⌫", .backspace), ("delete", "Del", .delete), ("insert", "Ins", .insert),
    ("up", "↑", .up), ("down", "↓", .down), ("left", "←", .left), ("right", "→", .right),
    ("home", "Home", .home), ("end", "End", .end), ("page-up", "PgUp", .pageUp), ("page-down", "PgDn", .pageDown),
    ("space", "␣", .character(" ")),
  ]

  /// The key of a name; `nil` where there is none of that name.
  static func key(_ name: String) -> Key? {
    let lowered = name.lowercased()
    if let match = named.first(where: { $0.name == lowered }) { return match.key }
    if name.count == 1, let character = name.first { return .character(character) }
    if lowered.hasPrefix("ctrl+"), lowered.count == 6, let letter = lowered.last { return .control(letter) }
    if lowered.hasPrefix("alt+"), name.count == 5, let letter = name.last { return .alt(letter) }
    if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    return nil
  }

  /// What people read on the footer and in the help; words instead of signs where only ASCII can be shown.
  static func label(_ key: Key, ascii: Bool) -> String {
    if let match = named.first(where: { $0.key == key }) { return ascii ? asciiLabel(match.name) : match.sign }
    switch key {
    case .character(let character): return String(character)
    case .control(let letter): return "^" + String(letter).uppercased()
    case .alt(let letter): return "M-" + String(letter)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  private static func asciiLabel(_ name: String) -> String {
    name.count <= 3 || name.contains("-") || name.contains("+") ? name : name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension AppState {
  /// The key of an action on this page as the footer writes it; the palette's name where it has none.
  func keyName(_ action: Action) -> String {
    let isASCII = Wording(self).glyphs.level == .ascii
    return keymap.key(for: action, on: page.kind).map { KeyName.label($0, ascii: isASCII) } ?? Action.palette.rawValue
  }
}
