internal import CursesTerminal
internal import Sales

extension ScreenLaunch {
  /// Runs the screen; where none can be opened, says why in one line.
  func open() throws {
    do {
      try runScreen(self)
    } catch {
      afterwards?()
      throw RefusedRequest(error.phrase[language ?? languageOfLocale])
    }
  }

  /// Runs the screen; prints the overview where lines are wanted or no screen can be opened, which is then said.
  func openOrPrint(isPlain: Bool, _ reading: ReadingOptions) throws {
    let wantsLines = isPlain || Environment.value("ACCESSIBLE").map { !$0.isEmpty && $0 != "0" } ?? false
    guard !wantsLines, StandardOutput.isTerminal else { return try PlainView.print(directory, reading) }
    do {
      try runScreen(self)
    } catch {
      StandardError.print(error.phrase[language ?? languageOfLocale])
      try PlainView.print(directory, reading)
    }
  }
}
