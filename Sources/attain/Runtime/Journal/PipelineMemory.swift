internal import Sales
internal import Storage

/// What is remembered of a directory's deals: the journal, and what this program has seen since and not yet recorded.
struct PipelineMemory: Sendable {
  private var shelf: JournalShelf
  /// Where the journal stood when it was last read; `nil`: there is none.
  private var head: JournalHead?
  private var recorded: [KnownVersion] = []
  private var pending: [NewVersion] = []
  private var deals = SeenDeals()
  /// The history that the recorded and the pending versions make, as far as they were taken in.
  private var grown = GrowingHistory()
  /// Where it stood beside the facts that were told last.
  private var placed: PlacedHistory?
  private var frozen: [FrozenForecast] = []
  private var entries: [Entry] = []
  private var statements = StatementBook()
  /// The journal's version that they are of; their digests are compared again with each.
  private var statementsVersion: JournalShelf.Version?
  private var unsent: [UnsentMessage] = []
  private var targetChanges: [TargetChange] = []
  /// The targets as they are now, until they have been compared with those last seen.
  private var newTargets: [PlannedFigure]?
  /// Those that were compared last.
  private var seenTargets: [PlannedFigure]?
  /// How reading and writing went the last time.
  private var (reading, writing) = (JournalCondition.sound, JournalCondition.sound)
  /// Held while this program is the one that records.
  private var lock: RecorderLock?

  /// The memory of a data directory.
  init(directory: String) { shelf = JournalShelf(JournalPlace(directory: directory)) }

  /// How it stands with the journal.
  var condition: JournalCondition { reading == .sound ? writing : reading }

  /// Whether there is a journal that was not read yet and is so large that nobody should wait for it.
  var takesTime: Bool { head == nil && shelf.place.bytes > PipelineMemory.bytesReadAtOnce }

  /// A journal of so many bytes is read within a few milliseconds: figures come once and are whole.
  private static let bytesReadAtOnce = 1 << 20

  /// The same facts with what is remembered of earlier ones, after taking in what is new in them at a moment. Memory
  /// begins with the first version only where it `mayBegin`.
  mutating func remembering(_ store: FactStore, isWhole: Bool, mayBegin: Bool, now: Int64) -> FactStore {
    refresh()
    if isWhole, mayBegin, store.targets != seenTargets { newTargets = store.targets }
    if isWhole, store.tables.contains(.deals), mayBegin || !recorded.isEmpty { see(store, now: now) }
    guard !recorded.isEmpty || !pending.isEmpty else { return telling(store) }
    let old = recorded.dropFirst(grown.count).lazy.map { (seen: $0.seen, changes: $0.version?.changes() ?? []) }
    let new = pending.dropFirst(max(0, grown.count - recorded.count)).lazy
      .map { (seen: $0.seen, changes: $0.version.changes) }
    grown.take([AnySequence(old), AnySequence(new)].joined(), deals: deals, company: store.company)
    for place in recorded.indices.prefix(grown.count) { recorded[place].version = nil }
    var store = store
    store.lastDay = lastDay(store)
    store = store.remembering(grown.history, after: placed)
    placed = store.history
    return telling(store)
  }

  /// A change that was seen is data of its day, even where no file has a day as late.
  private func lastDay(_ store: FactStore) -> Day? {
    let seen = pending.last { !$0.version.changes.isEmpty }?.seen ?? recorded.last { $0.hasChanges }?.seen
    return [store.lastDay, seen.map { Day(moment: $0) }].compactMap(\.self).max()
  }

  private func telling(_ store: FactStore) -> FactStore {
    var store = store
    (store.frozenForecasts, store.entries, store.targetChanges) = (frozen, entries, targetChanges)
    store.statements = statements
    store.problems += statements.problems(in: JournalCondition.file)
    if let problem = condition.problem { store.problems.append(problem) }
    store.problems += unsent.map { $0.problem(in: store.settings) }
    return store
  }

  /// The same facts with what people wrote down and did to statements by now; what was seen of the pipeline stays as it
  /// was told. `nil` where nothing of it is new.
  mutating func retelling(_ store: FactStore) -> FactStore? {
    do {
      let journal = try shelf.forReading()
      entries = try journal.entries()
      try readStatements(journal)
    } catch { return nil }
    guard store.entries != entries || store.statements != statements else { return nil }
    let outdated = Set(store.statements.problems(in: JournalCondition.file))
    var store = store
    (store.entries, store.statements) = (entries, statements)
    store.problems.removeAll(where: outdated.contains)
    store.problems += statements.problems(in: JournalCondition.file)
    return store
  }

  private mutating func see(_ store: FactStore, now: Int64) {
    let isFirst = recorded.isEmpty && pending.isEmpty
    let version = deals.see(store)
    guard isFirst || !version.isEmpty else { return }
    let last = pending.last?.seen ?? recorded.last?.seen
    // Moments never go back, whatever the clock does.
    pending.append(NewVersion(seen: max(now, last.map { $0.addingStopping(1) } ?? now), version: version))
  }

  /// Takes over what has been written since, by whomever; what only this program saw is then seen anew.
  private mutating func refresh() {
    do {
      let journal = try shelf.forReading()
      reading = .sound
      (entries, targetChanges) = (try journal.entries(), try journal.targetChanges())
      try readStatements(journal)
      unsent = try journal.unsentMessages(at: Clock.utcSeconds())
      guard try journal.head() != head else { return }
      let pipeline = try journal.pipeline()
      (head, deals, pending) = (pipeline.head, pipeline.deals, [])
      recorded = pipeline.versions.map(KnownVersion.init)
      (frozen, grown) = (pipeline.frozen, GrowingHistory())
    } catch .absent {
      (reading, entries, targetChanges, unsent) = (.sound, [], [], [])
      (statements, statementsVersion) = (StatementBook(), nil)
      if head != nil {
        (head, recorded, deals, pending, frozen) = (nil, [], SeenDeals(), [], [])
        grown = GrowingHistory()
      }
    } catch {
      reading = JournalCondition(error)
    }
  }
}

/// A version that the journal holds; of what the history has taken in nothing else is kept.
private struct KnownVersion {
  let seen: Int64
  let hasChanges: Bool
  /// `nil` once it was taken in.
  var version: RecordedVersion?

  init(_ version: RecordedVersion) {
    (seen, hasChanges, self.version) = (version.seen, version.hasChanges, version)
  }
}

extension UnsentMessage {
  /// What is to be said of it, at the webhook it was for.
  fileprivate func problem(in settings: Settings) -> Problem {
    let kind = settings.webhooks.first { $0.id == webhook }?.kind.rawValue
    return Problem(
      .messageNotSent(deal: deal, outcome), at: Place(file: "attain.toml", column: "webhook"), found: kind ?? "")
  }
}

// MARK: - Statements

extension PipelineMemory {
  private mutating func readStatements(_ journal: Journal) throws(JournalFailure) {
    let version = try shelf.version(of: journal)
    guard version != statementsVersion else { return }
    (statements, statementsVersion) = (try journal.statements(), version)
  }
}

// MARK: - Recording

extension PipelineMemory {
  /// Writes what is pending, where this program is the one that records or can become it. `moment` names a damaged
  /// journal.
  mutating func record(moment: String, now: Int64) {
    guard !pending.isEmpty else { return }
    do {
      if lock == nil { lock = try RecorderLock.take(shelf.place) }
      guard lock != nil else { return }
      if reading == .damaged { try beginAnew(moment: moment, now: now) } else { try append() }
      if case .notRecording = writing { writing = .sound }
    } catch .overtaken {
      // Seen anew with the next reading.
    } catch .damaged {
      recordAnew(moment: moment, now: now)
    } catch {
      writing = JournalCondition(error)
    }
  }

  private mutating func recordAnew(moment: String, now: Int64) {
    do { try beginAnew(moment: moment, now: now) } catch { writing = JournalCondition(error) }
  }

  /// Sets a damaged journal aside and begins a new one with everything as it is now.
  private mutating func beginAnew(moment: String, now: Int64) throws(JournalFailure) {
    let name = try shelf.setAside(moment: moment)
    var whole = SeenVersion()
    whole.isRebased = true
    (head, recorded, pending, frozen) = (nil, [], [NewVersion(seen: now, version: whole)], [])
    (entries, targetChanges, seenTargets, grown) = ([], [], nil, GrowingHistory())
    (statements, statementsVersion) = (StatementBook(), nil)
    try append()
    (reading, writing) = (.sound, .setAside(name))
  }

  private mutating func append() throws(JournalFailure) {
    let new = try shelf.forWriting().record(pending, deals: deals, after: head)
    let first = new.lastVersion - Int64(pending.count) + 1
    recorded += zip(first..., pending).map { id, new in
      KnownVersion(RecordedVersion(id: id, seen: new.seen, changes: new.version.changes))
    }
    (head, pending) = (new, [])
  }
}

// MARK: - Changes of targets

extension PipelineMemory {
  /// Compares targets with those last seen and keeps what became of them, where this program is the one that records
  /// and there is a journal; true where something did.
  mutating func recordTargets(now: Int64) -> Bool {
    guard let targets = newTargets, shelf.place.exists, reading == .sound else { return false }
    do {
      if lock == nil { lock = try RecorderLock.take(shelf.place) }
      guard lock != nil else { return false }
      let changes = try shelf.forWriting().see(targets: targets, at: now)
      (seenTargets, newTargets) = (targets, nil)
      targetChanges += changes
      return !changes.isEmpty
    } catch {
      writing = JournalCondition(error)
      return false
    }
  }
}

// MARK: - Freezing forecasts

extension PipelineMemory {
  /// Whether this program records and no forecast of a week is frozen yet.
  func wantsForecasts(of week: String) -> Bool {
    lock != nil && head != nil && condition.isRecording && !frozen.contains { $0.week == week }
  }

  /// Keeps forecasts as they are now.
  mutating func freeze(_ forecasts: [FrozenForecast]) {
    do {
      try shelf.forWriting().freeze(forecasts)
      frozen += forecasts
    } catch {
      writing = JournalCondition(error)
    }
  }
}
