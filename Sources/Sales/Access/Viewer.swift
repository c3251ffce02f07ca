/// Who looks at the facts, and whose pay they may see. (data-directory.md, access.toml)
///
/// Pay is all that the plans and the statements say a person gets. Targets, attainment and ranks are the public board.
public struct Viewer: Hashable, Sendable {
  /// The system user; empty where nobody in particular looks.
  public var account: String
  public var sight: PaySight

  /// A viewer.
  public init(account: String, sight: PaySight) { (self.account, self.sight) = (account, sight) }

  /// Whoever looks where nothing is restricted.
  public static let unrestricted = Viewer(account: "", sight: .everyones)

  /// A room with a wall: many look, so nobody's pay is shown.
  public static let room = Viewer(account: "", sight: .nobodys)

  /// Whether they decide about pay: publish statements, answer objections, pay, try other plans.
  public var decidesPay: Bool {
    switch sight {
    case .everyones, .managed: true
    case .own, .nobodys: false
    }
  }
}

/// Whose pay somebody may see.
public enum PaySight: Hashable, Sendable {
  case everyones
  /// Of those who belong to one of these at the end of the period in question; by id or name.
  case managed(reps: [String] = [], teams: [String] = [], regions: [String] = [])
  /// Of one rep, by id or name.
  case own(rep: String)
  case nobodys
}
