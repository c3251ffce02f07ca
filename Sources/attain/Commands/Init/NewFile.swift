internal import Glibc

/// Makes files and folders that were not there; nothing that exists is ever touched.
enum NewFile {
  /// What became of a wish for a file.
  enum Outcome: Equatable { case written, kept }

  /// Writes a file unless one of that name is there.
  static func write(_ text: String, to path: String) throws(RefusedRequest) -> Outcome {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { return .kept }
      throw refusal(path)
    }
    defer { close(descriptor) }
    guard fill(descriptor, with: Array(text.utf8)) else { throw refusal(path) }
    return .written
  }

  /// Makes a folder with every folder above it.
  static func makeFolder(_ path: String) throws(RefusedRequest) {
    if FileKind(at: path) == .directory || path.isEmpty { return }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try makeFolder(parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST && FileKind(at: path) == .directory else { throw refusal(path) }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  private static func refusal(_ path: String) -> RefusedRequest {
    RefusedRequest("\(path): \(String(cString: strerror(errno)))")
  }
}
