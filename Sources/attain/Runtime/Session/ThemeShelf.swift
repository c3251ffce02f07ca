internal import Screen

/// The themes there are, by name: those of the program, and a person's own, which may take the name of one of them.
struct ThemeShelf: Sendable {
  private let themes: [Theme]
  /// The files of a person's own themes that say something wrong.
  let complaints: [ThemeFile]

  /// The program's themes and those of a data directory's `themes` folder and of the person's configuration.
  init(directory: String? = nil) {
    let files = ThemeFile.all(of: directory)
    complaints = files.filter { !$0.problems.isEmpty }
    let own = files.compactMap(\.theme)
    themes =
      Theme.builtIn.map { theme in own.last { $0.name == theme.name } ?? theme }
      + own.enumerated().filter { place, theme in
        !Theme.builtIn.contains { $0.name == theme.name } && !own[..<place].contains { $0.name == theme.name }
      }.map(\.element)
  }

  /// Their names, the default first.
  var names: [String] { themes.map(\.name) }

  /// A theme by its name.
  func theme(named name: String) -> Theme? { themes.first { $0.name == name } }
}

extension ThemeShelf: Equatable {
  /// Whether both hold the same themes, whatever their files complain about.
  static func == (one: ThemeShelf, other: ThemeShelf) -> Bool { one.themes == other.themes }
}
