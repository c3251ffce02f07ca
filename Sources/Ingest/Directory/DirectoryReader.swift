/// Reads a data directory: first all of it, then only what changed. (data-directory.md)
public struct DirectoryReader: Sendable {
  /// The directory.
  public let directory: String

  /// A reader of a directory, which need not be there yet.
  public init(directory: String) { self.directory = directory }

  /// What the directory holds now.
  ///
  /// Files that did not change since `previous` are taken from it, those that only grew are read from where they
  /// ended. `beingWritten` names files (paths below the directory) that a writer has open: their last good version
  /// stays. Throws only where there is nothing to show: no directory, and no previous reading of it.
  public func read(after previous: Reading? = nil, beingWritten: Set<String> = []) throws(DirectoryError) -> Reading {
    Reading()
  }
}

/// Why a directory cannot be read at all.
public enum DirectoryError: Error, Hashable, Sendable {
  /// There is nothing of that name, or it is no directory.
  case notADirectory(String)
  /// The system refuses; its own words.
  case unreadable(String, reason: String)
}
