internal import Glibc

/// Where a data directory's journal lies: `.attain/journal.sqlite`, beside what belongs to it.
public struct JournalPlace: Hashable, Sendable {
  /// The data directory.
  public let directory: String

  /// The journal's place in a data directory.
  public init(directory: String) { self.directory = directory }

  /// The folder of everything the program keeps in a data directory.
  public var folder: String { "\(directory)/.attain" }

  /// The journal itself.
  public var file: String { "\(folder)/journal.sqlite" }

  /// Held by the one program that records.
  public var lock: String { "\(folder)/recorder.lock" }

  /// Whether there is a journal.
  public var exists: Bool { access(file, F_OK) == 0 }

  /// How large the journal is; 0 where there is none.
  public var bytes: Int {
    var status = stat()
    return stat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Makes the folder where there is none.
  func makeFolder() throws(JournalFailure) {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .notWritable(JournalPlace.reason()) }
  }

  /// Moves a damaged journal out of the way under a name that tells the moment; gives that name.
  public func setAside(moment: String) throws(JournalFailure) -> String {
    let name = freeName(moment)
    guard rename(file, "\(folder)/\(name)") == 0 else { throw .notWritable(JournalPlace.reason()) }
    // Left behind, they would be taken for parts of the new journal.
    for part in ["-wal", "-shm"] { rename(file + part, "\(folder)/\(name)\(part)") }
    return name
  }

  private func freeName(_ moment: String) -> String {
    var name = "journal-damaged-\(moment).sqlite"
    var number = 2
    while access("\(folder)/\(name)", F_OK) == 0 {
      name = "journal-damaged-\(moment)-\(number).sqlite"
      number += 1
    }
    return name
  }

  /// What the system said last.
  static func reason() -> String { String(cString: strerror(errno)) }
}
