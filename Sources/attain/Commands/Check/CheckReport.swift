internal import Ingest
internal import Sales

/// Everything `check` has to say, before it is said.
struct CheckReport {
  let directory: String
  let files: [CheckedFile]
  /// Settings first, then file by file, line by line.
  let problems: [Problem]
  /// Tables without a file.
  let missing: [Table]
  /// The incentive plans in force.
  let plans: [IncentivePlan]

  /// What was read. `now` is in seconds since 1970-01-01T00:00Z.
  init(_ loaded: LoadedFacts, directory: String, now: Int64) {
    let health = Reports(loaded.facts, asOf: loaded.asOf).health(loaded.reading, now: now)
    self.directory = directory
    files = zip(loaded.reading.files, health.files).map {
      CheckedFile(health: $1, counts: $0.counts, layout: $0.layout, isEmptyTable: $0.isEmptyTable)
    }
    (problems, missing, plans) = (loaded.problems, health.missing, loaded.facts.plans)
  }

  /// Problems of a weight.
  func count(_ severity: Severity) -> Int { problems.count { $0.severity == severity } }

  /// A sum over all files.
  func sum(_ value: (FileHealth) -> Int) -> Int { files.reduce(0) { $0 + value($1.health) } }
}

/// One file: what became of its rows, and how its bytes were understood.
struct CheckedFile {
  let health: FileHealth
  let counts: RowCounts
  let layout: FileLayout?
  /// Whether it holds headers alone.
  let isEmptyTable: Bool
}
