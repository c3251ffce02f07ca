internal import Glibc
internal import Sales

/// Reads a data directory: first all of it, then only what changed. (data-directory.md)
public struct DirectoryReader: Sendable {
  /// The directory.
  public let directory: String
  /// On how many threads a large file is parsed.
  var threads = SideBySide.processors

  /// From how many bytes on a file that grew is read from where it ended; below, reading all of it is as fast.
  var leastGrowing = 1 << 22

  /// The one folder whose rule counts, where it was looked at before anything was read: another one that stands at the
  /// path shows nobody's pay.
  private let only: FolderIdentity?

  /// A reader of a directory, which need not be there yet.
  public init(directory: String, only: FolderIdentity? = nil) { (self.directory, self.only) = (directory, only) }

  /// What the directory holds now.
  ///
  /// Files that did not change since `previous` are taken from it, those that only grew are read from where they
  /// ended. `beingWritten` names files (paths below the directory) that a writer has open: their last good version
  /// stays. Throws only where there is nothing to show: no directory, and no previous reading of it.
  public func read(after previous: Reading? = nil, beingWritten: Set<String> = []) throws(DirectoryError) -> Reading {
    guard let listing = DirectoryListing(directory) else {
      let reason = errno
      if let previous { return previous.vanished() }
      if reason == ENOENT || reason == ENOTDIR { throw .notADirectory(directory) }
      throw .unreadable(directory, reason: String(cString: strerror(reason)))
    }
    var reading = Reading()
    let access = access(listing, after: previous)
    (reading.access, reading.folder) = (access.rule, listing.folder)
    let previous = previous.flatMap { $0.mayStay(in: reading) ? $0 : nil }
    SettingsFile(root: listing.root).read(into: &reading, after: previous)
    reading.problems += access.problems
    let zone = Zone(named: reading.settings.timeZone) ?? .utc
    let isSameLaw = previous.map { $0.settings.readsLike(reading.settings) } ?? false
    let tasks = claims(listing, reading.settings).map { claim, entry in
      FileTask(
        claim: claim, entry: entry, root: listing.root, settings: reading.settings, zone: zone,
        previous: previous?.files.first {
          $0.path == claim.path && $0.source == claim.source && $0.table == claim.table
        },
        isSameLaw: isSameLaw, isBeingWritten: beingWritten.contains(claim.path), leastGrowing: leastGrowing)
    }
    reading.files = run(tasks)
    reading.planFiles = PlanFile.all(of: listing, reading.settings, after: previous, beingWritten: beingWritten)
    reading.problems += reading.settings.unmatched(listing.entries.map(\.path))
    return reading
  }

  private func access(_ listing: DirectoryListing, after previous: Reading?) -> AccessFile.Result {
    if let only, only != listing.folder { return .closed(.accessElsewhere) }
    return AccessFile(directory: listing.root).read(after: previous)
  }

  /// Which files feed which tables: by table, then in the natural order of their names.
  private func claims(_ listing: DirectoryListing, _ settings: Settings) -> [(FileClaim, DirectoryListing.Entry)] {
    let claims = listing.entries.flatMap { entry in FileClaim.of(entry.path, settings: settings).map { ($0, entry) } }
    let order = Dictionary(uniqueKeysWithValues: Table.allCases.enumerated().map { ($1, $0) })
    return claims.enumerated().sorted { left, right in
      let tables = [left, right].map { $0.element.0.table.flatMap { order[$0] } ?? Table.allCases.count }
      return (tables[0], left.offset) < (tables[1], right.offset)
    }.map(\.element)
  }

  /// Small files side by side, large ones one after the other, each on all threads.
  private func run(_ tasks: [FileTask]) -> [LoadedFile] {
    let results = Results(count: tasks.count)
    let small = tasks.indices.filter { tasks[$0].bytes <= 2 * FileParse.blockBytes }
    if small.count > 1, threads > 1 {
      SideBySide.run(small.count, threads: threads) { results.set(tasks[small[$0]].run(threads: 1), at: small[$0]) }
    } else {
      for index in small { results.set(tasks[index].run(threads: 1), at: index) }
    }
    for index in tasks.indices where tasks[index].bytes > 2 * FileParse.blockBytes {
      results.set(tasks[index].run(threads: threads), at: index)
    }
    return results.all
  }
}

/// One slot for each file, filled by whichever thread read it.
private final class Results: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<LoadedFile?>

  init(count: Int) {
    slots = .allocate(capacity: count)
    slots.initialize(repeating: nil)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// Every index is set by one thread only.
  func set(_ file: LoadedFile?, at index: Int) { slots[index] = file }

  var all: [LoadedFile] { slots.compactMap { $0 } }
}

/// Why a directory cannot be read at all.
public enum DirectoryError: Error, Hashable, Sendable {
  /// There is nothing of that name, or it is no directory.
  case notADirectory(String)
  /// The system refuses; its own words.
  case unreadable(String, reason: String)
}
