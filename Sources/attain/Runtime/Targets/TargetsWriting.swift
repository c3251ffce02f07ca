internal import Ingest
internal import Sales
internal import Storage

/// Puts targets into the targets file of a data directory: only where they are still what they were, and nothing else of
/// the file changes. Who, when and why goes into the journal with it.
struct TargetsWriting {
  private let directory: String
  private let write: TargetsWrite
  /// Local seconds since 1970-01-01T00:00, and the same as part of a file's name.
  private let (moment, momentInName): (Int64, String)

  /// What was written where.
  struct Outcome: Hashable {
    /// Below the data directory.
    let path: String
    /// The old file; `nil`: there was none, or nothing had to be changed.
    let copy: String?
    /// How many targets became others.
    let changes: Int
    /// Targets that are not what their parts add up to since: the whole that was split, or one of its parts where that
    /// had parts already.
    let differences: [Problem]
  }

  init(directory: String, _ write: TargetsWrite, at moment: Int64, named momentInName: String) {
    (self.directory, self.write, self.moment, self.momentInName) = (directory, write, moment, momentInName)
  }

  /// Writes, or leaves everything as it is and says why. Files that did not change since `previous` are not read again.
  func run(after previous: Reading? = nil) throws(TargetsWriteFailure) -> Outcome {
    let place = try TargetsPlace(directory, after: previous)
    let rows = try place.located(write.changes)
    guard !rows.isEmpty else { return Outcome(path: place.path, copy: nil, changes: 0, differences: []) }
    let new = try place.bytes(setting: rows)
    let differences = try place.prove(new, write.changes)
    // Before the journal is opened: whose folder may not be written should hear that, not that there is no journal.
    do { try FileReplacement.refuseReadOnly("\(directory)/\(place.path)") } catch { throw .file(error) }
    let copy = place.old == nil ? nil : freeCopy(of: place.path)
    try store(write.changes) { () throws(FileReplacement.Failure) in
      try FileReplacement.replace(
        "\(directory)/\(place.path)", place.old, with: new, keepingOldAs: "\(directory)/\(copy ?? "")")
    }
    return Outcome(path: place.path, copy: copy, changes: rows.count, differences: differences)
  }

  private func store(
    _ rows: [TargetsWrite.Row], _ work: () throws(FileReplacement.Failure) -> Void
  ) throws(TargetsWriteFailure) {
    let changes = rows.map {
      TargetChange($0.key, from: $0.before, to: $0.after, at: moment, author: Author.name, why: write.why)
    }
    do {
      try Journal(writing: JournalPlace(directory: directory)).change(targets: changes, work)
    } catch let failure as FileReplacement.Failure {
      throw .file(failure)
    } catch let failure as JournalFailure {
      throw .journal(failure)
    } catch {
      throw .journal(.notWritable("\(error)"))
    }
  }

  /// `targets.csv.2026-08-21-143200~`: no file of that ending is read, and the name says when it was the last.
  private func freeCopy(of path: String) -> String {
    var (name, number) = ("\(path).\(momentInName)~", 2)
    while WholeFile.exists("\(directory)/\(name)") {
      name = "\(path).\(momentInName)-\(number)~"
      number += 1
    }
    return name
  }
}

/// Why targets were not written; everything is as it was.
enum TargetsWriteFailure: Error, Hashable {
  /// The directory cannot be read; the system's reason.
  case directory(String)
  /// Targets stand in these files, and none of them is the one to write to.
  case severalFiles([String])
  /// attain.toml names the file as another system's export.
  case namedBySettings(String)
  /// The file is no text in columns, or cannot be read.
  case unreadable(String)
  /// A target is another one by now; in millionths.
  case changed(TargetKey, now: Int64?)
  case cannotChange(String, TargetsFile.Refusal)
  /// The file would not say what was to be written, or something else too.
  case cannotProve(String)
  case file(FileReplacement.Failure)
  case journal(JournalFailure)
}
