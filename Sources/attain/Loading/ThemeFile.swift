internal import Ingest
internal import Sales
internal import Screen
internal import TOMLKit

/// A theme of a person's own, as its file says it.
struct ThemeFile {
  let path: String
  /// `nil` where the file is no TOML at all.
  let theme: Theme?
  let problems: [Problem]

  /// What is wrong with a file.
  enum Problem {
    /// Not TOML, in a line.
    case syntax(line: Int?, TOMLFault)
    /// TOML, but not all of it is a theme.
    case theme(Theme.Problem)
  }

  /// Reads a file; its own name is the theme's where it says none.
  init(path: String, text: String) {
    self.path = path
    do {
      let source = ThemeSource(try TOMLTable(string: text), named: ThemeFile.stem(of: path))
      let read = Theme.read(source)
      (theme, problems) = (read.theme, read.problems.map(Problem.theme))
    } catch let error as TOMLParseError {
      (theme, problems) = (nil, [.syntax(line: error.source.begin.line, TOMLFault(words: error.description))])
    } catch {
      (theme, problems) = (nil, [.syntax(line: nil, .other)])
    }
  }

  /// The theme files of a data directory, then those of the person, in the order of their names.
  static func all(of directory: String?) -> [ThemeFile] {
    let folders = [directory.map { "\($0)/themes" }, personal].compactMap(\.self)
    return folders.flatMap { folder in
      FolderContents.names(folder).filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.sorted().compactMap { name in
        WholeFile.text("\(folder)/\(name)").map { ThemeFile(path: "\(folder)/\(name)", text: $0) }
      }
    }
  }

  /// `$XDG_CONFIG_HOME/attain/themes`.
  static var personal: String? {
    if let home = Environment.value("XDG_CONFIG_HOME"), home.hasPrefix("/") { return home + "/attain/themes" }
    return Environment.value("HOME").map { $0 + "/.config/attain/themes" }
  }

  private static func stem(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(".toml".count))
  }
}

extension ThemeSource {
  /// A parsed file: every table is a section, a table in a table one with a point in its name.
  init(_ table: TOMLTable, named name: String) {
    var sections: [String: [String: String]] = [:]
    for (key, value) in table {
      guard let section = value.table else { continue }
      ThemeSource.collect(section, key, into: &sections)
    }
    self.init(name: table["name"]?.string ?? name, sections: sections)
  }

  private static func collect(_ table: TOMLTable, _ path: String, into sections: inout [String: [String: String]]) {
    for (key, value) in table {
      if let inner = value.table {
        collect(inner, "\(path).\(key)", into: &sections)
      } else {
        sections[path, default: [:]][key] = value.string ?? value.int.map(String.init) ?? value.debugDescription
      }
    }
  }
}
