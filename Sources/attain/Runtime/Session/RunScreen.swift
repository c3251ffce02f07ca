internal import CursesTerminal
internal import Dashboard
internal import Glibc
internal import Ingest
internal import Sales
internal import Screen

/// Opens the screen on a directory and runs it until a person leaves, a signal says so, or the terminal goes.
///
/// The first frame stands before the data directory is touched: it may lie on the other side of a slow line. Returns
/// when a person left; after a signal the process ends by that signal, as its parent expects.
func runScreen(_ launch: ScreenLaunch) throws(OpenFailure) {
  let (locale, clock) = (LocaleChoice.apply(), Clock())
  guard let letters = Mailbox<Letter>(), let clerk = Clerk(launch, letters: letters) else {
    throw .noThreads
  }
  let (themes, preferences) = (ThemeShelf(), Preferences(launch, clerk))
  let settings = preferences.settings(nil)
  let terminal = try Terminal(Terminal.Options(theme: themes.theme(named: settings.theme) ?? .midnight, locale: locale))
  let state = startState(launch, settings, terminal, clock, clerk, themes)
  terminal.draw(view(state, size: terminal.size))
  guard let staff = Staff(launch, clerk: clerk, letters: letters) else { throw .noThreads }
  staff.reader.read(today: clock.now.day)
  if case .asciiOnly(let asked) = locale { letters.post(.onlyASCII(locale: asked)) }
  let session = DashboardSession(state, clock, staff, themes, preferences, launch)
  let companion = launch.companion.flatMap { body in WorkerThread<Void> { body() } }
  companion?.add(())
  var loop = EventLoop(
    session, terminal,
    .init(
      mail: letters.descriptor, directories: staff.watchers.map(\.changes.descriptor),
      comparesSize: launch.mode == .wall))
  leave(loop.run(), terminal, staff, launch.afterwards)
}

private func startState(
  _ launch: ScreenLaunch, _ settings: ScreenSettings, _ terminal: Terminal, _ clock: Clock, _ clerk: Clerk,
  _ themes: ThemeShelf
) -> AppState {
  let context = DrawContext(level: terminal.glyphs)
  switch launch.mode {
  case .dashboard, .kiosk:
    return AppState(settings: settings, size: terminal.size, now: clock.now, context: context, themes: themes.names)
  case .wall:
    return AppState(
      wall: settings, size: terminal.size, now: clock.now, context: context, celebrated: clerk.celebrated())
  }
}

/// Leaves the terminal as it was, waits for what is being written, and ends by the signal if there was one.
private func leave<Program>(
  _ ending: EventLoop<Program>.Ending, _ terminal: Terminal, _ staff: Staff, _ afterwards: (() -> Void)?
) {
  if ending == .hungUp, terminal.isGone { terminal.abandon() } else { terminal.close() }
  staff.clerk.finish()
  staff.messenger?.finish()
  staff.scribe.finish()
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
