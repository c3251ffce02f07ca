internal import Sales
internal import Synchronization

/// Which columns of a table the headers of a file are. (data-directory.md, Files)
struct ColumnMatch {
  /// Column of the table (by its place) → field.
  private(set) var fields: [Int: Int] = [:]
  /// Columns that the settings map to a header which is not there.
  private(set) var absentHeaders: [(column: Int, header: String)] = []
  /// Headers that stand twice.
  private(set) var duplicates: [String] = []
  /// What every field's numbers are multiplied with.
  let factors: [Int64]

  init(_ header: [String], table: Table, source: Source?) {
    let names = header.map { HeaderName($0) }
    factors = names.map(\.factor)
    var fieldByName: [String: Int] = [:]
    for (field, name) in names.enumerated() where !name.plain.isEmpty {
      if fieldByName[name.plain] == nil { fieldByName[name.plain] = field } else { duplicates.append(header[field]) }
    }
    matchSettings(header, fieldByName, table, source)
    matchNames(fieldByName, table, source)
  }

  /// How much of the table the headers cover: more is likelier the header.
  var score: Int { fields.count }

  /// Headers the settings name: exactly as written, else as `HeaderName` sees them.
  private mutating func matchSettings(
    _ header: [String], _ fieldByName: [String: Int], _ table: Table, _ source: Source?
  ) {
    guard let source, !source.columns.isEmpty else { return }
    for (index, column) in table.columns.enumerated() {
      guard let wanted = source.columns[column.name] else { continue }
      if let field = header.firstIndex(of: wanted) ?? fieldByName[HeaderName(wanted).plain] {
        fields[index] = field
      } else {
        absentHeaders.append((index, wanted))
      }
    }
  }

  /// Canonical names first, then aliases in their order; a header serves one column only.
  private mutating func matchNames(_ fieldByName: [String: Int], _ table: Table, _ source: Source?) {
    var taken = Set(fields.values)
    var candidates: [(rank: Int, column: Int, field: Int)] = []
    for (name, field) in fieldByName where !taken.contains(field) {
      for place in AliasIndex.of(table)[name] {
        candidates.append((place.rank, place.column, field))
      }
    }
    candidates.sort { ($0.rank == 0 ? 0 : 1, $0.column, $0.rank) < ($1.rank == 0 ? 0 : 1, $1.column, $1.rank) }
    for (_, column, field) in candidates where fields[column] == nil {
      // What the settings say about a column is not second-guessed.
      let name = table.columns[column].name
      guard source?.set[name] == nil, source?.columns[name] == nil else { continue }
      if taken.insert(field).inserted { fields[column] = field }
    }
  }
}

/// All names of a table's columns as `HeaderName` sees them, for finding a header's column in one step.
struct AliasIndex {
  /// A column that a name may stand for; the lower the rank, the likelier. Rank 0 is the canonical name.
  struct Place {
    let column: Int
    let rank: Int
  }

  private var places: [String: [Place]] = [:]

  private static let made = Mutex<[Table: AliasIndex]>([:])

  /// The names of a table; made when it is first asked for.
  static func of(_ table: Table) -> AliasIndex {
    made.withLock { made in
      if let index = made[table] { return index }
      let index = AliasIndex(table)
      made[table] = index
      return index
    }
  }

  private init(_ table: Table) {
    let aliases = ColumnAliases.of(table)
    for (index, column) in table.columns.enumerated() {
      let names = [column.name] + (aliases[column.name] ?? [])
      for (rank, name) in names.enumerated() {
        places[HeaderName(name).plain, default: []].append(Place(column: index, rank: rank))
      }
    }
  }

  /// The columns that a header may be. `Account.id` is what `Account` is, if nothing better is there.
  subscript(name: String) -> [Place] {
    if let places = places[name] { return places }
    guard name.hasSuffix(".id") else { return [] }
    return (places[String(name.dropLast(3))] ?? []).map { Place(column: $0.column, rank: $0.rank + 1000) }
  }
}
