internal import Ingest
internal import Sales

extension FileReading {
  /// What the report on the data needs to know of a file that was read.
  init(_ file: LoadedFile) {
    self.init(path: file.path, table: file.table)
    rows = file.counts.used + file.counts.quarantined
    (kept, quarantined) = (file.counts.used, file.counts.quarantined)
    passedOver = file.counts.blank + file.counts.repeatedHeaders + file.counts.totals + file.counts.footers
    modified = file.modified == 0 ? nil : file.modified
    version =
      switch file.state {
      case .fresh: .current
      case .stale: .lastGood
      case .unreadable: .none
      }
  }
}
