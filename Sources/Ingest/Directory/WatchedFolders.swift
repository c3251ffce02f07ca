internal import Glibc

/// The folders that inotify watches: all of the data directory, or the nearest one above it while it is not there.
struct WatchedFolders {
  /// What a message is about, in paths below the directory.
  enum Meaning {
    case nothing
    /// The directory came, went or moved, or messages were lost: everything has to be looked at again.
    case lost
    case folder(String)
    case writing(String)
    case finished(String)
  }

  /// Path below the directory by watch; the directory itself is the empty path.
  private var paths: [Int32: String] = [:]
  /// Watches above the directory, which only tell that it may be back.
  private var above: [Int32: String] = [:]

  private static let contents =
    IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
    | IN_MOVE_SELF
    | IN_ONLYDIR
  private static let names =
    IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR
  private static let mostLevels = 6

  /// Stops watching.
  mutating func forgetAll(_ notifications: Int32) {
    for watch in Array(paths.keys) + above.keys { inotify_rm_watch(notifications, watch) }
    (paths, above) = ([:], [:])
  }

  /// Watches the directory and its folders; where it is not there, what is nearest above it. False where the system
  /// cannot watch that many.
  mutating func addAll(of directory: String, to notifications: Int32) -> Bool {
    watchAbove(directory, notifications)
    return add("", of: directory, to: notifications)
  }

  /// Watches a folder below the directory, and those in it.
  @discardableResult
  mutating func add(_ path: String, of directory: String, to notifications: Int32) -> Bool {
    let full = path.isEmpty ? directory : "\(directory)/\(path)"
    let watch = inotify_add_watch(
      notifications, full, UInt32(bitPattern: Self.contents | (path.isEmpty ? 0 : IN_DONT_FOLLOW)))
    guard watch >= 0 else { return errno != ENOSPC && errno != ENOMEM }
    paths[watch] = path
    guard path.split(separator: "/").count < Self.mostLevels, let handle = opendir(full) else { return true }
    defer { closedir(handle) }
    var isComplete = true
    while let entry = readdir(handle) {
      guard entry.pointee.d_type == DT_DIR || entry.pointee.d_type == DT_UNKNOWN else { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
      isComplete = add(path.isEmpty ? name : "\(path)/\(name)", of: directory, to: notifications) && isComplete
    }
    return isComplete
  }

  /// While the directory is not there, or is a link that may be bent, the folder that holds its name is watched too.
  private mutating func watchAbove(_ directory: String, _ notifications: Int32) {
    var status = stat()
    let isPlain = lstat(directory, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard !isPlain else { return }
    var path = directory[...]
    while let slash = path.lastIndex(of: "/") {
      let name = String(path[path.index(after: slash)...])
      path = path[..<slash]
      let parent = path.isEmpty ? "/" : String(path)
      let watch = inotify_add_watch(notifications, parent, UInt32(bitPattern: Self.names))
      if watch >= 0 {
        above[watch] = name
        return
      }
    }
    let watch = inotify_add_watch(notifications, ".", UInt32(bitPattern: Self.names))
    if watch >= 0 { above[watch] = String(path) }
  }

  /// What a message is about.
  mutating func meaning(of notification: Notification) -> Meaning {
    if notification.has(IN_Q_OVERFLOW) { return .lost }
    if let name = above[notification.watch] {
      return notification.name == name || notification.name.isEmpty ? .lost : .nothing
    }
    guard let folder = paths[notification.watch] else { return .nothing }
    if notification.has(IN_IGNORED, IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT), notification.name.isEmpty {
      if notification.has(IN_IGNORED) { paths[notification.watch] = nil }
      // A folder that goes is told by the folder it was in; the directory itself has nobody to tell.
      return folder.isEmpty ? .lost : .nothing
    }
    if notification.name.isEmpty || notification.name.hasPrefix(".") { return .nothing }
    let path = folder.isEmpty ? notification.name : "\(folder)/\(notification.name)"
    if notification.has(IN_ISDIR) {
      // The watches of a folder that was renamed know its files by their old paths.
      if notification.has(IN_MOVED_FROM) { return .lost }
      return notification.has(IN_CREATE, IN_MOVED_TO) ? .folder(path) : .finished(path)
    }
    return notification.has(IN_CREATE, IN_MODIFY) ? .writing(path) : .finished(path)
  }
}
