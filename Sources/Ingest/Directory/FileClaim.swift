internal import Sales

/// Which table a file of the directory feeds, and on whose word.
struct FileClaim {
  let path: String
  let table: Table?
  /// The `[[source]]` that names it; `nil`: its own name does.
  let source: Source?
  /// Set where nobody reads it and a person may wonder why.
  let problem: Problem.Kind?

  /// Endings of files that hold text in columns.
  private static let readable = ["csv", "tsv", "txt"]
  /// Endings of files that hold tables which cannot be read.
  private static let unreadable = ["xlsx", "xls", "json", "jsonl", "ods", "parquet"]

  /// All claims on a path: those of the settings, else the one of its name, else none.
  static func of(_ path: String, settings: Settings) -> [FileClaim] {
    let claimed = settings.sources.filter { PathPattern($0.files).matches(path) }
    if !claimed.isEmpty { return claimed.map { FileClaim(path: path, table: $0.table, source: $0, problem: nil) } }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let table = canonicalTable(path)
    if readable.contains(ending), let table { return [FileClaim(path: path, table: table, source: nil, problem: nil)] }
    if unreadable.contains(ending) {
      let problem: Problem.Kind = table == nil ? .unknownTable : .unsupportedFormat
      return [FileClaim(path: path, table: table, source: nil, problem: problem)]
    }
    if ending == "csv" || ending == "tsv" {
      return [FileClaim(path: path, table: nil, source: nil, problem: .unknownTable)]
    }
    return []
  }

  /// `deals.csv` and `deals/anything.csv` are deals.
  private static func canonicalTable(_ path: String) -> Table? {
    let parts = path.split(separator: "/")
    guard let first = parts.first else { return nil }
    let stem = parts.count > 1 ? String(first) : String(first.prefix { $0 != "." })
    return Table(rawValue: stem.lowercased())
  }
}
