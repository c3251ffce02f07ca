extension FactStore {
  /// The same snapshot with what is remembered of earlier ones: movement can look back, and deals whose files tell no
  /// stage events have those that were seen. Takes the place of any history it had. `earlier` is where the history stood
  /// beside the snapshot before, which saves looking for the deals that both have.
  public func remembering(_ history: PipelineHistory, after earlier: PlacedHistory? = nil) -> FactStore {
    var store = self
    store.history = PlacedHistory(history, deals: deals.key, after: earlier)
    store.stageEvents = fileStageEvents ?? stageEvents
    let seen = RecordedStageEvents(store).table()
    (store.fileStageEvents, store.stageEvents) = seen.map { (store.stageEvents, $0) } ?? (nil, store.stageEvents)
    return store
  }
}

/// The stage events of a snapshot together with those that its history saw.
struct RecordedStageEvents {
  private let store: FactStore
  private let placed: PlacedHistory
  /// The stage of the company that each code of the history's names is; `Missing.code` for what is none.
  private let stages: [Int32]
  /// Nothing was seen later than the last day the data tell of: as of that day the files' own stages hold.
  private let latest: Int64

  init(_ store: FactStore) {
    (self.store, placed) = (store, store.history)
    let codes = Dictionary(
      store.company.stages.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    stages = store.history.history.names.values.map { codes[$0] ?? Missing.code }
    latest = store.lastDay.map { Int64($0.number) * 86_400 + 86_399 } ?? .max
  }

  /// All events in order of deal, then moment; `nil` where the history adds none.
  func table() -> StageEventTable? {
    // Most changes are of amounts and days: only deals that were seen to move are asked for their way.
    var hasMoved = [Bool](repeating: false, count: placed.rows.count)
    for (change, field) in placed.history.field.enumerated() where field == .stage {
      hasMoved[Int(placed.history.changedDeal[change])] = true
    }
    let recorded = placed.rows.indices
      .filter { hasMoved[$0] && placed.rows[$0] >= 0 && !hasEvents(Int(placed.rows[$0])) }
      .sorted { placed.rows[$0] < placed.rows[$1] }
    var seen: [StageEvent] = []
    for deal in recorded { seen += events(of: deal) }
    guard !seen.isEmpty else { return nil }
    return StageEventTable(merging: store.stageEvents, with: seen, deals: store.deals.count)
  }

  private func hasEvents(_ row: Int) -> Bool {
    let starts = store.stageEvents.starts
    return row + 1 < starts.count && starts[row] < starts[row + 1]
  }

  /// What was seen of a deal: the stage it came from, as long ago as is known, and each stage it came to.
  private func events(of deal: Int) -> [StageEvent] {
    let (history, row) = (placed.history, placed.rows[deal])
    var events: [StageEvent] = []
    var appeared: Int64?
    for change in placed.changes(of: deal) {
      let moment = min(history.versions[Int(history.version[change])], latest)
      if history.field[change] == .existence, events.isEmpty, history.after[change] == 1 { appeared = moment }
      guard history.field[change] == .stage else { continue }
      if events.isEmpty, let stage = stage(history.before[change]) {
        events.append(first(stage, row, appeared: appeared, until: moment))
      }
      if let stage = stage(history.after[change]) { events.append(StageEvent(row, stage, at: moment)) }
    }
    return events
  }

  /// The stage a deal was in when it was first seen. Entered on its creation day where that is the first stage; when it
  /// appeared, where it appeared later than the baseline; else at a time that nobody knows.
  private func first(_ stage: Int32, _ row: Int32, appeared: Int64?, until: Int64) -> StageEvent {
    let created = Day(cell: store.deals.created[Int(row)]).map { Int64($0.number) * 86_400 }
    let isFirst = store.company.stages.firstIndex { $0.kind == .open } == Int(stage)
    if isFirst, let created, created <= until { return StageEvent(row, stage, at: created) }
    if let appeared { return StageEvent(row, stage, at: appeared) }
    let baseline = placed.history.versions.first ?? until
    return StageEvent(row, stage, at: min(created ?? baseline, baseline), isEntryKnown: false)
  }

  private func stage(_ value: Int64) -> Int32? {
    guard value >= 0, value < Int64(stages.count), stages[Int(value)] >= 0 else { return nil }
    return stages[Int(value)]
  }
}

/// One stage event of a deal row.
struct StageEvent {
  let deal: Int32
  let stage: Int32
  let at: Int64
  let isEntryKnown: Bool

  init(_ deal: Int32, _ stage: Int32, at: Int64, isEntryKnown: Bool = true) {
    (self.deal, self.stage, self.at, self.isEntryKnown) = (deal, stage, at, isEntryKnown)
  }
}

extension StageEventTable {
  /// Events of files with others of deals that have none there, given in order of deal.
  init(merging files: StageEventTable, with others: [StageEvent], deals: Int) {
    var events: [StageEvent] = []
    events.reserveCapacity(files.count + others.count)
    var next = 0
    for event in 0..<files.count {
      while next < others.count, others[next].deal < files.deal[event] {
        events.append(others[next])
        next += 1
      }
      events.append(StageEvent(files.deal[event], files.stage[event], at: files.at[event]))
    }
    events += others[next...]
    self.init(events.map { ($0.deal, $0.stage, $0.at) }, deals: deals)
    entryUnknown = Set(events.indices.filter { !events[$0].isEntryKnown })
  }
}
