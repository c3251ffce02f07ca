internal import Glibc
internal import Sales

/// The files of a data directory, by name and version only; nothing is opened.
struct DirectoryListing {
  /// A name below the directory.
  struct Entry {
    /// Its path below the directory.
    let path: String
    /// What the name leads to; links are followed.
    let kind: Kind
  }

  enum Kind {
    case file(FileVersion)
    /// A link to something outside of the directory.
    case outside
    /// A pipe, device or socket.
    case special
    /// A link to nothing, or a name that was gone before it could be looked at.
    case gone
  }

  private(set) var entries: [Entry] = []
  /// The directory's own path without links.
  let root: String
  /// Which folder that was.
  let folder: FolderIdentity

  /// How deep folders are searched.
  private static let mostLevels = 6
  /// How many names are looked at.
  private static let mostEntries = 100_000

  /// `nil` where the directory is not there or cannot be listed; `errno` says why.
  init?(_ directory: String) {
    guard let root = Self.resolved(directory), let folder = FolderIdentity(at: root) else { return nil }
    (self.root, self.folder) = (root, folder)
    guard list("", level: 0) else { return nil }
    entries.sort { NaturalOrder.isBefore($0.path, $1.path) }
  }

  private mutating func list(_ folder: String, level: Int) -> Bool {
    guard let handle = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else { return false }
    defer { closedir(handle) }
    while let entry = readdir(handle), entries.count < Self.mostEntries {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      // Hidden names are the program's own, or leftovers of editors and downloads.
      if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") { continue }
      add(folder.isEmpty ? name : "\(folder)/\(name)", level: level)
    }
    return true
  }

  private mutating func add(_ path: String, level: Int) {
    var status = stat()
    let full = "\(root)/\(path)"
    guard lstat(full, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let target = Self.resolved(full) else { return entries.append(Entry(path: path, kind: .gone)) }
      guard target.hasPrefix(root + "/") else { return entries.append(Entry(path: path, kind: .outside)) }
      guard stat(full, &status) == 0 else { return entries.append(Entry(path: path, kind: .gone)) }
      // A link to a folder of the directory would show its files twice.
      if status.st_mode & S_IFMT == S_IFDIR { return }
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: entries.append(Entry(path: path, kind: .file(FileVersion(status))))
    case S_IFDIR: if level < Self.mostLevels { _ = list(path, level: level + 1) }
    default: entries.append(Entry(path: path, kind: .special))
    }
  }

  /// A path without links; `nil` where it leads nowhere.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileVersion {
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
  }
}
