internal import Sales

/// Lays a deal's way through the funnel between its first day and its last.
struct StagePath {
  /// Shares of the whole way spent in lead, contact, discovery, proposal and negotiation.
  private static let dwell = [0.08, 0.16, 0.22, 0.26, 0.28]

  /// The share of the whole way that lies behind a deal when it leaves that stage.
  static func share(through furthest: DealStage) -> Double {
    dwell.prefix(furthest.rawValue + 1).reduce(0, +)
  }

  /// The steps of a deal that ends on `end` after so many days, having reached `furthest`.
  static func steps(
    to outcome: DealStage, furthest: DealStage = .negotiation, on end: Day, after cycle: Int, _ calendar: WorkingDays,
    _ random: inout SeededRandom
  ) -> [Deal.Step] {
    let open = DealStage.allCases.filter { $0 <= furthest }
    let weights = open.map { dwell[$0.rawValue] * (0.65 + 0.7 * random.share()) }
    let whole = weights.reduce(0, +)
    var gone = 0.0
    var steps: [Deal.Step] = []
    for (stage, weight) in zip(open, weights) {
      let planned = end.adding(days: -cycle + Int(gone / whole * Double(cycle)))
      append(stage, on: min(calendar.onOrAfter(planned), end), to: &steps, &random)
      gone += weight
    }
    append(outcome, on: end, to: &steps, &random)
    return steps
  }

  /// The steps of an order that was ready long ago and is booked only now.
  static func heldBackSteps(on end: Day, _ calendar: WorkingDays, _ random: inout SeededRandom) -> [Deal.Step] {
    let waiting = random.within(52...75)
    let ready = calendar.onOrBefore(end.adding(days: -waiting))
    var steps = steps(
      to: .negotiation, furthest: .proposal, on: ready, after: random.within(20...40), calendar, &random)
    append(.won, on: end, to: &steps, &random)
    return steps
  }

  /// Adds a step at some minute of the working day, after the one before it.
  static func append(_ stage: DealStage, on day: Day, to steps: inout [Deal.Step], _ random: inout SeededRandom) {
    var minute = random.within(520...1050)
    if let last = steps.last?.at, last.day == day, minute <= last.minute { minute = min(1439, last.minute + 7) }
    steps.append(Deal.Step(stage: stage, at: Moment(day: day, minute: minute)))
  }
}
