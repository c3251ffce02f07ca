internal import Glibc
internal import Sales

/// What is to be done about one file of the directory, and what comes of it.
struct FileTask: Sendable {
  let claim: FileClaim
  let entry: DirectoryListing.Entry
  let root: String
  let settings: Settings
  let zone: Zone
  /// The file as it was read before.
  let previous: LoadedFile?
  /// Whether the settings that say how files are read are the same as then.
  let isSameLaw: Bool
  let isBeingWritten: Bool
  /// Smaller files are read from their beginning when they grow.
  let leastGrowing: Int

  /// How much there is to read.
  var bytes: Int {
    guard case .file(let version) = entry.kind, !isUnchanged(version) else { return 0 }
    return Int(version.size)
  }

  /// The file as it is shown from now on; `nil` where it is so new that nothing of it can be shown yet.
  func run(threads: Int) -> LoadedFile? {
    if let problem = claim.problem { return unread(problem) }
    switch entry.kind {
    case .outside: return kept(because: .leadsOutOfDirectory)
    case .special: return kept(because: .notARegularFile)
    case .gone: return kept(because: .unreadableFile(reason: String(cString: strerror(ENOENT))))
    case .file(let version):
      if let previous, isUnchanged(version) { return previous }
      if isBeingWritten { return previous == nil ? nil : waiting() }
      if version.size > settings.limits.fileBytes {
        return kept(because: .fileTooLarge(limit: settings.limits.fileBytes))
      }
      return read(version, threads: threads)
    }
  }

  private func isUnchanged(_ version: FileVersion) -> Bool { isSameLaw && previous?.version == version }

  private var place: Place { Place(file: claim.path) }

  /// A file that nobody reads.
  private func unread(_ kind: Problem.Kind) -> LoadedFile {
    var file = LoadedFile(path: claim.path, table: claim.table)
    file.problems = [Problem(kind, at: place)]
    file.state = .unreadable
    if case .file(let version) = entry.kind { file.show(version) }
    return file
  }

  /// The last good version, stale; or nothing, with the reason.
  private func kept(because kind: Problem.Kind) -> LoadedFile {
    (previous ?? LoadedFile(path: claim.path, table: claim.table, source: claim.source))
      .staying([Problem(kind, at: place)], version: nil)
  }

  /// The last good version while the next one is being written; it is looked at again at the next change.
  private func waiting() -> LoadedFile {
    guard var file = previous, file.fragment != nil else {
      return kept(because: .unreadableFile(reason: "being written"))
    }
    file.version = nil
    return file
  }

  private func read(_ version: FileVersion, threads: Int, attempts: Int = 3) -> LoadedFile {
    let descriptor = open("\(root)/\(claim.path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return kept(because: .unreadableFile(reason: String(cString: strerror(errno)))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return kept(because: .notARegularFile)
    }
    // Between looking and opening another file may have taken the name.
    let opened = FileVersion(status)
    guard let table = claim.table else { return unread(.unknownTable) }
    let outcome = read(descriptor, opened, table, threads)
    // What was written to while it was read may be half old and half new.
    guard fstat(descriptor, &status) == 0, FileVersion(status) == opened else {
      return attempts > 1 ? read(FileVersion(status), threads: threads, attempts: attempts - 1) : waiting()
    }
    guard outcome.fragment != nil else { return failed(outcome, opened) }
    var file = LoadedFile(path: claim.path, table: claim.table, source: claim.source)
    file.take(outcome)
    file.show(opened)
    return file
  }

  /// Reads on where the file ended if it only grew, else all of it.
  private func read(_ descriptor: Int32, _ version: FileVersion, _ table: Table, _ threads: Int) -> FileReader.Outcome {
    var reader = FileReader(
      path: claim.path, table: table, source: claim.source, settings: settings, zone: zone, threads: threads)
    reader.expectsGrowth = previous != nil && version.size >= leastGrowing
    if isSameLaw, let before = previous?.continuation, let fragment = previous?.fragment,
      let outcome = reader.readRest(descriptor: descriptor, size: Int(version.size), after: before, fragment)
    {
      return outcome
    }
    return reader.read(descriptor: descriptor, size: Int(version.size))
  }

  /// A version that cannot be read: its problems are told, the last good version stays.
  private func failed(_ outcome: FileReader.Outcome, _ version: FileVersion) -> LoadedFile {
    var file = (previous ?? LoadedFile(path: claim.path, table: claim.table, source: claim.source))
      .staying(outcome.problems, version: version)
    if file.fragment == nil {
      file.layout = outcome.layout
      file.counts = outcome.counts
      file.modified = version.modified / 1_000_000_000
      file.size = Int(version.size)
    }
    return file
  }
}

extension LoadedFile {
  /// Shows a version.
  fileprivate mutating func show(_ version: FileVersion) {
    (self.version, size, modified) = (version, Int(version.size), version.modified / 1_000_000_000)
  }

  fileprivate mutating func take(_ outcome: FileReader.Outcome) {
    fragment = outcome.fragment
    problems = outcome.problems
    shownProblems = outcome.problems
    counts = outcome.counts
    layout = outcome.layout
    continuation = outcome.continuation
  }

  /// The same, while what is on disk cannot be shown. The problems of what is shown go on counting beside the new ones.
  fileprivate func staying(_ problems: [Problem], version: FileVersion?) -> LoadedFile {
    var file = self
    file.version = version
    if fragment == nil {
      file.problems = problems
      file.state = .unreadable
    } else {
      file.problems = problems + shownProblems
      file.state = .stale(since: modified)
    }
    return file
  }

  /// The same, after the directory or the file has gone.
  func vanished() -> LoadedFile { staying([], version: nil) }
}
