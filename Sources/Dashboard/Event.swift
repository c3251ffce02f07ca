public import Sales
public import Screen

/// What happened outside; named for what happened, not for what should follow.
public enum Event: Equatable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text arrived as a whole (bracketed paste).
  case pasted(String)
  case resized(Size)
  /// The clock shows another minute, or a deadline of `nextDeadline` passed.
  case timePassed(Moment)
  /// Another calendar day began.
  case dayChanged(Moment)
  case factsLoaded(FactsSummary)
  /// The directory could not be read; the last good facts still count.
  case loadFailed(Problem)
  case reportsComputed(ReportRequest, PageReports)
  case settingsChanged(ScreenSettings)
  /// The themes there are, by name.
  case themesFound([String])
  case exportFinished(path: String)
  case exportFailed(reason: String)
  /// Targets were put into the files; what was done, in a sentence.
  case targetsWritten(Phrase)
  /// They were not, and nothing changed; why, in a sentence.
  case targetsNotWritten(Phrase)
  /// What was written down is safely stored.
  case journalWritten(Entry)
  /// It could not be stored.
  case journalFailed(Problem)
  /// What was wanted was done to statements.
  case statementsSettled(Phrase)
  /// It was not.
  case statementsRefused(Phrase)
  /// The terminal can be sent nothing but ASCII, because of this locale.
  case onlyASCIIShown(locale: String)
  case focusGained
  case focusLost
}
