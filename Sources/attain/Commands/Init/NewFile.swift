internal import Glibc
internal import Sales

/// Makes files and folders that were not there; nothing that exists is ever touched.
enum NewFile {
  /// What became of a wish for a file.
  enum Outcome: Equatable { case written, kept }

  /// Writes a file unless one of that name is there.
  static func write(_ text: String, to path: String, _ language: Language) throws(RefusedRequest) -> Outcome {
    if WholeFile.exists(path) { return .kept }
    do {
      try WholeFile.create(path, Array(text.utf8))
      return .written
    } catch {
      throw RefusedRequest("\(path): \(SystemReason.phrase(error.reason)[language])")
    }
  }

  /// Makes a folder with every folder above it.
  static func makeFolder(_ path: String, _ language: Language) throws(RefusedRequest) {
    if FileKind(at: path) == .directory || path.isEmpty { return }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try makeFolder(parent, language)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST && FileKind(at: path) == .directory else {
      throw RefusedRequest(lastFailureAt: path, language)
    }
  }
}

extension RefusedRequest {
  /// What the system refused last at a path.
  init(lastFailureAt path: String, _ language: Language) {
    self.init("\(path): \(SystemReason.phrase(String(cString: strerror(errno)))[language])")
  }
}
