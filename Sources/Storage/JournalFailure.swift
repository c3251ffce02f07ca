internal import GRDB

/// Why the journal cannot be read or written.
public enum JournalFailure: Error, Hashable, Sendable {
  /// There is none yet.
  case absent
  /// It cannot be made or written here; the system's reason.
  case notWritable(String)
  /// What it holds cannot be understood; the finding.
  case damaged(String)
  /// A newer program wrote it, and it must not be touched.
  case newer
  /// Somebody else has written to it since it was last read.
  case overtaken

  /// The failure behind an error of the database.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = (error as? JournalFailure) ?? .notWritable("\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT:
      self = .damaged(error.message ?? error.resultCode.description)
    default: self = .notWritable(error.message ?? error.resultCode.description)
    }
  }
}
