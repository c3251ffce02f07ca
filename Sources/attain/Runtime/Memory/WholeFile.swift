internal import Glibc

/// Small files read and written whole.
enum WholeFile {
  /// Why a file was not written, in the system's words.
  struct Failure: Error {
    let reason: String
  }

  /// The text of a file; none where it cannot be read.
  static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces a file, or leaves it as it was; its directory is made.
  static func replace(_ path: String, with text: String) {
    makeParents(of: path)
    let new = path + ".new"
    guard (try? write(new, Array(text.utf8), O_TRUNC)) != nil else { return }
    rename(new, path)
  }

  /// Adds to the end of a file; its directory is made.
  static func append(_ path: String, _ text: String) {
    makeParents(of: path)
    try? write(path, Array(text.utf8), O_APPEND)
  }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, _ bytes: [UInt8]) throws(Failure) { try write(path, bytes, O_EXCL) }

  /// Writes a file that must not be there yet and is for its owner alone: somebody's pay may stand in it.
  static func createPrivate(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    try write(path, bytes, O_EXCL, mode: 0o600)
  }

  private static func write(
    _ path: String, _ bytes: [UInt8], _ how: Int32, mode: mode_t = 0o644
  ) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | how, mode)
    guard descriptor >= 0 else { throw lastFailure() }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw lastFailure() }
    }
  }

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func lastFailure() -> Failure {
    Failure(reason: strerror(errno).map { String(cString: $0) } ?? "")
  }

  private static func makeParents(of path: String) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}
