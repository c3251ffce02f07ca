/// Who may see whose pay: what access.toml says. The one rule, applied where facts are handed to whoever shows them.
public struct AccessRule: Hashable, Sendable {
  /// By system user.
  private let people: [String: PaySight]
  /// Anyone else.
  private let others: PaySight

  /// A rule.
  public init(people: [String: PaySight], others: PaySight) { (self.people, self.others) = (people, others) }

  /// What everyone named may see, in the order of their accounts.
  var sights: [PaySight] { people.sorted { $0.key < $1.key }.map(\.value) + [others] }

  /// Without access.toml everyone sees everything.
  public static let open = AccessRule(people: [:], others: .everyones)

  /// While access.toml cannot be read, nobody's pay is shown to anybody.
  public static let closed = AccessRule(people: [:], others: .nobodys)

  /// Whether nothing is restricted.
  public var isOpen: Bool { self == .open }

  /// What a system user may see.
  public func viewer(account: String) -> Viewer { Viewer(account: account, sight: people[account] ?? others) }

  /// What a room may see.
  public var room: Viewer { isOpen ? .unrestricted : .room }
}

/// What somebody is for access.toml.
public enum AccessRole: String, Hashable, Sendable, CaseIterable { case rep, manager, director, wall }
