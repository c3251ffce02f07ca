internal import Dashboard
internal import Ingest
internal import Sales
internal import Storage

/// A directory's journal for commands: what goes wrong is said in a sentence.
struct JournalAccess {
  private let path: String

  /// The journal of a data directory as the person wrote it.
  init(_ path: String) { self.path = path }

  /// To be read; `nil` where there is none yet.
  func forReading() throws(RefusedRequest) -> Journal? {
    try refuseMissingDirectory()
    do { return try Journal(reading: JournalPlace(directory: path)) } catch .absent { return nil } catch {
      throw JournalAccess.refusal(path, error)
    }
  }

  /// To be written; made where there is none.
  func forWriting() throws(RefusedRequest) -> Journal {
    try refuseMissingDirectory()
    return try JournalAccess.asking(path) { () throws(JournalFailure) in
      try Journal(writing: JournalPlace(directory: path))
    }
  }

  /// Does something with a journal; a failure is said in a sentence.
  static func asking<Result>(
    _ path: String, _ work: () throws(JournalFailure) -> Result
  ) throws(RefusedRequest) -> Result {
    do { return try work() } catch { throw refusal(path, error) }
  }

  private static func refusal(_ path: String, _ failure: JournalFailure) -> RefusedRequest {
    let texts = CommandTexts(language: Language(locale: Environment.value))
    let file = "\(path)/.attain/journal.sqlite"
    switch failure {
    case .notWritable(let reason): return RefusedRequest("\(file): \(reason)")
    case .damaged: return RefusedRequest(texts.journalDamaged(file))
    case .newer: return RefusedRequest(texts.journalNewer(file))
    case .absent, .overtaken: return RefusedRequest(texts.journalBusy(file))
    }
  }

  private func refuseMissingDirectory() throws(RefusedRequest) {
    let texts = CommandTexts(language: Language(locale: Environment.value))
    switch FileKind(at: path) {
    case .directory: return
    case .nothing: throw RefusedRequest(texts.noDirectory(path))
    case .file, .other: throw RefusedRequest(texts.notADirectory(path))
    }
  }
}
