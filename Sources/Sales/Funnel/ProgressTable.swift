/// How far every deal has come, worked out once: what reports ask of hundreds of thousands of deals is then a look-up.
struct ProgressTable: Sendable {
  /// How each deal stands; steps as themselves.
  private var standing: [Int16]
  /// The furthest step of each deal; −1 where it is in none.
  private var furthest: [Int16]
  /// The day each open deal came into its step; missing where it is not open or nothing says.
  private var entered: [Int32]
  /// Where the stays of each deal begin; one more than deals. Empty where no stay is known.
  private var starts: [Int32] = []
  private var steps: [Int16] = []
  private var days: [Int32] = []

  private static let absent: Int16 = -1
  private static let won: Int16 = -2
  private static let lost: Int16 = -3

  /// The progress of all deals of a snapshot; how each stands is worked out once, everything else follows from it.
  init(_ progress: DealProgress, deals: Int, hasEvents: Bool) {
    standing = [Int16](repeating: ProgressTable.absent, count: deals)
    furthest = [Int16](repeating: -1, count: deals)
    entered = [Int32](repeating: Day.missingNumber, count: deals)
    if hasEvents { starts.reserveCapacity(deals + 1) }
    for row in 0..<deals {
      if hasEvents { starts.append(Int32(truncatingIfNeeded: steps.count)) }
      let state = progress.state(row)
      guard state != .absent else { continue }
      standing[row] = ProgressTable.code(state)
      furthest[row] = Int16(clamping: progress.furthest(row, state) ?? -1)
      entered[row] = progress.entered(row, state)?.number ?? Day.missingNumber
      guard hasEvents else { continue }
      for stay in progress.stays(row, state) {
        steps.append(Int16(clamping: stay.step))
        days.append(Int32(clamping: stay.days))
      }
    }
    if hasEvents { starts.append(Int32(truncatingIfNeeded: steps.count)) }
  }

  /// The open step a deal is in; `nil` where it is not open.
  func openStep(_ row: Int) -> Int? { standing[row] >= 0 ? Int(standing[row]) : nil }

  /// Whether a deal is won.
  func isWon(_ row: Int) -> Bool { standing[row] == ProgressTable.won }

  /// Whether a deal is lost.
  func isLost(_ row: Int) -> Bool { standing[row] == ProgressTable.lost }

  /// The furthest step a deal has reached.
  func furthest(_ row: Int) -> Int? { furthest[row] >= 0 ? Int(furthest[row]) : nil }

  /// The day an open deal came into its step; `nil` where it is not open or nothing says.
  func entered(_ row: Int) -> Day? { Day(cell: entered[row]) }

  /// Calls with every step a deal has left and its days there.
  @inline(__always)
  func forEachStay(_ row: Int, _ body: (_ step: Int, _ days: Int) -> Void) {
    guard !starts.isEmpty else { return }
    for stay in Int(starts[row])..<Int(starts[row + 1]) { body(Int(steps[stay]), Int(days[stay])) }
  }

  private static func code(_ state: DealProgress.State) -> Int16 {
    switch state {
    case .absent: absent
    case .open(let step): Int16(clamping: step)
    case .won: won
    case .lost: lost
    }
  }
}
