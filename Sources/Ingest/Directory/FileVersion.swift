/// What tells one version of a file from the next without opening it.
struct FileVersion: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let size: Int64
  /// Nanoseconds since 1970-01-01T00:00Z.
  let modified: Int64
  /// When name, owner or contents last changed; differs where a file was renamed in with an old modification time.
  let changed: Int64
}
