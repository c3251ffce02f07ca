internal import Dashboard
internal import Sales

/// What workers send to the thread of the screen.
enum Letter: Sendable {
  /// The directory was read and put together.
  case loaded(Snapshot)
  /// It could not be read.
  case loadFailed(Problem)
  /// There is something new to say about the journal.
  case journalTurned
  /// What a person wrote down is stored.
  case wroteDown(Entry)
  /// It is not stored.
  case notWrittenDown(Problem)
  /// What was wanted was done to statements; what.
  case statementsSettled(Phrase)
  /// It was not; why.
  case statementsRefused(Phrase)
  /// Nothing but ASCII can be shown, because of this locale.
  case onlyASCII(locale: String)
  /// A question was answered.
  case answered(ReportRequest, PageReports)
  /// Targets were put into the files; what was done.
  case targetsWritten(Phrase)
  /// They were not; why.
  case targetsNotWritten(Phrase)
  /// A file was written.
  case exported(path: String)
  /// A file was not written.
  case exportFailed(reason: String)
}
