internal import CLinux
internal import Glibc

/// Puts new bytes in the place of a file that is still as it was read, and keeps the old file beside it.
///
/// The new file is on the disk before it takes the name; then both files change names at once, and the old one is
/// compared with what was read: what somebody else wrote in the meantime comes back unharmed.
public enum FileReplacement {
  /// Why a file was not replaced; it is as it was.
  public enum Failure: Error, Hashable, Sendable {
    /// It is a link; where it leads.
    case link(String)
    /// It is no plain file.
    case notAFile
    /// Nobody may write to it, or into its folder.
    case readOnly
    /// It is not what was read any more.
    case changed
    /// The system's reason.
    case system(String)
  }

  /// The bytes of a file that may be replaced; `nil` where there is none.
  public static func bytes(_ path: String) throws(Failure) -> [UInt8]? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .system(reason()) }
      return nil
    }
    if status.st_mode & S_IFMT == S_IFLNK { throw .link(target(of: path)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    return try contents(path)
  }

  /// Throws where a file, or one that is not there yet, may not be written.
  public static func refuseReadOnly(_ path: String) throws(Failure) {
    guard access(folder(path), W_OK) == 0, access(path, F_OK) != 0 || access(path, W_OK) == 0 else { throw .readOnly }
  }

  /// Replaces a file by new bytes and gives the old one another name; `nil` for `old`: there must be none yet.
  public static func replace(
    _ path: String, _ old: [UInt8]?, with new: [UInt8], keepingOldAs copy: String
  ) throws(Failure) {
    try refuseReadOnly(path)
    let holder = open(folder(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard holder >= 0 else { throw .system(reason()) }
    defer { close(holder) }
    // Two of us at once would take each other's versions for those of somebody else.
    while flock(holder, LOCK_EX) != 0, errno == EINTR {}
    let fresh = "\(folder(path))/.\(name(path)).\(String(UInt32.random(in: 0 ... .max), radix: 16)).new"
    try create(fresh, new, like: old == nil ? nil : path)
    defer { unlink(fresh) }
    if let old { try exchange(fresh, path, old, copy) } else { try takeName(fresh, path) }
    // What a folder holds outlasts a power cut, too.
    fsync(holder)
  }

  private static func exchange(_ fresh: String, _ path: String, _ old: [UInt8], _ copy: String) throws(Failure) {
    guard linux_exchange(fresh, path) == 0 else {
      guard errno == EINVAL || errno == ENOSYS else { throw .system(reason()) }
      return try replaceByName(fresh, path, old, copy)
    }
    guard (try? contents(fresh)) == old else {
      guard linux_exchange(fresh, path) == 0 else { throw .system(reason()) }
      throw .changed
    }
    guard rename(fresh, copy) == 0 else { throw .system(reason()) }
  }

  /// For file systems on which two files cannot change names at once.
  private static func replaceByName(_ fresh: String, _ path: String, _ old: [UInt8], _ copy: String) throws(Failure) {
    guard try contents(path) == old else { throw .changed }
    try create(copy, old, like: path)
    guard rename(fresh, path) == 0 else { throw .system(reason()) }
  }

  /// Takes a name that nobody has.
  private static func takeName(_ fresh: String, _ path: String) throws(Failure) {
    guard link(fresh, path) != 0 else { return }
    if errno == EEXIST { throw .changed }
    guard access(path, F_OK) != 0 else { throw .changed }
    guard rename(fresh, path) == 0 else { throw .system(reason()) }
  }

  /// A file that is whole and on the disk, with the owner and rights of another one.
  private static func create(_ path: String, _ bytes: [UInt8], like model: String?) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw errno == EACCES || errno == EROFS ? .readOnly : .system(reason()) }
    defer { close(descriptor) }
    var status = stat()
    if let model, stat(model, &status) == 0 {
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o7777)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw .system(reason()) }
    }
    guard fsync(descriptor) == 0 else { throw .system(reason()) }
  }

  private static func contents(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == EACCES ? .readOnly : .system(reason()) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(reason()) }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }

  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return "?" }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
