/// The sales funnel of one snapshot as of one day: what reached which stage, how fast, what is stuck. (numbers.md, Funnel)
public struct Funnel: Sendable {
  let engine: ColumnEngine
  private let metrics: Metrics
  let stages: FunnelStages
  let progress: DealProgress
  /// Rows of the deals that are open as of the day asked for.
  let openRows: [Int32]

  /// The funnel of an engine's snapshot and day.
  public init(_ engine: ColumnEngine) {
    self.engine = engine
    metrics = Metrics(engine, store: engine.store)
    stages = FunnelStages(engine.store.company, hasPayments: engine.store.tables.contains(.payments))
    let progress = DealProgress(engine.store, stages: stages, asOf: engine.asOf)
    self.progress = progress
    openRows = (0..<Int32(engine.store.deals.count)).filter {
      if case .open = progress.state(Int($0)) { true } else { false }
    }
  }

  /// The funnel of the deals created in a period, as far as they belong to a part of the company.
  ///
  /// Reached, conversion, lost and dwell speak of that cohort; open, its amount and stalled of everything that is open in
  /// the scope now, whenever it was created.
  public func report(_ question: Question) -> FunnelReport {
    let (period, scope) = (question.period, question.scope)
    let pipeline = pipeline(scope)
    var report = FunnelReport(question: question, rows: rows(period, scope, pipeline), open: pipeline.counts.reduce(0, +))
    let speed = metrics.table(["win_rate", "avg_deal", "cycle_days"], in: period.range, scope: scope)
    report.winRate = speed.figure("win_rate", GroupKey([]))
    report.averageDeal = speed.figure("avg_deal", GroupKey([]))
    report.cycleDays = speed.figure("cycle_days", GroupKey([]))
    report.velocity = Funnel.velocity(
      open: report.open, winRate: report.winRate, averageDeal: report.averageDeal, cycleDays: report.cycleDays)
    return report
  }

  /// open deals × win rate × average deal ÷ cycle days: money a day; `nil` where one of them is missing or the cycle 0.
  static func velocity(open: Int, winRate: Figure?, averageDeal: Figure?, cycleDays: Figure?) -> Figure? {
    guard let winRate, let averageDeal, let cycleDays else { return nil }
    return averageDeal.multiplied(by: Int64(open), over: 1)?
      .multiplied(by: winRate.numerator, over: winRate.denominator)?
      .multiplied(by: cycleDays.denominator, over: cycleDays.numerator)
  }

  private func rows(_ period: Period, _ scope: Scope, _ pipeline: OpenPipeline) -> [FunnelRow] {
    let cohort = cohort(period, scope)
    let count = count(cohort)
    let earlier = engine.store.fiscalCalendar.periods(before: period, count: 4).map { self.count(self.cohort($0, scope)) }
    let baselines = stages.steps.indices.map { Bottleneck.baseline($0, earlier) }
    let bottleneck = Bottleneck.step(count, baselines: baselines, last: stages.openCount)
    let dwell = dwell(cohort)
    return stages.steps.enumerated().map { step, stage in
      var row = FunnelRow(stage: stage, reached: count.reached[step])
      (row.conversion, row.lost) = (count.conversion(step), count.lost[step])
      (row.baselineConversion, row.isBottleneck) = (baselines[step], step == bottleneck)
      guard step < stages.openCount else { return row }
      (row.open, row.openAmount, row.stalled) = (pipeline.counts[step], pipeline.amounts[step], pipeline.stalled[step])
      row.dwellMedian = Percentile.median(dwell[step], unit: .days)
      row.dwellP90 = Percentile.of(dwell[step], at: 9, over: 10, unit: .days)
      return row
    }
  }
}

// MARK: - Cohorts

extension Funnel {
  /// Rows of the deals created in a period, void ones left out.
  func cohort(_ period: Period, _ scope: Scope) -> [Int32] {
    engine.rows(of: FactSelection(.dealsCreated, in: period.range, scope: scope))
  }

  private func count(_ cohort: [Int32]) -> FunnelCount {
    var count = FunnelCount(steps: stages.steps.count)
    for row in cohort {
      guard let reach = reach(Int(row)) else { continue }
      count.add(furthest: reach, isLost: progress.state(Int(row)) == .lost)
    }
    return count
  }

  /// The furthest step a deal has reached, “paid in full” included; `nil` where it is in none.
  func reach(_ row: Int) -> Int? {
    guard let furthest = progress.furthest(row) else { return nil }
    return stages.hasCollected && progress.state(row) == .won && isPaid(row) ? furthest + 1 : furthest
  }

  /// Whether a deal is paid in full; one without a known amount is not.
  private func isPaid(_ row: Int) -> Bool {
    let amount = engine.store.deals.amount[row]
    let collected = engine.standing.collected.isEmpty ? 0 : engine.standing.collected[row]
    return amount != Missing.amount && collected >= amount
  }

  /// Days by step, in order, over the deals of a cohort that left it.
  private func dwell(_ cohort: [Int32]) -> [[Int64]] {
    var days = [[Int64]](repeating: [], count: stages.openCount)
    for row in cohort {
      for stay in progress.stays(Int(row)) { days[stay.step].append(stay.days) }
    }
    return days.map { $0.sorted() }
  }
}

// MARK: - What is open

/// The open deals of a part of the company by step.
struct OpenPipeline {
  var counts: [Int]
  var amounts: [Money]
  var stalled: [Int]
}

extension Funnel {
  /// How long deals may stay in each step before they are stalled: the 75th percentile over those of the scope that
  /// advanced from it; `nil` where fewer than 10 did.
  func stalledLimits(_ scope: Scope) -> [Figure?] {
    var days = [[Int64]](repeating: [], count: stages.openCount)
    guard engine.store.stageEvents.count > 0 else { return days.map { _ in nil } }
    for row in engine.dealRows(in: scope) {
      guard let furthest = progress.furthest(Int(row)) else { continue }
      for stay in progress.stays(Int(row)) where stay.step < furthest { days[stay.step].append(stay.days) }
    }
    return days.map { $0.count < 10 ? nil : Percentile.of($0.sorted(), at: 3, over: 4, unit: .days) }
  }

  /// Whether a deal is open and longer in its step than its limit.
  func isStalled(_ row: Int, limits: [Figure?]) -> Bool {
    guard case .open(let step) = progress.state(row), let limit = limits[step], let days = daysInStage(row) else {
      return false
    }
    return limit.isLess(than: Figure(whole: Int64(days), unit: .days, cases: 1))
  }

  /// How long an open deal has been in its step; `nil` where it is not open or nothing says.
  func daysInStage(_ row: Int) -> Int? { progress.entered(row).map { max(0, engine.asOf.days(since: $0)) } }

  private func pipeline(_ scope: Scope) -> OpenPipeline {
    var pipeline = OpenPipeline(
      counts: [Int](repeating: 0, count: stages.openCount), amounts: [Money](repeating: .zero, count: stages.openCount),
      stalled: [Int](repeating: 0, count: stages.openCount))
    let limits = stalledLimits(scope)
    for row in engine.dealRows(in: scope, among: openRows) {
      guard case .open(let step) = progress.state(Int(row)) else { continue }
      pipeline.counts[step] += 1
      if isStalled(Int(row), limits: limits) { pipeline.stalled[step] += 1 }
    }
    for (row, amount) in engine.dealAmounts(in: scope, among: openRows) {
      guard case .open(let step) = progress.state(Int(row)) else { continue }
      pipeline.amounts[step] += Money(minorUnits: amount)
    }
    return pipeline
  }
}
