internal import Glibc

/// What tells one folder from another that has taken its name.
public struct FolderIdentity: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64

  /// A folder by the numbers under which the system knows it.
  public init(device: UInt64, inode: UInt64) { (self.device, self.inode) = (device, inode) }

  /// The folder that stands at a path; `nil` where nothing does.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
