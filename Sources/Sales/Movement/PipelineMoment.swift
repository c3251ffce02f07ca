/// How deals stood at one moment: by what was recorded then, and before the first record by what the files tell.
struct PipelineMoment {
  private let deals: DealTable
  private let placed: PlacedHistory
  /// The standing of each stage code of the company.
  private let standings: [PipelineState.Standing]
  /// The standing of each code of the history's names; a stage that is unknown today is an open one.
  private let recordedStandings: [PipelineState.Standing]
  /// The version of the history that stood then; −1 before the baseline, the number of versions for the files as they are.
  private let version: Int
  /// The last day of which all has happened; what is dated later has not.
  private let day: Int32

  /// The deals of a snapshot at a moment in local seconds.
  ///
  /// In the middle of a day that nothing was recorded of nobody knows what of the day had happened: none of it, so that
  /// movement since then tells all of it rather than leave out what came after.
  init(_ store: FactStore, at moment: Int64) {
    let version = store.history.history.version(at: moment)
    let whole = version < 0 ? Day(moment: moment.addingStopping(1)).adding(days: -1) : Day(moment: moment)
    self.init(store, version: version, day: whole)
  }

  /// The deals of a snapshot at the end of a day; at the end of the last day of its data they stand as the files say.
  init(_ store: FactStore, atEndOf day: Day) {
    let isNow = store.lastDay.map { day >= $0 } ?? true
    let history = store.history.history
    let moment = Int64(day.number) * 86_400 + 86_399
    self.init(store, version: isNow ? history.versions.count : history.version(at: moment), day: day)
  }

  private init(_ store: FactStore, version: Int, day: Day) {
    (deals, placed, self.version, self.day) = (store.deals, store.history, version, day.number)
    standings = store.company.stages.map { PipelineState.Standing($0.kind) }
    let kinds = Dictionary(store.company.stages.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    recordedStandings = store.history.history.names.values.map { .init(kinds[$0] ?? .open) }
  }

  /// Whether the moment lies before the first record, so that the files' own days have to do.
  var isBeforeRecords: Bool { version < 0 }

  /// How a deal of the files stood that never changed since the first record.
  func unchanged(_ row: Int) -> PipelineState {
    let amount = deals.amount[row]
    return PipelineState(
      standing: standing(row), amount: amount == Missing.amount ? 0 : amount,
      expectedClose: PipelineHistory.value(day: deals.expectedClose[row]))
  }

  /// How a deal stood that changed, came or left since the first record.
  func recorded(_ deal: Int) -> PipelineState {
    let row = Int(placed.rows[deal])
    let amount = value(.amount, deal) { row < 0 ? placed.history.deals.last(.amount, deal) : deals.amount[row] }
    let expected = value(.expectedClose, deal) {
      row < 0
        ? placed.history.deals.last(.expectedClose, deal) : PipelineHistory.value(day: deals.expectedClose[row])
    }
    return PipelineState(
      standing: standing(recorded: deal, row: row), amount: amount == Missing.amount ? 0 : amount,
      expectedClose: expected)
  }

  /// Whether the files had a recorded deal at some time up to this moment.
  func wasThere(_ deal: Int) -> Bool {
    placed.changes(of: deal).contains {
      placed.history.field[$0] == .existence && placed.history.before[$0] == 1
        && Int(placed.history.version[$0]) <= version
    }
  }

  @inline(__always)
  private func value(_ field: PipelineField, _ deal: Int, now: () -> Int64) -> Int64 {
    placed.value(field, of: deal, at: version, now: now())
  }

  private func standing(recorded deal: Int, row: Int) -> PipelineState.Standing {
    guard value(.existence, deal, now: { row < 0 ? 0 : 1 }) == 1 else { return .absent }
    if row >= 0, !isCreated(row) { return .absent }
    if row < 0, isBeforeRecords, let created = placed.history.deals.created(deal), created > day { return .absent }
    let unseen = Missing.amount + 1
    let stage = value(.stage, deal) { row < 0 ? placed.history.deals.last(.stage, deal) : unseen }
    if stage == unseen { return standing(row) }
    let standing = stage >= 0 && stage < Int64(recordedStandings.count) ? recordedStandings[Int(stage)] : .open
    // The first stage that was recorded says nothing of the time before, the days of the files do.
    guard isBeforeRecords, row >= 0, standing != .open else { return standing }
    return self.standing(row) == standing ? standing : .open
  }

  /// How a deal stands by the files: what closed it counts from its day on.
  private func standing(_ row: Int) -> PipelineState.Standing {
    guard isCreated(row) else { return .absent }
    let stage = Int(deals.stage[row])
    guard standings.indices.contains(stage) else { return .absent }
    switch standings[stage] {
    case .won, .lost: return deals.closed[row] <= day ? standings[stage] : .open
    case .void: return deals.stageSince[row] <= day ? .void : .open
    case .open, .absent: return .open
    }
  }

  private func isCreated(_ row: Int) -> Bool { deals.created[row] <= day }
}
