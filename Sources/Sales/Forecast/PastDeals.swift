/// How the deals of a snapshot stood while an earlier version stood, as far as it was recorded.
///
/// Columns by themselves and nothing else: a year of forecasts asks of every open deal again and again, and what is more
/// than a look-up takes seconds.
struct PastDeals {
  /// Rows of deals that were open on some of the days.
  let candidates: [Int32]
  /// The place in the history of each deal row; `Missing.code` where nothing of it ever changed.
  let places: [Int32]
  private let history: PlacedHistory
  private let created: DayCells
  private let closed: DayCells
  private let stage: CodeCells
  private let amount: AmountCells
  private let expectedClose: DayCells
  /// The step of each stage of the company, and of each name of the history that is one; −1 where it is no open one.
  private let steps: [Int]
  private let recordedSteps: [Int]

  /// The deals of a snapshot with its history, back to a day.
  init(_ facts: FactStore, _ stages: FunnelStages, since first: Day) {
    let deals = facts.deals
    (history, created, closed, stage) = (facts.history, deals.created, deals.closed, deals.stage)
    (amount, expectedClose) = (deals.amount, deals.expectedClose)
    let ends = deals.closed
    candidates = (0..<Int32(deals.count)).filter { row in
      ends[Int(row)] == Day.missingNumber || ends[Int(row)] > first.number
    }
    var places = [Int32](repeating: Missing.code, count: deals.count)
    for (place, row) in facts.history.rows.enumerated() where row >= 0 && places[Int(row)] < 0 {
      places[Int(row)] = Int32(place)
    }
    self.places = places
    let steps = facts.company.stages.indices.map { stages.openStep(of: $0) ?? -1 }
    let codes = Dictionary(
      facts.company.stages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.steps = steps
    recordedSteps = facts.history.history.names.values.map { id in codes[id].map { steps[$0] } ?? -1 }
  }

  /// The step and amount of a deal that was open on a day and then expected to close in a period; `nil` where it was not.
  func open(_ row: Int, _ version: Int, on day: Day, dueIn period: DayRange) -> (step: Int, amount: Int64)? {
    guard created[row] == Day.missingNumber || created[row] <= day.number,
      closed[row] == Day.missingNumber || closed[row] > day.number
    else { return nil }
    let place = Int(places[row])
    let expected = value(.expectedClose, place, version, PipelineHistory.value(day: expectedClose[row]))
    guard period.contains(day: expected), value(.existence, place, version, 1) == 1 else { return nil }
    let amount = value(.amount, place, version, amount[row])
    let step = step(row, place, version)
    return amount == Missing.amount || step < 0 ? nil : (step, amount)
  }

  /// The step of a stage as the history names it; −1 where it is no open one.
  func step(recorded value: Int64) -> Int {
    value >= 0 && value < Int64(recordedSteps.count) ? recordedSteps[Int(value)] : -1
  }

  private func step(_ row: Int, _ place: Int, _ version: Int) -> Int {
    let recorded = value(.stage, place, version, Missing.amount)
    guard recorded == Missing.amount else { return step(recorded: recorded) }
    let code = Int(stage[row])
    return steps.indices.contains(code) ? steps[code] : -1
  }

  @inline(__always)
  private func value(_ field: PipelineField, _ place: Int, _ version: Int, _ now: Int64) -> Int64 {
    place < 0 ? now : history.value(field, of: place, at: version, now: now)
  }
}

extension FunnelStages {
  /// The step of a stage where it is an open one.
  func openStep(of code: Int) -> Int? {
    kinds.indices.contains(code) && kinds[code] == .open ? step[code] : nil
  }
}

extension DayRange {
  /// Whether the day of a recorded value lies in the span.
  func contains(day value: Int64) -> Bool {
    value != Missing.amount && value >= Int64(start.number) && value < Int64(end.number)
  }
}
