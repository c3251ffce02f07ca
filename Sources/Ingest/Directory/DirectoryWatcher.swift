/// Tells when a data directory changes, without a timer while nothing does.
///
/// The program polls `descriptor` beside its other ones; when it becomes readable, `changes()` says whether there is
/// something to read now.
public final class DirectoryWatcher {
  /// Becomes readable when `changes()` should be asked.
  public let descriptor: Int32

  /// Watches a directory, which need not be there yet.
  public init(directory: String) { descriptor = -1 }

  /// What has happened since it was last asked; `nil` where everything still waits for writers to finish.
  public func changes() -> DirectoryChange? { nil }
}

/// Something in a watched directory is ready to be read.
public struct DirectoryChange: Hashable, Sendable {
  /// Files that a writer still has open: to be passed to `DirectoryReader.read(after:beingWritten:)`.
  public let beingWritten: Set<String>
}
