/// How far each deal has come by the day asked for, from its stage events and its stage now. (numbers.md, Funnel)
struct DealProgress: Sendable {
  /// How a deal stands.
  enum State: Hashable, Sendable {
    /// Not there yet, or void.
    case absent
    /// Open in a step of the funnel.
    case open(Int)
    /// Its stage is of kind won.
    case won
    case lost
  }

  /// A stay in one step.
  struct Stay: Hashable, Sendable {
    var step: Int
    var days: Int64
  }

  let stages: FunnelStages
  private let deals: DealTable
  private let events: StageEventTable
  private let asOf: Int32

  /// The progress of all deals of a snapshot as of a day.
  init(_ store: FactStore, stages: FunnelStages, asOf: Day) {
    (self.stages, deals, events, self.asOf) = (stages, store.deals, store.stageEvents, asOf.number)
  }

  /// How a deal stands as of the day asked for.
  func state(_ row: Int) -> State {
    let created = deals.created[row]
    let stage = Int(deals.stage[row])
    guard stage >= 0, created == Day.missingNumber || created <= asOf else { return .absent }
    let isClosed = deals.closed[row] != Day.missingNumber && deals.closed[row] <= asOf
    switch stages.kinds[stage] {
    case .void: return .absent
    case .won where isClosed: return .won
    case .lost where isClosed: return .lost
    case .open where !isHistory(row): return .open(stages.step[stage])
    case .open, .won, .lost: return stages.openCount > 0 ? .open(lastStep(row) ?? 0) : .absent
    }
  }

  /// The furthest step a deal that stands so has reached; a lost one the furthest open step it is known to have been in,
  /// else the first.
  func furthest(_ row: Int, _ state: State) -> Int? {
    switch state {
    case .absent: return nil
    case .won: return stages.openCount
    case .open(let step): return max(step, furthestStep(row) ?? 0)
    case .lost: return stages.openCount > 0 ? furthestStep(row) ?? 0 : nil
    }
  }

  /// The day a deal that stands so came into the step it is in; `nil` where it is not open or nothing says.
  func entered(_ row: Int, _ state: State) -> Day? {
    guard case .open(let step) = state else { return nil }
    var entered: Int32?
    for event in known(row).reversed() {
      guard stages.step[Int(events.stage[event])] == step else { break }
      entered = Day(moment: events.at[event]).number
    }
    if let entered { return Day(number: entered) }
    if let since = Day(cell: deals.stageSince[row]), since.number <= asOf, !isHistory(row) { return since }
    return step == 0 ? Day(cell: deals.created[row]) : nil
  }

  /// The days a deal that stands so spent in each open step that it has left, all its stays in a step together.
  func stays(_ row: Int, _ state: State) -> [Stay] {
    let known = known(row)
    guard !known.isEmpty else { return [] }
    var stays: [Stay] = []
    for (place, event) in known.enumerated() {
      let step = stages.step[Int(events.stage[event])]
      guard step >= 0, step < stages.openCount, !events.entryUnknown.contains(event) else { continue }
      let next =
        place + 1 < known.count
        ? Day(moment: events.at[known[known.startIndex + place + 1]]).number : leaving(row, step, state)
      guard let next else { continue }
      let days = Int64(max(next - Day(moment: events.at[event]).number, 0))
      if let index = stays.firstIndex(where: { $0.step == step }) {
        stays[index].days += days
      } else {
        stays.append(Stay(step: step, days: days))
      }
    }
    if case .open(let step) = state { stays.removeAll { $0.step == step } }
    return stays
  }

  /// The day on which a deal left the step of its last event; `nil` while it is there or nothing says.
  private func leaving(_ row: Int, _ step: Int, _ state: State) -> Int32? {
    switch state {
    case .won, .lost: return deals.closed[row]
    case .open(let now):
      let since = deals.stageSince[row]
      return now != step && since != Day.missingNumber && since <= asOf ? since : nil
    case .absent: return nil
    }
  }

  /// The events of a deal up to the day asked for.
  private func known(_ row: Int) -> Range<Int> {
    guard row + 1 < events.starts.count else { return 0..<0 }
    let (start, end) = (Int(events.starts[row]), Int(events.starts[row + 1]))
    var last = end
    while last > start, Day(moment: events.at[last - 1]).number > asOf { last -= 1 }
    return start..<last
  }

  /// Whether the files tell of a move after the day asked for, so that the stage of today is not that of then.
  private func isHistory(_ row: Int) -> Bool {
    if row + 1 < events.starts.count, known(row).upperBound < Int(events.starts[row + 1]) { return true }
    let since = deals.stageSince[row]
    return since != Day.missingNumber && since > asOf
  }

  private func lastStep(_ row: Int) -> Int? {
    known(row).reversed().lazy.map { stages.step[Int(events.stage[$0])] }.first { $0 >= 0 && $0 < stages.openCount }
  }

  private func furthestStep(_ row: Int) -> Int? {
    known(row).lazy.map { stages.step[Int(events.stage[$0])] }.filter { $0 >= 0 && $0 < stages.openCount }.max()
  }
}
