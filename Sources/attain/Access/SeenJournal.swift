internal import Ingest
internal import Sales
internal import Storage

/// What of a journal the account that runs a command may read.
struct SeenJournal {
  private let path: String

  /// The journal of a data directory as the person wrote it.
  init(_ path: String) { self.path = path }

  /// The entries. Whose team somebody was in stands in the data, which is read only where there is a rule to apply.
  func entries() throws(RefusedRequest) -> [Entry] {
    guard AccessFile(directory: path).read().rule.isOpen else {
      return try DataDirectory(path: path).load().facts.entries
    }
    let journal = try JournalAccess(path).forReading()
    return try JournalAccess.asking(path) { () throws(JournalFailure) in try journal?.entries() ?? [] }
  }
}
