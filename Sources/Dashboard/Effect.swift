public import Sales
public import Screen

/// What should be done outside; a value that only the runtime performs, so that tests compare with `==`.
public enum Effect: Equatable, Sendable {
  /// Answer this on a worker and post `reportsComputed`.
  case compute(ReportRequest)
  /// Look at the data directory again.
  case reload
  /// Write a file and post `exportFinished`.
  case export(Export)
  /// Date, sign and store this in the journal, and post `journalWritten` or `journalFailed`.
  case record(EntryDraft)
  /// Put targets into the files and post `targetsWritten` or `targetsNotWritten`.
  case writeTargets(TargetsWrite)
  /// Do this to statements, and post `statementsSettled` or `statementsRefused`.
  case settle(StatementOrder)
  /// Take the mouse or leave it to the terminal.
  case setMouse(Bool)
  /// Draw with another theme, and remember it.
  case saveTheme(String)
  /// Remember the language.
  case saveLanguage(Language)
  /// These deals have been celebrated: never again, not after a restart either.
  case rememberCelebrated([String])
  /// Paint everything anew.
  case repaint
  /// Hand the terminal back to the shell until it continues us.
  case suspend
  case quit
}

/// What is written to a file, and as what.
public enum Export: Equatable, Sendable {
  /// The screen as it stands.
  case screen(ScreenFormat, grid: Grid, name: String)
  /// The table as it stands, filtered and sorted, for programs.
  case csv(ReportTable, name: String)
  /// The table as it stands, filtered and sorted, in the words of the screen.
  case markdown(WordedTable, name: String)
  /// The table as it stands, filtered and sorted, in the words of the screen over numbers to count with; beside it what
  /// it is about.
  case xlsx([SheetTable], name: String)

  /// How a screen is written.
  public enum ScreenFormat: String, Hashable, Sendable, CaseIterable { case text, svg, html }
  /// How a table is written.
  public enum TableFormat: String, Hashable, Sendable, CaseIterable { case csv, markdown, xlsx }
}
