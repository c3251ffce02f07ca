internal import Ingest
internal import Sales

extension Reports {
  /// Every file of a reading and what became of its rows. `now` is in seconds since 1970-01-01T00:00Z.
  func health(_ reading: Reading, now: Int64) -> HealthReport {
    var health = health(reading.files.map { FileReading($0) }, problems: reading.everyProblem, now: now)
    // A file whose rows cannot be read is there all the same.
    health.missing.removeAll { table in reading.files.contains { $0.table == table && !$0.isEmptyTable } }
    return health
  }
}

extension FileReading {
  /// The reader's side of a file's health.
  fileprivate init(_ file: LoadedFile) {
    self.init(path: file.path, table: file.table)
    (kept, quarantined, passedOver) = (file.counts.used, file.counts.quarantined, file.counts.passedOver)
    rows = kept + quarantined
    modified = file.modified == 0 ? nil : file.modified
    version =
      switch file.state {
      case .fresh: .current
      case .stale: .lastGood
      case .unreadable: .none
      }
  }
}

extension LoadedFile {
  /// Whether it was read and holds headers alone.
  var isEmptyTable: Bool { fragment != nil && counts.read == 0 }
}

extension RowCounts {
  /// Rows below the header that are no data: blank, the header once more, sums, footers.
  var passedOver: Int { blank + repeatedHeaders + totals + footers }
}
