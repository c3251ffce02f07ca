internal import Glibc
internal import Ingest
internal import Sales

/// `attain --kiosk DIR`: one directory for one person, and nothing else: no other directory, no file written for them,
/// no other program. Made to be all that an account may run. (docs/kiosk.md)
struct Kiosk {
  let directory: String
  let viewer: ViewerChoice
  /// The folder that was looked at, where no other may be read in its place.
  let folder: FolderIdentity?

  /// A kiosk of a directory, for the account it runs from or for somebody its owner names; refused where the directory
  /// does not say who may see pay, or where whoever started it could have made it up.
  init(directory: String?, person: String?, _ language: Language) throws(RefusedRequest) {
    let texts = KioskTexts(language: language)
    guard let directory else { throw RefusedRequest(texts.needsDirectory()) }
    guard StandardInput.isTerminal, StandardOutput.isTerminal else { throw RefusedRequest(texts.needsTerminal()) }
    let isLent = SystemAccount.isPrivileged
    if isLent, person != nil { throw RefusedRequest(texts.mayNotName()) }
    let trusted = isLent ? TrustedFolder(directory) : nil
    if isLent, trusted == nil { throw RefusedRequest(texts.notTrusted(directory)) }
    let path = trusted?.path ?? directory
    guard AccessFile(directory: path).read().isThere, let rule = FileOwner("\(path)/\(AccessFile.name)") else {
      throw RefusedRequest(texts.needsRule(directory))
    }
    if person != nil, !rule.isOurs { throw RefusedRequest(texts.mayNotName()) }
    if isLent, !rule.isTrusted { throw RefusedRequest(texts.notTrusted(directory)) }
    (self.directory, folder) = (path, trusted?.identity)
    viewer = person.map(ViewerChoice.named) ?? .account
  }

  /// Leaves everything behind that came with the session: variables by which libraries find files, and the core file of
  /// a crash, in which figures would be.
  static func shedSurroundings() {
    let kept = ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE"].compactMap { name in
      Environment.value(name).flatMap { value in value.isPlainWord ? (name, value) : nil }
    }
    clearenv()
    for (name, value) in kept { setenv(name, value, 1) }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    umask(0o077)
  }
}

extension String {
  /// Whether it can name a terminal or a locale, and no file.
  fileprivate var isPlainWord: Bool {
    !isEmpty && utf8.count <= 64
      && utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || "+-._@".utf8.contains(byte)
      }
  }
}
