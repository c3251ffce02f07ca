/// Which deals the funnel of a period counts. (numbers.md, Funnel)
public enum FunnelCohort: String, Hashable, Sendable, CaseIterable {
  /// Created in the period.
  case created
  /// Created, moved from stage to stage or closed in the period, whenever they were created.
  case touched

  /// The other one.
  public var other: FunnelCohort { self == .created ? .touched : .created }
}

extension Question {
  /// The same question about other deals of the funnel.
  func of(_ cohort: FunnelCohort) -> Question {
    var question = self
    question.cohort = cohort
    return question
  }
}

extension Funnel {
  /// Rows of the deals of each period that count, void ones left out; what comes after the day asked for never counts.
  func cohorts(_ ranges: [DayRange], _ scope: Scope, _ cohort: FunnelCohort) -> [[Int32]] {
    switch cohort {
    case .created: ranges.map { engine.rows(of: FactSelection(.dealsCreated, in: $0, scope: scope)) }
    case .touched: touched(ranges, scope)
    }
  }

  /// The same of one period.
  func cohort(_ period: Period, _ scope: Scope, _ cohort: FunnelCohort) -> [Int32] {
    cohorts([period.range], scope, cohort).first ?? []
  }

  /// One pass over the deals for all periods.
  private func touched(_ ranges: [DayRange], _ scope: Scope) -> [[Int32]] {
    var rows = [[Int32]](repeating: [], count: ranges.count)
    let days = ranges.map { range in
      range.start.number..<max(range.start.number, min(range.end.number, engine.asOf.adding(days: 1).number))
    }
    let moves = DealMoves(engine.store)
    for row in engine.dealRows(in: scope) where table.furthest(Int(row)) != nil {
      for (place, days) in days.enumerated() where moves.happened(to: Int(row), in: days) { rows[place].append(row) }
    }
    return rows
  }
}

/// The days on which something moved each deal: its creation, its stages, its end.
private struct DealMoves {
  // Columns by themselves: a table of thirty of them would be held anew for each of a million deals.
  private let created: DayCells
  private let closed: DayCells
  private let stageSince: DayCells
  private let starts: [Int32]
  private let at: AmountCells

  init(_ store: FactStore) {
    (created, closed, stageSince) = (store.deals.created, store.deals.closed, store.deals.stageSince)
    (starts, at) = (store.stageEvents.starts, store.stageEvents.at)
  }

  func happened(to row: Int, in days: Range<Int32>) -> Bool {
    if days.contains(created[row]) || days.contains(closed[row]) || days.contains(stageSince[row]) { return true }
    guard row + 1 < starts.count else { return false }
    for event in Int(starts[row])..<Int(starts[row + 1]) where days.contains(Day(moment: at[event]).number) {
      return true
    }
    return false
  }
}
