/// What the open deals looked like on past days, as far as it was recorded then: the pipeline method is tried on nothing
/// else, for what an export says of them today knows what became of them.
struct PastPipeline {
  private let reports: Reports
  private let history: PlacedHistory
  private let scope: Scope
  /// Rows of deals that were open on some of the days.
  private let candidates: [Int32]
  /// The place in the history of each candidate; −1 where nothing of it ever changed.
  private let places: [Int32: Int]
  private let codes: [String: Int]

  /// The recorded past of a part of the company, back to a day; `nil` where nothing was recorded.
  init?(_ reports: Reports, scope: Scope, since first: Day) {
    let (facts, history) = (reports.facts, reports.facts.history)
    guard !history.isEmpty else { return nil }
    (self.reports, self.history, self.scope) = (reports, history, scope)
    let closed = facts.deals.closed
    candidates = (0..<Int32(facts.deals.count)).filter {
      closed[Int($0)] == Day.missingNumber || closed[Int($0)] > first.number
    }
    places = Dictionary(
      history.rows.enumerated().filter { $0.element >= 0 }.map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    codes = Dictionary(
      facts.company.stages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Σ amount × share over the deals that were open on a day and then expected to close in a period; `nil` before the
  /// first record.
  func weighted(in period: DayRange, on day: Day, shares: WinShares) -> Int64? {
    let version = history.history.version(at: day.adding(days: 1).localSeconds - 1)
    guard version >= 0 else { return nil }
    var sum: Int64 = 0
    var rows: [Int32] = []
    var shareOf: [Int32: (share: Figure, amount: Int64)] = [:]
    for row in candidates {
      guard let deal = deal(Int(row), version, day), period.contains(day: deal.expected),
        let share = shares.share(deal.step)
      else { continue }
      rows.append(row)
      shareOf[row] = (share, deal.amount)
    }
    for (row, part) in credited(rows, version) {
      guard let (share, amount) = shareOf[row] else { continue }
      let mine = amount.scaled(by: part.numerator, over: part.denominator)
      sum = sum.addingStopping(mine.scaled(by: share.numerator, over: share.denominator))
    }
    return sum.addingStopping(vanished(in: period, version, day, shares))
  }

  /// How an open deal stood: its step, amount and expected close; `nil` where it was not there or not open.
  private func deal(_ row: Int, _ version: Int, _ day: Day) -> (step: Int, amount: Int64, expected: Int64)? {
    let deals = reports.facts.deals
    guard deals.created[row] == Day.missingNumber || deals.created[row] <= day.number,
      deals.closed[row] == Day.missingNumber || deals.closed[row] > day.number
    else { return nil }
    let place = places[Int32(row)]
    let value = { (field: PipelineField, now: Int64) -> Int64 in
      place.map { self.history.value(field, of: $0, at: version, now: now) } ?? now
    }
    guard value(.existence, 1) == 1 else { return nil }
    let stage = place.flatMap { self.stage(of: $0, version) } ?? Int(deals.stage[row])
    let amount = value(.amount, deals.amount[row])
    guard amount != Missing.amount, let step = reports.pipeline.stages.openStep(of: stage) else { return nil }
    return (step, amount, value(.expectedClose, PipelineHistory.value(day: deals.expectedClose[row])))
  }

  /// The stage of a recorded deal then, as a code of the company; `nil` where it never changed.
  private func stage(of place: Int, _ version: Int) -> Int? {
    let value = history.value(.stage, of: place, at: version, now: Missing.amount)
    return value == Missing.amount ? nil : history.history.id(value).flatMap { codes[$0] } ?? -1
  }

  /// Deals that have left the files since, by their last record.
  private func vanished(in period: DayRange, _ version: Int, _ day: Day, _ shares: WinShares) -> Int64 {
    history.rows.indices.filter { history.rows[$0] < 0 }.reduce(0) { sum, place in
      let table = history.history.deals
      let last = table.deal(place, history.history.names)
      let value = { (field: PipelineField) in
        self.history.value(field, of: place, at: version, now: table.last(field, place))
      }
      guard value(.existence) == 1, last.created.map({ $0 <= day }) ?? true, belongs(last, owner: value(.owner)),
        period.contains(day: value(.expectedClose)), value(.amount) != Missing.amount,
        let code = history.history.id(value(.stage)).flatMap({ codes[$0] }),
        let share = reports.pipeline.stages.openStep(of: code).flatMap(shares.share)
      else { return sum }
      return sum.addingStopping(value(.amount).scaled(by: share.numerator, over: share.denominator))
    }
  }
}

// MARK: - Whose deals they were

extension PastPipeline {
  /// The part of each deal that belongs to the scope, by who owned it then.
  private func credited(_ rows: [Int32], _ version: Int) -> [(row: Int32, part: Figure)] {
    let engine = reports.engine
    let whole = Figure(whole: 1, unit: .ratio, cases: 1)
    guard scope != .everything else { return rows.map { ($0, whole) } }
    var others = scope
    let reps = others.filters.removeValue(forKey: .rep)
    let kept = engine.dealRows(in: others, among: rows)
    guard let reps else { return kept.map { ($0, whole) } }
    let shares = reports.facts.splits.shares
    return kept.flatMap { row -> [(row: Int32, part: Figure)] in
      if let shared = shares[row] {
        return shared.filter { reps.contains(reports.labels.value(.rep, $0.rep).id) }
          .compactMap { Figure($0.share, over: 1_000_000, unit: .ratio, cases: 1) }.map { (row, $0) }
      }
      return reps.contains(owner(of: row, version)) ? [(row, whole)] : []
    }
  }

  private func owner(of row: Int32, _ version: Int) -> String? {
    let now = reports.labels.value(.rep, reports.facts.deals.rep[Int(row)]).id
    guard let place = places[row] else { return now }
    let changes = history.changes(of: place).contains { history.history.field[$0] == .owner }
    return changes ? history.history.id(history.value(.owner, of: place, at: version, now: Missing.amount)) : now
  }

  /// Whether a deal that left the files belonged to the scope; of dimensions that its record does not name, to none.
  private func belongs(_ deal: RecordedDeal, owner: Int64) -> Bool {
    scope.filters.allSatisfy { dimension, ids in
      switch dimension {
      case .rep: ids.contains(history.history.id(owner))
      case .region: ids.contains(deal.region)
      case .source: ids.contains(deal.source)
      case .pipeline: ids.contains(deal.pipeline)
      case .customer: ids.contains(deal.customer)
      case .productItem: ids.contains(deal.product)
      default: false
      }
    }
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
  fileprivate func contains(day value: Int64) -> Bool {
    value != Missing.amount && value >= Int64(start.number) && value < Int64(end.number)
  }
}

extension Reports {
  /// What signed deals add up to in a scope, each with its chance.
  private func signed(_ waiting: [WaitingDeals.Deal], _ scope: Scope) -> Int64 {
    let shares = Dictionary(waiting.map { ($0.row, $0.share) }, uniquingKeysWith: { first, _ in first })
    return engine.dealAmounts(in: scope, among: waiting.map(\.row)).reduce(0) { sum, deal in
      guard let share = shares[deal.row] else { return sum }
      return sum.addingStopping(deal.amount.scaled(by: share.numerator, over: share.denominator))
    }
  }

  /// What the pipeline method would have said of past periods, as far as the pipeline of then was recorded.
  func pastPipeline(_ run: ForecastRun, scope: Scope) -> [PastForecast] {
    guard let oldest = run.moments.last?.asOf, let past = PastPipeline(self, scope: scope, since: oldest) else {
      return []
    }
    let (shares, waiting) = (winShares(scope, on: run.moments.map(\.asOf)), WaitingDeals(self))
    return zip(run.moments, shares).compactMap { moment, shares in
      guard let expected = past.weighted(in: moment.period.range, on: moment.asOf, shares: shares) else { return nil }
      let won = run.series.sum(in: moment.period.range, knownOn: moment.asOf)
      let signed = waiting.map { self.signed($0.expected(in: moment.period.range, on: moment.asOf), scope) } ?? 0
      return run.graded(won.addingStopping(expected).addingStopping(signed), moment)
    }
  }
}
