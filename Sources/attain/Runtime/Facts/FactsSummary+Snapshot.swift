internal import Dashboard
internal import Ingest
internal import Sales

extension FactsSummary {
  /// What the dashboard must know of a reading and of the facts made from it.
  init(version: Int, reading: Reading, store: FactStore) {
    let zone = Zone(named: store.settings.timeZone) ?? .utc
    self.init(
      version: version, lastDay: store.lastDay, currency: store.settings.currency, calendar: store.fiscalCalendar,
      tables: store.tables, stages: store.company.stages, choices: store.company.choices,
      files: reading.files.map { $0.stamp(store.settings, zone) },
      quarantined: Self.quarantined(reading, store))
    (catalog, lights) = (MetricCatalog(settings: store.settings), store.settings.lights)
    journalProblem = store.problems.first { $0.kind.keepsJournalClosed }
    standUps = StandUps(store.entries)
    plans = !store.plans.isEmpty ? .read : store.refusedPlans.isEmpty ? .empty : .refused
  }

  /// Rows kept out by the reader, and those kept out when everything was put together.
  private static func quarantined(_ reading: Reading, _ store: FactStore) -> Int {
    reading.files.reduce(0) { $0 + $1.counts.quarantined } + store.tallies.values.reduce(0) { $0 + $1.quarantined }
  }
}

extension Problem.Kind {
  /// Whether it keeps everything from being written down.
  fileprivate var keepsJournalClosed: Bool {
    switch self {
    case .journalNotWritten, .journalNewer: true
    default: false
    }
  }
}

extension LoadedFile {
  /// When it was last written and how long that stays fresh.
  fileprivate func stamp(_ settings: Settings, _ zone: Zone) -> FileStamp {
    FileStamp(
      path: path, modified: modified == 0 ? nil : Moment(seconds: zone.localSeconds(at: modified)),
      freshFor: table.flatMap { settings.freshness[$0] }, isHeldBack: state != .fresh)
  }
}

extension Company {
  /// The values of every dimension that a scope can be narrowed to, by name.
  var choices: [Dimension: [DimensionValue]] {
    [
      .region: plain(.region, regions), .team: plain(.team, teams), .manager: plain(.manager, managers),
      .product: plain(.product, products.lines), .segment: plain(.segment, segments),
      .source: plain(.source, sources), .pipeline: plain(.pipeline, pipelines),
      .rep: named(.rep, reps.ids, reps.names), .productItem: named(.productItem, products.ids, products.names),
      .customer: named(.customer, customers.ids, customers.names),
      .stage: stages.map { DimensionValue(.stage, id: $0.id, name: $0.name) },
    ]
  }

  private func plain(_ dimension: Dimension, _ names: Names) -> [DimensionValue] {
    names.values.sorted().map { DimensionValue(dimension, id: $0) }
  }

  private func named(_ dimension: Dimension, _ ids: Names, _ names: [String?]) -> [DimensionValue] {
    ids.values.enumerated()
      .map { DimensionValue(dimension, id: $1, name: $0 < names.count ? names[$0] : nil) }
      .sorted { ($0.label ?? "") < ($1.label ?? "") }
  }
}
