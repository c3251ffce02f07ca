/// What the open deals looked like on past days, as far as it was recorded then: the pipeline method is tried on nothing
/// else, for what an export says of them today knows what became of them.
struct PastPipeline {
  private let reports: Reports
  private let history: PlacedHistory
  private let scope: Scope
  private let deals: PastDeals

  /// The recorded past of a part of the company, back to a day; `nil` where nothing was recorded.
  init?(_ reports: Reports, scope: Scope, since first: Day) {
    guard !reports.facts.history.isEmpty else { return nil }
    (self.reports, history, self.scope) = (reports, reports.facts.history, scope)
    deals = PastDeals(reports.facts, reports.pipeline.stages, since: first)
  }

  /// Σ amount × share over the deals that were open on a day and then expected to close in a period; `nil` before the
  /// first record.
  func weighted(in period: DayRange, on day: Day, shares: WinShares) -> Int64? {
    let version = history.history.version(at: day.adding(days: 1).localSeconds - 1)
    guard version >= 0 else { return nil }
    var sum: Int64 = 0
    var rows: [Int32] = []
    var shareOf: [Int32: (share: Figure, amount: Int64)] = [:]
    for row in deals.candidates {
      guard let deal = deals.open(Int(row), version, on: day, dueIn: period), let share = shares.share(deal.step) else {
        continue
      }
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

  /// Deals that have left the files since, by their last record.
  private func vanished(in period: DayRange, _ version: Int, _ day: Day, _ shares: WinShares) -> Int64 {
    var sum: Int64 = 0
    for place in history.rows.indices where history.rows[place] < 0 {
      let amount = recorded(.amount, place, version)
      guard recorded(.existence, place, version) == 1, period.contains(day: recorded(.expectedClose, place, version)),
        amount != Missing.amount,
        let share = step(recorded: recorded(.stage, place, version)).flatMap(shares.share)
      else { continue }
      let last = history.history.deals.deal(place, history.history.names)
      guard last.created.map({ $0 <= day }) ?? true, belongs(last, owner: recorded(.owner, place, version)) else {
        continue
      }
      sum = sum.addingStopping(amount.scaled(by: share.numerator, over: share.denominator))
    }
    return sum
  }

  /// What a field of a deal that has left held while a version stood.
  private func recorded(_ field: PipelineField, _ place: Int, _ version: Int) -> Int64 {
    history.value(field, of: place, at: version, now: history.history.deals.last(field, place))
  }
}

extension PastPipeline {
  private func step(recorded value: Int64) -> Int? {
    let step = deals.step(recorded: value)
    return step < 0 ? nil : step
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
    let place = Int(deals.places[Int(row)])
    guard place >= 0 else { return now }
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

extension Reports {
  /// What signed deals add up to in a scope, each with its chance.
  private func signed(_ waiting: [WaitingDeals.Deal], _ scope: Scope) -> Int64 {
    let shares = Dictionary(waiting.map { ($0.row, $0.share) }, uniquingKeysWith: { first, _ in first })
    return engine.dealAmounts(in: scope, among: waiting.map(\.row)).reduce(0) { sum, deal in
      guard let share = shares[deal.row] else { return sum }
      return sum.addingStopping(deal.amount.scaled(by: share.numerator, over: share.denominator))
    }
  }

  /// Whether some version of the deals was recorded by the end of a day.
  private func isRecorded(_ day: Day) -> Bool {
    facts.history.history.version(at: day.adding(days: 1).localSeconds - 1) >= 0
  }

  /// What the pipeline method would have said of past periods, as far as the pipeline of then was recorded.
  func pastPipeline(_ run: ForecastRun, scope: Scope) -> [PastForecast] {
    guard let oldest = run.moments.last?.asOf, run.moments.contains(where: { isRecorded($0.asOf) }),
      let past = PastPipeline(self, scope: scope, since: oldest)
    else { return [] }
    let (shares, waiting) = (winShares(scope, on: run.moments.map(\.asOf)), WaitingDeals(self))
    return zip(run.moments, shares).compactMap { moment, shares in
      guard let expected = past.weighted(in: moment.period.range, on: moment.asOf, shares: shares) else { return nil }
      let won = run.series.sum(in: moment.period.range, knownOn: moment.asOf)
      let signed = waiting.map { self.signed($0.expected(in: moment.period.range, on: moment.asOf), scope) } ?? 0
      return run.graded(won.addingStopping(expected).addingStopping(signed), moment)
    }
  }
}
