internal import Glibc
internal import Sales

/// attain.toml in a directory.
struct SettingsFile {
  let root: String
  static let name = "attain.toml"
  /// More than this is no settings file.
  private static let mostBytes = 1 << 22

  /// Reads the settings into a reading. If they are wrong, the last good ones stay in force and the problems are told;
  /// where there are none yet, what could be read counts.
  func read(into reading: inout Reading, after previous: Reading?) {
    var status = stat()
    guard stat("\(root)/\(Self.name)", &status) == 0 else { return }
    let version = FileVersion(status)
    reading.settingsVersion = version
    if let previous, previous.settingsVersion == version {
      take(previous, into: &reading)
      reading.problems = previous.settingsProblems
      reading.settingsProblems = previous.settingsProblems
      return
    }
    let result = result(status)
    reading.problems = result.problems
    reading.settingsProblems = result.problems
    if let previous, !result.isGood {
      take(previous, into: &reading)
    } else {
      reading.settings = result.settings
      reading.screenSettings = result.screenSettings
      reading.settingsLines = result.lines
    }
  }

  private func take(_ previous: Reading, into reading: inout Reading) {
    reading.settings = previous.settings
    reading.screenSettings = previous.screenSettings
    reading.settingsLines = previous.settingsLines
  }

  private func result(_ status: stat) -> SettingsReader.Result {
    var failure = SettingsReader.Result()
    let place = Place(file: Self.name)
    guard status.st_mode & S_IFMT == S_IFREG else {
      failure.problems = [Problem(.notARegularFile, at: place)]
      return failure
    }
    guard status.st_size <= Self.mostBytes else {
      failure.problems = [Problem(.fileTooLarge(limit: Self.mostBytes), at: place)]
      return failure
    }
    let descriptor = open("\(root)/\(Self.name)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      failure.problems = [Problem(.unreadableFile(reason: String(cString: strerror(errno))), at: place)]
      return failure
    }
    defer { close(descriptor) }
    let size = Int(status.st_size)
    let bytes = ByteSource.file(descriptor: descriptor, count: size).bytes(from: 0, count: size)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return SettingsReader.read(String(decoding: text, as: UTF8.self), file: Self.name)
  }
}

extension Settings {
  /// Whether files are read the same way under other settings.
  func readsLike(_ other: Settings) -> Bool {
    sources == other.sources && timeZone == other.timeZone && limits == other.limits
  }

  /// `[[source]]`s whose files are not there.
  func unmatched(_ paths: [String]) -> [Problem] {
    sources.compactMap { source in
      let pattern = PathPattern(source.files)
      if paths.contains(where: pattern.matches) { return nil }
      return Problem(.sourceMatchesNoFile, at: Place(file: "attain.toml", column: "source.files"), found: source.files)
    }
  }
}
