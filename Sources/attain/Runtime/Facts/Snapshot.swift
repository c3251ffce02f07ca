internal import Dashboard
internal import Ingest
internal import Sales

/// One version of everything the data directory says, and what the screen must know of it.
struct Snapshot: Sendable {
  /// Counts up with every reading.
  let version: Int
  /// The files.
  let reading: Reading
  /// The facts put together from them.
  let store: FactStore
  /// What the dashboard's state keeps of it.
  let summary: FactsSummary
  /// The themes there are, as their files stood when the directory was read.
  let themes: ThemeShelf
  /// Whether what a large journal remembers is not in it yet.
  let awaitsMemory: Bool
}
