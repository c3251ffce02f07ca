internal import CLinux

/// Looks at a directory now and then, where the system does not tell of changes that other machines make.
struct DirectoryPolling {
  /// How often it looks, in nanoseconds.
  static let interval: Int64 = 3_000_000_000

  private let directory: String
  private var versions: [String: FileVersion]
  private var changing: Set<String> = []
  /// When it looks next, in nanoseconds of the watcher's clock.
  private(set) var due: Int64

  init(directory: String, now: Int64) {
    self.directory = directory
    versions = Self.versions(directory)
    due = now + Self.interval
  }

  func isDue(_ now: Int64) -> Bool { due <= now }

  /// Which files are still changing, and which have changed and now stand still (or are gone).
  mutating func look(_ now: Int64) -> (writing: [String], finished: [String]) {
    due = now + Self.interval
    let latest = Self.versions(directory)
    let changed = Set(latest.filter { versions[$0.key] != $0.value }.keys)
    let gone = versions.keys.filter { latest[$0] == nil }
    let settled = changing.subtracting(changed).filter { latest[$0] != nil }
    versions = latest
    changing = changed
    return (Array(changed), Array(settled) + gone)
  }

  private static func versions(_ directory: String) -> [String: FileVersion] {
    guard let listing = DirectoryListing(directory) else { return [:] }
    var versions: [String: FileVersion] = [:]
    for case (let path, .file(let version)) in listing.entries.map({ ($0.path, $0.kind) }) { versions[path] = version }
    return versions
  }

  /// Whether a directory lies on a file system of another machine, or one that runs as a program.
  static func isNeeded(for directory: String) -> Bool {
    // NFS, SMB, CIFS, SMB2, FUSE, 9P, virtiofs, AFS, Ceph, VirtualBox shares.
    let remote: Set<UInt32> = [
      0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x6A65_6A63, 0x5346_414F, 0x00C3_6400,
      0x786F_4256,
    ]
    return remote.contains(linux_file_system(directory))
  }
}
