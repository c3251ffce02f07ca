/// One file of the demo's data directory, as a value: the program writes it.
public struct DemoFile: Hashable, Sendable {
  /// Path below the data directory, `deals/2026-Q3.csv`.
  public let path: String
  /// Its whole text, UTF-8.
  public let text: String

  /// A file.
  public init(path: String, text: String) { (self.path, self.text) = (path, text) }
}
