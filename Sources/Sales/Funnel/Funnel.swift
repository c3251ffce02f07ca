/// The sales funnel of one snapshot as of one day: what reached which stage, how fast, what is stuck. (numbers.md, Funnel)
public struct Funnel: Sendable {
  let engine: ColumnEngine
  let metrics: Metrics
  let stages: FunnelStages
  let table: ProgressTable
  /// Rows of the deals that are open as of the day asked for.
  let openRows: [Int32]
  let needs: StageNeeds
  private let stalledLine = StalledLine()

  /// The funnel of an engine's snapshot and day.
  public init(_ engine: ColumnEngine) { self.init(engine, Metrics(engine, store: engine.store)) }

  /// The same with metrics that are prepared already.
  init(_ engine: ColumnEngine, _ metrics: Metrics) {
    (self.engine, self.metrics) = (engine, metrics)
    stages = FunnelStages(engine.store.company, hasPayments: engine.store.tables.contains(.payments))
    let progress = DealProgress(engine.store, stages: stages, asOf: engine.asOf)
    let table = ProgressTable(
      progress, deals: engine.store.deals.count, hasEvents: engine.store.stageEvents.count > 0)
    self.table = table
    needs = StageNeeds(engine.store)
    openRows = (0..<Int32(engine.store.deals.count)).filter { table.openStep(Int($0)) != nil }
  }

  /// The funnel of the deals of a period, as far as they belong to a part of the company; perhaps beside the period
  /// before.
  ///
  /// Reached, conversion, lost and dwell speak of that cohort; open, its amount and stalled of everything that is open in
  /// the scope now, whenever it was created.
  public func report(_ question: Question, isCompared: Bool = false) -> FunnelReport {
    let (period, scope) = (question.period, question.scope)
    let pipeline = pipeline(scope)
    var report = FunnelReport(
      question: question, rows: rows(question, pipeline), open: pipeline.counts.reduce(0, +))
    if isCompared { compare(&report) }
    let speed = metrics.table(["win_rate", "avg_deal", "cycle_days"], in: period.range, scope: scope)
    setSpeed(of: &report, from: speed, GroupKey([]))
    return report
  }

  /// Win rate, average deal, cycle and velocity of one group.
  func setSpeed(of report: inout FunnelReport, from table: MetricTable, _ key: GroupKey) {
    report.winRate = table.figure("win_rate", key)
    report.averageDeal = table.figure("avg_deal", key)
    report.cycleDays = table.figure("cycle_days", key)
    report.velocity = Funnel.velocity(
      open: report.open, winRate: report.winRate, averageDeal: report.averageDeal, cycleDays: report.cycleDays)
  }

  /// open deals × win rate × average deal ÷ cycle days: money a day; `nil` where one of them is missing or the cycle 0.
  static func velocity(open: Int, winRate: Figure?, averageDeal: Figure?, cycleDays: Figure?) -> Figure? {
    guard let winRate, let averageDeal, let cycleDays else { return nil }
    return averageDeal.multiplied(by: Int64(open), over: 1)?
      .multiplied(by: winRate.numerator, over: winRate.denominator)?
      .multiplied(by: cycleDays.denominator, over: cycleDays.numerator)
  }

  private func compare(_ report: inout FunnelReport) {
    let (comparison, count) = earlier(report.question)
    report.comparison = comparison
    for step in report.rows.indices {
      (report.rows[step].earlierReached, report.rows[step].earlierConversion) = (
        count.reached[step], count.conversion(step)
      )
    }
  }

  private func rows(_ question: Question, _ pipeline: OpenPipeline) -> [FunnelRow] {
    let before = engine.store.fiscalCalendar.periods(before: question.period, count: 4)
    let cohorts = cohorts([question.period.range] + before.map(\.range), question.scope, question.cohort)
    let cohort = cohorts.first ?? []
    let (count, earlier) = (count(cohort), cohorts.dropFirst().map { self.count($0) })
    return Funnel.rows(stages, count: count, earlier: earlier, dwell: dwell(cohort), pipeline)
  }

  /// The stages from what was counted of them.
  static func rows(
    _ stages: FunnelStages, count: FunnelCount, earlier: [FunnelCount], dwell: [DayCounts], _ pipeline: OpenPipeline
  ) -> [FunnelRow] {
    let baselines = stages.steps.indices.map { Bottleneck.baseline($0, earlier) }
    let bottleneck = Bottleneck.step(count, baselines: baselines, last: stages.openCount)
    return stages.steps.enumerated().map { step, stage in
      var row = FunnelRow(stage: stage, reached: count.reached[step])
      (row.conversion, row.lost) = (count.conversion(step), count.lost[step])
      (row.baselineConversion, row.isBottleneck) = (baselines[step], step == bottleneck)
      guard step < stages.openCount else { return row }
      (row.open, row.openAmount, row.stalled) = (pipeline.counts[step], pipeline.amounts[step], pipeline.stalled[step])
      row.lacking = pipeline.lacking[step]
      row.dwellMedian = dwell[step].percentile(1, over: 2)
      row.dwellP90 = dwell[step].percentile(9, over: 10)
      return row
    }
  }
}

// MARK: - Cohorts

extension Funnel {
  func count(_ cohort: [Int32]) -> FunnelCount {
    var (furthest, lost) = (
      [Int](repeating: 0, count: stages.steps.count), [Int](repeating: 0, count: stages.steps.count)
    )
    // Columns by themselves: a table of thirty of them would be held anew for each of a million deals.
    let (table, amount, collected) = (table, engine.store.deals.amount, engine.standing.collected)
    for row in cohort {
      guard var reach = table.furthest(Int(row)) else { continue }
      if stages.hasCollected, table.isWon(Int(row)), Funnel.isPaid(Int(row), amount, collected) { reach += 1 }
      guard reach < furthest.count else { continue }
      furthest[reach] += 1
      if table.isLost(Int(row)) { lost[reach] += 1 }
    }
    return FunnelCount(furthest: furthest, lost: lost)
  }

  /// The furthest step a deal has reached, “paid in full” included; `nil` where it is in none.
  func reach(_ row: Int) -> Int? {
    guard let furthest = table.furthest(row) else { return nil }
    return stages.hasCollected && table.isWon(row) && isPaid(row, engine.standing.collected) ? furthest + 1 : furthest
  }

  /// Whether a deal is paid in full; one without a known amount is not.
  func isPaid(_ row: Int, _ collected: [Int64]) -> Bool { Funnel.isPaid(row, engine.store.deals.amount, collected) }

  private static func isPaid(_ row: Int, _ amount: AmountCells, _ collected: [Int64]) -> Bool {
    let amount = amount[row]
    return amount != Missing.amount && (collected.isEmpty ? 0 : collected[row]) >= amount
  }

  /// Days by step, over the deals of a cohort that left it.
  func dwell(_ cohort: [Int32]) -> [DayCounts] {
    var days = [DayCounts](repeating: DayCounts(), count: stages.openCount)
    for row in cohort { table.forEachStay(Int(row)) { days[$0].add($1) } }
    return days
  }
}

// MARK: - What is open

/// The open deals of a part of the company by step.
struct OpenPipeline {
  var counts: [Int]
  var amounts: [Money]
  var stalled: [Int]
  /// Those that lack what their stage needs.
  var lacking: [Int]

  /// Nothing in so many steps.
  init(steps: Int) {
    (counts, stalled, lacking) = (
      [Int](repeating: 0, count: steps), [Int](repeating: 0, count: steps), [Int](repeating: 0, count: steps)
    )
    amounts = [Money](repeating: .zero, count: steps)
  }
}

extension Funnel {
  /// How long deals may stay in each step before they are stalled: the 75th percentile over all of the company that
  /// advanced from it, in whole days below or at it; `nil` where fewer than 10 did.
  ///
  /// One line for everybody: so the stalled deals of all parts are those of the whole, and whoever is slow with every
  /// deal does not set a slow line.
  func stalledLimits() -> [Int?] { stalledLine.limits(workOutStalledLimits) }

  private func workOutStalledLimits() -> [Int?] {
    guard engine.store.stageEvents.count > 0 else { return stages.limits(of: []) }
    var advanced = [DayCounts](repeating: DayCounts(), count: stages.openCount)
    for row in 0..<engine.store.deals.count {
      guard let furthest = table.furthest(row) else { continue }
      table.forEachStay(row) { step, count in if step < furthest { advanced[step].add(count) } }
    }
    return stages.limits(of: advanced)
  }

  /// Whether a deal is open and longer in its step than its limit.
  func isStalled(_ row: Int, limits: [Int?]) -> Bool {
    guard let step = table.openStep(row), let limit = limits[step], let days = daysInStage(row) else { return false }
    return days > limit
  }

  /// How long an open deal has been in its step; `nil` where it is not open or nothing says.
  func daysInStage(_ row: Int) -> Int? { table.entered(row).map { max(0, engine.asOf.days(since: $0)) } }

  private func pipeline(_ scope: Scope) -> OpenPipeline {
    var pipeline = OpenPipeline(steps: stages.openCount)
    let limits = stalledLimits()
    for row in engine.dealRows(in: scope, among: openRows) {
      guard let step = table.openStep(Int(row)) else { continue }
      pipeline.counts[step] += 1
      if isStalled(Int(row), limits: limits) { pipeline.stalled[step] += 1 }
      if needs.isLacking(Int(row)) { pipeline.lacking[step] += 1 }
    }
    for (row, amount) in engine.dealAmounts(in: scope, among: openRows) {
      guard let step = table.openStep(Int(row)) else { continue }
      pipeline.amounts[step] += Money(minorUnits: amount)
    }
    return pipeline
  }
}

extension FunnelStages {
  /// The whole days beyond which a deal is stalled in each open step: more than the 75th percentile means more than its
  /// whole days.
  func limits(of advanced: [DayCounts]) -> [Int?] {
    (0..<openCount).map { step in
      guard step < advanced.count, advanced[step].total >= 10 else { return nil }
      return advanced[step].percentile(3, over: 4).map { Int($0.numerator / $0.denominator) }
    }
  }
}
