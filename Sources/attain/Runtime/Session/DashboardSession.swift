internal import CursesTerminal
internal import Dashboard
internal import Ingest
internal import Sales
internal import Screen

/// The dashboard as the loop runs it: events into `update`, effects to those who perform them, state to cells.
struct DashboardSession: LoopProgram {
  private(set) var isOver = false
  private var state: AppState
  private var clock: Clock
  private let staff: Staff
  private var themes: ThemeShelf
  private let preferences: Preferences
  /// Whether a directory that is not there yet is no news.
  private let isPatient: Bool
  private let isKiosk: Bool
  /// Files of the data directory that had a writer when they were last looked at.
  private var beingWritten: Set<String> = []
  /// The facts that questions are answered from; none while still reading.
  private var snapshot: Snapshot?

  /// A session that begins with nothing read.
  init(
    _ state: AppState, _ clock: Clock, _ staff: Staff, _ themes: ThemeShelf, _ preferences: Preferences,
    _ launch: ScreenLaunch
  ) {
    (isPatient, isKiosk) = (launch.companion != nil, launch.isKiosk)
    (self.state, self.clock, self.staff, self.themes, self.preferences) = (state, clock, staff, themes, preferences)
  }

  func frame() -> Grid { view(state, size: state.size) }

  func wait() -> Duration? {
    guard let deadline = nextDeadline(state, now: state.now) else { return nil }
    // A deadline that has been told and still stands would never let us sleep.
    return clock.duration(until: max(deadline, state.now.adding(seconds: 1)))
  }

  mutating func handle(_ happening: Happening, _ terminal: Terminal) {
    switch happening {
    case .input(let input): if let event = Event(input) { tell(event, terminal) }
    case .resized(let size): tell(.resized(size), terminal)
    case .deadline: tellTime(terminal)
    case .mail: for letter in staff.letters.takeAll() { open(letter, terminal) }
    case .directory(let place):
      guard let change = staff.watchers[place].changes.changes() else { return }
      look(at: staff.watchers[place].of, change)
    }
  }

  private mutating func look(at folder: Staff.Folder, _ change: DirectoryChange) {
    if folder == .journal { return staff.reader.journalWritten() }
    // The themes' own folder says nothing of files that are being written.
    if folder == .data { beingWritten = change.beingWritten }
    staff.reader.read(beingWritten: beingWritten, today: clock.now.day)
  }

  private mutating func tellTime(_ terminal: Terminal) {
    let now = clock.now
    let isNewDay = now.day != state.now.day
    tell(isNewDay ? .dayChanged(now) : .timePassed(now), terminal)
    if isNewDay { staff.reader.newDay(now.day) }
  }

  private mutating func open(_ letter: Letter, _ terminal: Terminal) {
    switch letter {
    case .loaded(let snapshot): adopt(snapshot, terminal)
    case .loadFailed where isPatient && snapshot == nil: return
    case .loadFailed(let problem): tell(.loadFailed(problem), terminal)
    case .journalTurned: staff.reader.newDay(clock.now.day)
    case .answered(let request, let reports):
      // What a wall does about an answer lasts from now, not from the last minute that struck.
      if state.wall != nil { tellTime(terminal) }
      tell(.reportsComputed(request, reports), terminal)
      if let snapshot, snapshot.awaitsMemory, request.version == snapshot.version { remember(after: snapshot) }
    case .wroteDown(let entry):
      tell(.journalWritten(entry), terminal)
      staff.reader.journalWritten()
    case .notWrittenDown(let problem): tell(.journalFailed(problem), terminal)
    case .statementsSettled(let phrase):
      tell(.statementsSettled(phrase), terminal)
      staff.reader.journalWritten()
    case .statementsRefused(let phrase): tell(.statementsRefused(phrase), terminal)
    case .onlyASCII(let locale): tell(.onlyASCIIShown(locale: locale), terminal)
    case .targetsWritten(let phrase): tell(.targetsWritten(phrase), terminal)
    case .targetsNotWritten(let phrase): tell(.targetsNotWritten(phrase), terminal)
    case .exported(let path): tell(.exportFinished(path: path), terminal)
    case .exportFailed(let reason): tell(.exportFailed(reason: reason), terminal)
    }
  }

  /// Figures stand: now what was recorded earlier is read, and what answered them makes room for it.
  private func remember(after snapshot: Snapshot) {
    staff.desk.forget(snapshot)
    staff.reader.remember()
  }

  /// A new version takes the place of the old one at once: settings first, so that the facts are shown as they say.
  private mutating func adopt(_ new: Snapshot, _ terminal: Terminal) {
    let old = snapshot
    snapshot = new
    if new.store.settings.timeZone != old?.store.settings.timeZone { clock.use(zone: new.store.settings.timeZone) }
    let settings = preferences.settings(new.reading)
    if settings != state.settings { tell(.settingsChanged(settings), terminal) }
    if old == nil { tellTime(terminal) }
    if new.themes != themes { adopt(new.themes, terminal) }
    tell(.factsLoaded(new.summary), terminal)
    if let old { staff.desk.forget(old) }
  }

  /// Themes that were changed look changed at once.
  private mutating func adopt(_ new: ThemeShelf, _ terminal: Terminal) {
    themes = new
    tell(.themesFound(new.names), terminal)
  }

  private mutating func tell(_ event: Event, _ terminal: Terminal) {
    for effect in update(event, &state) { perform(effect, terminal) }
    showTheme(terminal)
  }

  /// Draws with the theme that the state names; nothing is drawn anew where it looks the same.
  private func showTheme(_ terminal: Terminal) {
    if let theme = themes.theme(named: state.theme) { terminal.theme = theme }
  }

  private mutating func perform(_ effect: Effect, _ terminal: Terminal) {
    guard !isKiosk || effect.isForKiosk else { return }
    switch effect {
    case .compute(let request):
      guard let snapshot, request.version == snapshot.version else { return }
      staff.desk.answer(request, from: snapshot)
    case .reload: staff.reader.read(beingWritten: beingWritten, today: clock.now.day)
    case .export(let export): staff.clerk.write(export, theme: terminal.theme)
    case .record(let draft): staff.scribe.write(draft, now: clock.now)
    case .settle(let order): if let snapshot { staff.scribe.settle(order, of: snapshot, now: clock.now) }
    case .writeTargets(let write): staff.clerk.write(write, after: snapshot?.reading, now: clock.now)
    case .setMouse(let isOurs): terminal.mouseReports = isOurs
    case .saveTheme(let name): staff.clerk.remember(.theme, name)
    case .saveLanguage(let language): staff.clerk.remember(.language, language.rawValue)
    case .rememberCelebrated(let deals): staff.clerk.rememberCelebrated(deals)
    case .repaint: terminal.forgetScreen()
    case .suspend: terminal.stop(.asKey)
    case .quit: isOver = true
    }
  }
}

extension Event {
  /// What the terminal told, as an event; none for answers that are the terminal's own business.
  fileprivate init?(_ input: Input) {
    switch input {
    case .key(let key): self = .key(key)
    case .mouse(let mouse): self = .mouse(mouse)
    case .pasted(let text): self = .pasted(text)
    case .focused: self = .focusGained
    case .unfocused: self = .focusLost
    case .synchronizedOutput, .identified: return nil
    }
  }
}

extension Effect {
  /// Whether a kiosk performs it: nothing that makes a file, or gives the terminal to another program. What is new must
  /// be judged here before it compiles.
  fileprivate var isForKiosk: Bool {
    switch self {
    // From when a team tells its movement is not one person's to say.
    case .record(let draft): draft.kind != .standup
    case .compute, .reload, .setMouse, .saveTheme, .saveLanguage, .rememberCelebrated, .repaint, .quit: true
    // A rep may object to their own statement from a kiosk, as they may write down an answer.
    case .settle(.act(.object, _, _)): true
    case .export, .writeTargets, .settle, .suspend: false
    }
  }
}
