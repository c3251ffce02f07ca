internal import CursesTerminal

extension ScreenLaunch {
  /// Runs the screen; where none can be opened, says why in one line.
  func open() throws {
    do {
      try runScreen(self)
    } catch {
      throw RefusedRequest("attain: \(error.reason)")
    }
  }
}
