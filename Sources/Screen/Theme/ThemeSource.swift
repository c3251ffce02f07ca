/// A theme as a file says it: names and values by section, before anyone has checked them.
///
/// Sections: `palette` (own colour names: a number of the 256, `#rrggbb` or `default`), `basic` (the same names where a
/// terminal has only 16 colours), `roles` and `surfaces` (a colour name, then attributes), `on.<surface>` (roles that
/// need another colour there).
public struct ThemeSource: Hashable, Sendable {
  /// What people choose it by.
  public var name: String
  /// Values by section and key; nested tables are joined by a point (`on.selection`).
  public var sections: [String: [String: String]]

  /// A theme as a file says it.
  public init(name: String, sections: [String: [String: String]]) { (self.name, self.sections) = (name, sections) }

  /// The same with some values replaced.
  func with(name: String, _ changes: [String: [String: String]]) -> ThemeSource {
    var sections = sections
    for (section, values) in changes { sections[section, default: [:]].merge(values) { $1 } }
    return ThemeSource(name: name, sections: sections)
  }

  /// The theme as a file: palette first, then roles; what `themes/*.toml` hold.
  public var toml: String {
    let roles = Role.allCases.map { "\($0)" }
    let surfaces = Surface.allCases.map { "\($0)" }
    let colors = colorNames(roles, surfaces)
    var text = "name = \"\(name)\"\n"
    text += table("palette", colors) + table("basic", colors) + table("roles", roles) + table("surfaces", surfaces)
    for surface in surfaces { text += table("on.\(surface)", roles) }
    return text
  }

  /// The palette's names in the order in which roles and surfaces first use them.
  private func colorNames(_ roles: [String], _ surfaces: [String]) -> [String] {
    let used = [("surfaces", surfaces), ("roles", roles)] + surfaces.map { ("on.\($0)", roles) }
    var names: [String] = []
    for (section, keys) in used {
      for key in keys {
        guard let name = sections[section]?[key]?.split(separator: " ").first.map(String.init) else { continue }
        if !names.contains(name) && sections["palette"]?[name] != nil { names.append(name) }
      }
    }
    return names
  }

  private func table(_ section: String, _ keys: [String]) -> String {
    let values = sections[section] ?? [:]
    let lines = keys.compactMap { key in
      values[key].map { "\(key) = \(UInt8($0) == nil ? "\"\($0)\"" : $0)\n" }
    }
    return lines.isEmpty ? "" : "\n[\(section)]\n" + lines.joined()
  }
}
