internal import Ingest
internal import Sales
internal import Storage

/// What of a journal the account that runs a command may read.
struct SeenJournal {
  private let path: String

  /// The journal of a data directory as the person wrote it.
  init(_ path: String) { self.path = path }

  /// The entries.
  func entries() throws(RefusedRequest) -> [Entry] { try entriesAndStatements().entries }

  /// The entries and the statements with what was done to them. Whose team somebody was in stands in the data, which is
  /// read only where there is a rule to apply.
  func entriesAndStatements() throws(RefusedRequest) -> (entries: [Entry], statements: StatementBook) {
    guard AccessFile(directory: path).read().rule.isOpen else {
      let facts = try DataDirectory(path: path).load().facts
      return (facts.entries, facts.statements)
    }
    guard let journal = try JournalAccess(path).forReading() else { return ([], StatementBook()) }
    return try JournalAccess.asking(path) { () throws(JournalFailure) in
      (try journal.entries(), try journal.statements())
    }
  }
}
