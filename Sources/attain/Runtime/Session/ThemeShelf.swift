internal import Screen

/// The themes there are, by name.
struct ThemeShelf {
  private let themes = Theme.builtIn

  /// Their names, the default first.
  var names: [String] { themes.map(\.name) }

  /// A theme by its name.
  func theme(named name: String) -> Theme? { themes.first { $0.name == name } }
}
