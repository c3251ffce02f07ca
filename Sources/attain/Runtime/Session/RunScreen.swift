internal import CursesTerminal
internal import Dashboard
internal import Glibc
internal import Ingest
internal import Sales
internal import Screen

/// Opens the screen on a directory and runs it until a person leaves, a signal says so, or the terminal goes.
///
/// The first frame stands before anything is read: reading begins beside the opening of the terminal. Returns when a
/// person left; after a signal the process ends by that signal, as its parent expects.
func runScreen(_ launch: ScreenLaunch) throws(OpenFailure) {
  let locale = LocaleChoice.apply()
  let clock = Clock()
  guard let staff = Staff(directory: launch.directory) else { throw .noSignals }
  staff.reader.read(today: clock.now.day)
  let themes = ThemeShelf(directory: launch.directory)
  let preferences = Preferences(launch, staff.clerk)
  let settings = preferences.settings(nil)
  let terminal = try Terminal(Terminal.Options(theme: themes.theme(named: settings.theme) ?? .midnight, locale: locale))
  let state = startState(launch, settings, terminal, clock, staff, themes)
  let session = DashboardSession(state, clock, staff, themes, preferences, isPatient: launch.companion != nil)
  let companion = launch.companion.flatMap { body in WorkerThread<Void> { body() } }
  companion?.add(())
  var loop = EventLoop(
    session, terminal,
    .init(mail: staff.letters.descriptor, directory: staff.watcher.descriptor, comparesSize: launch.mode == .wall))
  leave(loop.run(), terminal, staff, launch.afterwards)
}

private func startState(
  _ launch: ScreenLaunch, _ settings: ScreenSettings, _ terminal: Terminal, _ clock: Clock, _ staff: Staff,
  _ themes: ThemeShelf
) -> AppState {
  let context = DrawContext(level: terminal.glyphs)
  switch launch.mode {
  case .dashboard:
    return AppState(settings: settings, size: terminal.size, now: clock.now, context: context, themes: themes.names)
  case .wall:
    return AppState(
      wall: settings, size: terminal.size, now: clock.now, context: context, celebrated: staff.clerk.celebrated())
  }
}

/// Leaves the terminal as it was, waits for what is being written, and ends by the signal if there was one.
private func leave<Program>(
  _ ending: EventLoop<Program>.Ending, _ terminal: Terminal, _ staff: Staff, _ afterwards: (() -> Void)?
) {
  if ending == .hungUp { terminal.abandon() } else { terminal.close() }
  staff.clerk.finish()
  afterwards?()
  switch ending {
  case .over: return
  case .signal(let number): die(number)
  case .hungUp: die(SIGHUP)
  }
}

private func die(_ number: Int32) -> Never {
  signal(number, SIG_DFL)
  raise(number)
  _exit(128 + number)
}
