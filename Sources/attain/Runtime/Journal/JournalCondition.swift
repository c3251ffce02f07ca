internal import Sales
internal import Storage

/// How it stands with the journal of a directory.
enum JournalCondition: Hashable, Sendable {
  /// It is read and, by this program or another one, written.
  case sound
  /// Nothing is recorded here: the directory cannot be written. The system's reason.
  case notRecording(String)
  /// What it holds makes no sense.
  case damaged
  /// It was damaged and lies beside the new one under this name.
  case setAside(String)
  /// A newer program wrote it.
  case newer

  /// The condition a failure means.
  init(_ failure: JournalFailure) {
    self =
      switch failure {
      case .absent, .overtaken: .sound
      case .notWritable(let reason): .notRecording(reason)
      case .damaged: .damaged
      case .newer: .newer
      }
  }

  /// Whether what is new can be written.
  var isRecording: Bool {
    switch self {
    case .sound, .setAside: true
    case .notRecording, .damaged, .newer: false
    }
  }

  /// The journal below its directory.
  static let file = ".attain/journal.sqlite"

  /// What is to be said of it; `nil` where all is well.
  var problem: Problem? {
    let place = Place(file: JournalCondition.file)
    switch self {
    case .sound: return nil
    case .notRecording(let reason): return Problem(.journalNotWritten(reason: reason), at: place)
    case .damaged: return Problem(.journalDamaged(keptAs: nil), at: place)
    case .setAside(let name): return Problem(.journalDamaged(keptAs: name), at: place)
    case .newer: return Problem(.journalNewer, at: place)
    }
  }
}
