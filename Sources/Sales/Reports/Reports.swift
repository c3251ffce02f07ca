/// Every report of one snapshot as of one day; the facts are prepared once and all reports of a page share them.
///
///     Reports(facts, asOf:) ─► question ─► TargetReport, FunnelReport … ─► table(currency:in:) ─► writers
public struct Reports: Sendable {
  /// The snapshot.
  public let facts: FactStore
  /// The day everything is asked for; nothing dated later is counted. A question’s own as-of day gives way to it.
  public let asOf: Day
  let engine: ColumnEngine
  let numbers: Metrics
  let book: TargetBook
  let pipeline: Funnel
  /// What corrects the published statements.
  let corrections = CorrectionLedger()

  /// The reports of a snapshot as of a day.
  public init(_ facts: FactStore, asOf: Day) {
    (self.facts, self.asOf) = (facts, asOf)
    engine = ColumnEngine(facts, asOf: asOf)
    numbers = Metrics(engine, store: facts)
    book = TargetBook(facts)
    pipeline = Funnel(engine, numbers)
  }

  /// The same numbers of a snapshot that differs in nothing they are made of.
  init(_ facts: FactStore, sharing other: Reports) {
    (self.facts, asOf) = (facts, other.asOf)
    (engine, numbers, book, pipeline) = (other.engine, other.numbers, other.book, other.pipeline)
  }

  /// The metrics that are known: the specification's and the team's own.
  public var catalog: MetricCatalog { numbers.catalog }

  /// From codes to what people and files call things.
  var labels: DimensionLabels { numbers.labels }

  /// How far a period has run.
  public func progress(of period: Period) -> PeriodProgress {
    PeriodProgress(period: period, asOf: asOf, calendar: facts.workCalendar)
  }
}
