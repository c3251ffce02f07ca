internal import Ingest
internal import Sales

/// The targets file of a data directory as it stands now: its bytes, and the targets they say.
struct TargetsPlace {
  /// Below the data directory.
  let path: String
  /// `nil`: there is none yet.
  let old: [UInt8]?
  private let settings: Settings
  /// The tables that names are looked up in, the targets among them.
  private let fragments: [Fragment]
  private let facts: FactStore

  /// How often a file that changes under the eyes is looked at.
  private static let mostLooks = 5

  init(_ directory: String, after previous: Reading?) throws(TargetsWriteFailure) {
    var previous = previous
    for _ in 0..<Self.mostLooks {
      let first = try Self.read(directory, after: previous)
      let path = try Self.file(of: first)
      // What was read must be what is there, before and after, so that its lines are these.
      let before = try Self.bytes("\(directory)/\(path)")
      let reading = try Self.read(directory, after: first)
      let after = try Self.bytes("\(directory)/\(path)")
      previous = reading
      guard before == after, try Self.file(of: reading) == path else { continue }
      (self.path, old, settings) = (path, after, reading.settings)
      fragments = reading.fragments.filter { [.reps, .products, .targets].contains($0.table) }
      facts = FactStore(fragments: fragments, settings: settings, today: Day(number: 0))
      return
    }
    throw .file(.changed)
  }

  private static func read(_ directory: String, after previous: Reading?) throws(TargetsWriteFailure) -> Reading {
    do { return try DirectoryReader(directory: directory).read(after: previous) } catch {
      throw .directory("\(error)")
    }
  }

  private static func bytes(_ path: String) throws(TargetsWriteFailure) -> [UInt8]? {
    do { return try FileReplacement.bytes(path) } catch { throw .file(error) }
  }

  /// The one file that can be written to, which need not be there yet.
  private static func file(of reading: Reading) throws(TargetsWriteFailure) -> String {
    let files = reading.files.filter { $0.table == .targets }
    guard let file = files.first else { return "targets.csv" }
    guard files.count == 1, !file.path.contains("/") else { throw .severalFiles(files.map(\.path)) }
    guard !file.isNamedBySettings else { throw .namedBySettings(file.path) }
    guard file.fragment != nil, file.state == .fresh else {
      throw file.problems.contains { $0.kind == .leadsOutOfDirectory }
        ? .file(.link(file.path)) : .unreadable(file.path)
    }
    return file.path
  }
}

// MARK: - What is to be written

extension TargetsPlace {
  /// The rows with the lines they take the place of; refused where some target is not what it was.
  func located(_ rows: [TargetsWrite.Row]) throws(TargetsWriteFailure) -> [TargetsFile.Row] {
    let now = Dictionary(facts.targets.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
    var located: [TargetsFile.Row] = []
    for row in rows {
      let current = now[row.key]
      guard current?.millionths == row.before else { throw .changed(row.key, now: current?.millionths) }
      located.append(TargetsFile.Row(row.key, row.amount, at: current?.place.line))
    }
    return located
  }

  /// The file's bytes with these rows.
  func bytes(setting rows: [TargetsFile.Row]) throws(TargetsWriteFailure) -> [UInt8] {
    let chinese = settings.language == .chinese
    let columns = Table.targets.columns.map(\.name)
    let blank = TargetsFile.new(
      headers: HeaderTexts.headers(of: .targets, in: chinese ? .chinese : .english), hasMark: chinese)
    do {
      let file = try TargetsFile(old ?? blank, path: path, settings: settings)
      let headers = HeaderTexts.headers(of: .targets, in: file.isChinese ? .chinese : .english)
      return try file.setting(
        rows.map { named($0, in: file) }, newHeaders: Dictionary(uniqueKeysWithValues: zip(columns, headers)))
    } catch {
      throw .cannotChange(path, error)
    }
  }

  /// The rep by name where the file calls its reps by name.
  private func named(_ row: TargetsFile.Row, in file: TargetsFile) -> TargetsFile.Row {
    let (reps, labels) = (facts.company.reps, DimensionLabels(facts))
    guard let id = row.key.rep, let code = reps.ids.code(of: id), let name = reps.names[Int(code)],
      labels.codes(.rep, called: name) == [code], file.reps.contains(where: { reps.ids.code(of: $0) == nil })
    else { return row }
    var row = row
    row.key.rep = name
    return row
  }

  /// Makes sure that new bytes say what was to be written and all else as before; gives the targets that will no longer
  /// be what their parts add up to.
  func prove(_ new: [UInt8], _ rows: [TargetsWrite.Row]) throws(TargetsWriteFailure) -> [Problem] {
    guard let fragment = TargetsFile.fragment(of: new, path: path, settings: settings) else { throw .cannotProve(path) }
    let others = fragments.filter { $0.table != .targets }
    let written = FactStore(fragments: others + [fragment], settings: settings, today: Day(number: 0))
    var wanted = Dictionary(facts.targets.map { ($0.key, $0.millionths) }, uniquingKeysWith: { _, last in last })
    for row in rows { wanted[row.key] = row.after }
    let got = Dictionary(written.targets.map { ($0.key, $0.millionths) }, uniquingKeysWith: { _, last in last })
    guard got == wanted else { throw .cannotProve(path) }
    let known = Set(TargetBook(facts).differences)
    return TargetBook(written).differences.filter { !known.contains($0) }
  }
}
