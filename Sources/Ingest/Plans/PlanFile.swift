internal import Glibc
internal import Sales

/// One file of plans/ as it was read.
struct PlanFile: Sendable {
  let path: String
  let result: PlanReader.Result
  /// Which version it came from; `nil`: it is looked at again.
  private let version: FileVersion?

  /// More than this is no plan.
  private static let mostBytes = 1 << 22

  /// Every plan of a directory. Files that did not change under the same settings are taken from the previous reading,
  /// and so are those that a writer has open. A version that is wrong refuses the plan at once: pay by rules that
  /// stand in no file could not be checked by anybody.
  static func all(
    of listing: DirectoryListing, _ settings: Settings, after previous: Reading?, beingWritten: Set<String>
  ) -> [PlanFile] {
    let isSameLaw = previous.map { $0.settings == settings } ?? false
    return listing.entries.filter { isPlan($0.path) }.compactMap { entry in
      let known = previous?.planFiles.first { $0.path == entry.path }
      if beingWritten.contains(entry.path) { return known }
      guard case .file(let version) = entry.kind else { return PlanFile(refused: entry) }
      if isSameLaw, let known, known.version == version { return known }
      return PlanFile(entry.path, version, root: listing.root, settings)
    }
  }

  /// Whether a path is that of a plan: `plans/*.toml`.
  private static func isPlan(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 2 && parts[0].lowercased() == "plans" && parts[1].lowercased().hasSuffix(".toml")
  }

  private init(_ path: String, _ version: FileVersion, root: String, _ settings: Settings) {
    (self.path, self.version) = (path, version)
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      result = .refused(path, .unreadableFile(reason: String(cString: strerror(errno))))
      return
    }
    defer { close(descriptor) }
    guard version.size <= Self.mostBytes else {
      result = .refused(path, .fileTooLarge(limit: Self.mostBytes))
      return
    }
    let size = Int(version.size)
    let bytes = ByteSource.file(descriptor: descriptor, count: size).bytes(from: 0, count: size)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    result = PlanReader.read(String(decoding: text, as: UTF8.self), file: path, settings: settings)
  }

  /// A name that leads to no plain file of the directory.
  private init(refused entry: DirectoryListing.Entry) {
    (path, version) = (entry.path, nil)
    let kind: Problem.Kind =
      switch entry.kind {
      case .outside: .leadsOutOfDirectory
      case .gone: .unreadableFile(reason: String(cString: strerror(ENOENT)))
      case .special, .file: .notARegularFile
      }
    result = .refused(entry.path, kind)
  }
}

extension PlanReader.Result {
  /// A file that cannot be read at all.
  fileprivate static func refused(_ path: String, _ kind: Problem.Kind) -> PlanReader.Result {
    var result = PlanReader.Result(idPlace: Place(file: path))
    result.problems = [Problem(kind, at: result.idPlace)]
    return result
  }
}

extension PlanFolder {
  /// The plans of files; of two with one id the later file is refused.
  init(_ files: [PlanFile]) {
    self.init()
    var taken: [String: Place] = [:]
    for file in files {
      let result = file.result
      guard let plan = result.plan else {
        refused.append(RefusedPlan(name: result.id ?? file.path, problems: result.problems))
        continue
      }
      if let other = taken[plan.id] {
        let problem = Problem(.plan(.idTaken(by: other)), at: result.idPlace, found: plan.id)
        refused.append(RefusedPlan(name: plan.id, problems: [problem]))
      } else {
        taken[plan.id] = result.idPlace
        plans.append(plan)
      }
    }
  }
}
