internal import Dashboard
internal import Glibc
internal import Ingest
internal import Sales
internal import Synchronization

/// Reads the data directory on a thread of its own, and posts each version when it is whole.
final class FactsReader: Sendable {
  /// What the reader is asked to do.
  private enum Job: Sendable {
    /// Look at the directory; these files still have a writer.
    case read(beingWritten: Set<String>, today: Day)
    /// Put the same files together for another day.
    case newDay(Day)
    /// The same facts with what was written down since.
    case entries
    /// The same facts with what a large journal remembers, which was left for later.
    case remember
  }

  /// A version on its way to be recorded.
  private struct Seen: Sendable {
    let now: Moment
    let store: FactStore
  }

  private let thread: WorkerThread<Job>

  /// A reader of a directory; none when the system has no threads left.
  init?(_ reader: DirectoryReader, letters: Mailbox<Letter>, viewer: ViewerChoice, messenger: Messenger?) {
    let memory = SharedPipelineMemory(directory: reader.directory)
    let state = Mutex(State(reader, memory: memory, viewer: viewer))
    let recorder = WorkerThread<Seen> { seen in
      // Who announces nothing has no messenger, and is not to write either.
      guard let messenger else { return }
      if memory.record(now: seen.now) { letters.post(.journalTurned) }
      FreedMemory.giveBack()
      messenger.announce(seen.store, now: seen.now)
      memory.freezeForecasts(of: seen.store, today: seen.now.day)
      FreedMemory.giveBack()
    }
    guard let recorder else { return nil }
    let thread = WorkerThread<Job> { job in
      guard let letter = state.withLock({ $0.perform(job) }) else { return }
      letters.post(letter)
      // What was seen is on its way to the screen before anything is written.
      guard case .loaded(let snapshot) = letter, !snapshot.awaitsMemory else { return }
      // Only the last version can be written, so that older ones need not wait for it.
      recorder.add(Seen(now: state.withLock { $0.now }, store: snapshot.store)) { _ in true }
    }
    guard let thread else { return nil }
    self.thread = thread
  }

  /// Reads what has changed; looks that nobody has begun are one.
  func read(beingWritten: Set<String> = [], today: Day) {
    thread.add(.read(beingWritten: beingWritten, today: today)) { if case .read = $0 { true } else { false } }
  }

  /// What counts as overdue changes at midnight; what is said of the journal when it turns.
  func newDay(_ day: Day) { thread.add(.newDay(day)) }

  /// Somebody wrote something down, here or in another program, which pages show.
  func journalWritten() { thread.add(.entries) { if case .entries = $0 { true } else { false } } }

  /// Figures stand: there is time for what was recorded earlier.
  func remember() { thread.add(.remember) { if case .remember = $0 { true } else { false } } }

  /// What the thread remembers from one reading to the next.
  private struct State {
    let reader: DirectoryReader
    let memory: SharedPipelineMemory
    var reading: Reading?
    /// The facts as they were last read, for all eyes.
    private var store: FactStore?
    var version = 0
    /// Since when the directory is missed.
    private var goneSince: Moment?
    private var clock = Clock()
    private let viewer: ViewerChoice

    init(_ reader: DirectoryReader, memory: SharedPipelineMemory, viewer: ViewerChoice) {
      (self.reader, self.memory, self.viewer) = (reader, memory, viewer)
    }

    /// The moment in the zone of the settings.
    var now: Moment { clock.now }

    mutating func perform(_ job: Job) -> Letter? {
      switch job {
      case .entries:
        guard let reading, let store, let retold = memory.retelling(store) else { return nil }
        return .loaded(snapshot(of: reading, retold, awaitsMemory: memory.takesTime))
      case .remember:
        guard let reading, let store, memory.takesTime else { return nil }
        FreedMemory.giveBack()
        return .loaded(remembering(reading, store))
      case .newDay(let today): return reading.map { .loaded(remembering($0, facts(of: $0, today))) }
      case .read(let beingWritten, let today):
        do {
          let new = try reader.read(after: reading, beingWritten: beingWritten)
          reading = new
          let facts = facts(of: new, today)
          // First figures wait for nothing but the files; the screen asks for the rest once they stand.
          let isLater = version == 0 && memory.takesTime
          return .loaded(isLater ? snapshot(of: new, facts, awaitsMemory: true) : remembering(new, facts))
        } catch {
          return .loadFailed(error.problem)
        }
      }
    }

    private mutating func facts(of reading: Reading, _ today: Day) -> FactStore {
      clock.use(zone: reading.settings.timeZone)
      return FactStore(
        fragments: reading.fragments, settings: reading.settings, today: today, plans: reading.plans,
        workforce: .processors)
    }

    private mutating func remembering(_ reading: Reading, _ facts: FactStore) -> Snapshot {
      snapshot(of: reading, memory.remembering(facts, isWhole: reading.isWhole, now: now))
    }

    /// Whatever is told leaves here, as the viewer may see it.
    private mutating func snapshot(of reading: Reading, _ whole: FactStore, awaitsMemory: Bool = false) -> Snapshot {
      version += 1
      self.store = whole
      let store = whole.seen(by: viewer, under: reading.access)
      goneSince = reading.directoryIsThere ? nil : goneSince ?? now
      var summary = FactsSummary(version: version, reading: reading, store: store)
      summary.bigDeals = store.bigDeals(signedOn: now.day)
      summary.gone = goneSince.map { GoneFolder(path: reader.directory, since: $0) }
      return Snapshot(
        version: version, reading: reading, store: store, summary: summary,
        themes: ThemeShelf(directory: reader.directory), awaitsMemory: awaitsMemory)
    }
  }
}

extension DirectoryError {
  /// The same as a problem of the directory as a whole.
  fileprivate var problem: Problem {
    switch self {
    case .notADirectory(let path):
      Problem(.unreadableFile(reason: String(cString: strerror(ENOTDIR))), at: Place(file: path))
    case .unreadable(let path, let reason): Problem(.unreadableFile(reason: reason), at: Place(file: path))
    }
  }
}
