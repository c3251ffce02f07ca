internal import Glibc
internal import Sales

/// Which directory a command reads. (cli.md, first paragraph)
enum DirectoryChoice {
  /// The directory named, else that of `$ATTAIN_DIR`, else the current one.
  static func path(_ named: String?, environment: (String) -> String? = Environment.value) -> String {
    if let named { return named }
    if let set = environment("ATTAIN_DIR"), !set.isEmpty { return set }
    return "."
  }

  /// As `path`, but only where there is something to open: `nil` where nothing was named and no data lies here.
  static func withData(_ named: String?, environment: (String) -> String? = Environment.value) -> String? {
    let path = path(named, environment: environment)
    return path != "." || named != nil || holdsData(path) ? path : nil
  }

  /// Whether a directory looks like one of ours: settings, a table's file or a table's folder.
  static func holdsData(_ path: String) -> Bool {
    let endings = ["csv", "tsv", "txt", "jsonl", "xlsx"]
    let files = ["attain.toml"] + Table.allCases.flatMap { table in endings.map { "\(table.rawValue).\($0)" } }
    return files.contains { FileKind(at: "\(path)/\($0)") == .file }
      || Table.allCases.contains { FileKind(at: "\(path)/\($0.rawValue)") == .directory }
  }
}

/// What stands at a path.
enum FileKind {
  case nothing, file, directory, other

  /// Looks, following links.
  init(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .directory
    default: self = .other
    }
  }
}
