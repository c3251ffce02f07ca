internal import DemoCompany
internal import Glibc
internal import Sales

/// The directory a sample company lives in.
struct DemoFolder: Sendable {
  let path: String
  /// What is removed afterwards; `nil` where it is kept.
  private let temporary: String?
  /// Of what is said where it cannot be written.
  private let language: Language
  /// Tells a directory that a demo may write over from one that holds a person's data.
  private static let mark = ".attain-demo"

  /// A directory that stays: a new one, an empty one or one of an earlier demo; never one with other files.
  init(kept path: String, _ language: Language) throws(RefusedRequest) {
    (self.path, temporary, self.language) = (path, nil, language)
    let isOurs = WholeFile.exists("\(path)/\(DemoFolder.mark)")
    guard isOurs || FolderContents.names(path).isEmpty else {
      throw RefusedRequest(CommandTexts(language: language).notEmpty(path))
    }
  }

  /// A company in a directory of its own, which does not exist yet, in one that only we can enter.
  private init(in temporary: String, _ language: Language) {
    (path, self.temporary, self.language) = ("\(temporary)/company", temporary, language)
  }

  /// A directory that is removed afterwards, with those that earlier demos left behind.
  static func temporary(_ language: Language) throws(RefusedRequest) -> DemoFolder {
    let base = Environment.value("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    for name in FolderContents.names(base) where isAbandoned(name) { FolderContents.remove("\(base)/\(name)") }
    var template = Array("\(base)/\(prefix)\(getpid())-\(String(repeating: "X", count: 6))".utf8CString)
    guard mkdtemp(&template) != nil else { throw RefusedRequest(lastFailureAt: base, language) }
    return DemoFolder(in: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self), language)
  }

  private static let prefix = "attain-demo-"

  /// Left by a process of ours that runs no more; the system keeps us from removing those of others.
  private static func isAbandoned(_ name: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }) else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// Writes all files beside the directory first, so that it appears whole where it was not there yet.
  func write(_ files: [DemoFile]) throws(RefusedRequest) {
    let isThere = FileKind(at: path) == .directory
    let target = isThere ? path : path + ".new"
    try NewFile.makeFolder(target, language)
    for file in files {
      try makeParent(of: file.path, in: target)
      WholeFile.replace(absolute("\(target)/\(file.path)"), with: file.text)
    }
    WholeFile.replace(absolute("\(target)/\(DemoFolder.mark)"), with: "")
    guard isThere || rename(target, path) == 0 else {
      throw RefusedRequest(lastFailureAt: path, language)
    }
  }

  /// Performs one write of the living company.
  func perform(_ write: DemoChange.Write) {
    switch write.mode {
    case .replace: WholeFile.replace(absolute("\(path)/\(write.path)"), with: write.text)
    case .append: WholeFile.append(absolute("\(path)/\(write.path)"), write.text)
    }
  }

  /// Removes a temporary directory.
  func remove() { if let temporary { FolderContents.remove(temporary) } }

  private func makeParent(of file: String, in target: String) throws(RefusedRequest) {
    guard let slash = file.lastIndex(of: "/") else { return }
    try NewFile.makeFolder("\(target)/\(file[..<slash])", language)
  }

  private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : CurrentDirectory.path + "/" + path }
}
