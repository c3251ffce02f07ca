internal import Glibc
public import Sales
internal import TOMLKit

/// access.toml: who may see whose pay. (data-directory.md, access.toml)
///
///     [[person]] user = "xiaoli"  role = "rep"      rep = "小李"
///     [[person]] user = "wang"    role = "manager"  team = ["南一组"]
///     [[person]] user = "boss"    role = "director"
///     [default]  role = "wall"
///
/// There is no last good version of it: what cannot be read shows nobody's pay to anybody.
public struct AccessFile: Sendable {
  /// Its name in a data directory.
  public static let name = "access.toml"
  /// More than this is no such file.
  private static let mostBytes = 1 << 22

  private let root: String

  /// The file of a data directory.
  public init(directory: String) { root = directory }

  /// What it says, and what is wrong with it.
  public struct Result: Hashable, Sendable {
    public var rule = AccessRule.open
    public var problems: [Problem] = []
    /// Whether there is such a file.
    public var isThere = false
  }

  /// Reads it; the rule is open only where there is no file of that name.
  public func read() -> Result {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      return errno == ENOENT ? Result() : unreadable(String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return .closed(.accessNoPlainFile) }
    guard status.st_size <= Self.mostBytes else { return .closed(.accessTooLarge(limit: Self.mostBytes)) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return unreadable(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    let size = Int(status.st_size)
    let bytes = ByteSource.file(descriptor: descriptor, count: size).bytes(from: 0, count: size)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var result = AccessReader.read(String(decoding: text, as: UTF8.self))
    result.problems += advice(status)
    return result
  }

  private var path: String { "\(root)/\(Self.name)" }

  private func unreadable(_ reason: String) -> Result { .closed(.accessUnreadable(reason: reason)) }

  /// What others on the machine could do about the rule, and around it.
  private func advice(_ status: stat) -> [Problem] {
    var folder = stat()
    var problems: [Problem] = []
    if status.st_mode & 0o022 != 0 { problems.append(Problem(.accessOpenToChange, at: Place(file: Self.name))) }
    if stat(root, &folder) == 0, folder.st_mode & 0o005 != 0 {
      problems.append(Problem(.dataOpenToAll, at: Place(file: Self.name)))
    }
    return problems
  }

  /// Reads it after an earlier reading. One that was there before and is gone opens nothing: who replaces a file in two
  /// steps, or takes it away, must not show everybody's pay to whoever is looking.
  func read(after previous: Reading?) -> Result {
    let result = read()
    guard let previous, !result.isThere, !previous.access.isOpen else { return result }
    return .closed(.accessGone)
  }
}

extension AccessFile.Result {
  /// Nobody sees anybody's pay, because of something that is wrong with the file as a whole.
  static func closed(_ kind: Problem.Kind) -> AccessFile.Result {
    AccessFile.Result(rule: .closed, problems: [Problem(kind, at: Place(file: AccessFile.name))], isThere: true)
  }
}
