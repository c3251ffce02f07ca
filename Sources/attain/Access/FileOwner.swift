internal import Glibc
internal import Ingest

/// Whose a file or folder is, and who may change it.
struct FileOwner {
  private let status: stat

  /// The owner of what stands at a path itself, not of what a link leads to; `nil` where nothing does.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Whether this process may speak for it: it runs with its owner's own rights, or as root, and lent ones are none.
  var isOurs: Bool { !SystemAccount.isPrivileged && (status.st_uid == getuid() || getuid() == 0) }

  /// Whether it belongs to root or to whoever installed this program, is no link, and nobody else can change it.
  var isTrusted: Bool { belongsToTrusted && status.st_mode & 0o022 == 0 }

  /// Whether it is a folder in which nobody else can put something in the place of what the trusted keep there: closed to
  /// changes, or like `/tmp` open to everybody for their own things alone.
  var keepsNames: Bool { isFolder && (isTrusted || belongsToTrusted && status.st_mode & S_ISVTX != 0) }

  /// Whether it is a folder, and no link to one.
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

  /// Which folder it is.
  var identity: FolderIdentity { FolderIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)) }

  private var belongsToTrusted: Bool {
    var program = stat()
    guard stat("/proc/self/exe", &program) == 0, status.st_mode & S_IFMT != S_IFLNK else { return false }
    return (status.st_uid == 0 || status.st_uid == program.st_uid) && status.st_uid != getuid()
  }
}

/// A folder that nobody but root and the owner of this program can change, or put another one in the place of.
///
/// Every folder on the way to it is looked at, from the root on: what stands below one that only the trusted can change
/// is still there when it is read.
struct TrustedFolder {
  /// Its path from the root, without links.
  let path: String
  let identity: FolderIdentity

  /// The folder at a path; `nil` where anything on the way is a link, or somebody else's, or open to their changes.
  init?(_ written: String) {
    guard let names = Self.names(written), let root = FileOwner("/") else { return nil }
    var (path, last) = ("", root)
    for name in names {
      guard name != ".", name != "..", last.keepsNames, let next = FileOwner("\(path)/\(name)") else { return nil }
      (path, last) = ("\(path)/\(name)", next)
    }
    guard last.isFolder, last.isTrusted else { return nil }
    (self.path, identity) = (path.isEmpty ? "/" : path, last.identity)
  }

  /// The names on the way from the root; what is written without it begins where the program was started.
  private static func names(_ written: String) -> [Substring]? {
    if written.hasPrefix("/") { return written.split(separator: "/") }
    guard let here = realpath(".", nil) else { return nil }
    defer { free(here) }
    return String(cString: here).split(separator: "/") + written.split(separator: "/")
  }
}
