internal import Glibc
internal import Sales

/// As whom the program looks: decided once, where it starts, and never by the environment.
enum ViewerChoice: Hashable, Sendable {
  /// The account the program was started from.
  case account
  /// Somebody whom the owner of the data names. (docs/kiosk.md)
  case named(String)
  /// Everybody in a room.
  case room

  /// Who that is under a rule.
  func viewer(under rule: AccessRule) -> Viewer {
    switch self {
    case .account: rule.viewer(account: SystemAccount.name)
    case .named(let name): rule.viewer(account: name)
    case .room: rule.room
    }
  }

  /// The name under which they write.
  var author: String {
    if case .named(let name) = self { return name }
    return SystemAccount.name
  }
}

extension FactStore {
  /// The facts as a viewer may see them under a rule, with what is wrong with the rule's names.
  func seen(by choice: ViewerChoice, under rule: AccessRule) -> FactStore {
    var store = self
    store.problems += rule.unknownNames(in: self)
    return store.seen(by: choice.viewer(under: rule))
  }
}

/// The account a program was started from: the real one, whatever the environment says of it.
enum SystemAccount {
  /// Its name; its number where it has none.
  static let name: String = {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }()

  /// Whether the program has rights that the account does not have: it was installed set-uid or set-gid.
  static var isPrivileged: Bool { getuid() != geteuid() || getgid() != getegid() }
}
