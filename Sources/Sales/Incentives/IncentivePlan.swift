/// The rules of one plan as its file says them. (numbers.md, Incentives)
///
///     plans/*.toml ──► IncentivePlan ──► IncentiveReport (drafts) ──► PublishedStatement
public struct IncentivePlan: Hashable, Sendable {
  /// What statements and files call it.
  public var id: String
  /// What people read; the id where the file gives none.
  public var name: String
  public var kind: Kind
  /// The length of the periods it pays for.
  public var period: Grain
  /// The metric whose attainment decides the tier.
  public var metric: String
  /// What the rate is paid on.
  public var base: Base
  public var mode: Mode
  /// The most that commission and bonus together pay a rep for a period; `nil`: no limit. Awards do not count.
  public var cap: Money?
  /// The days it holds for; `nil`: always.
  public var valid: Range<Day>?
  /// Whom it is for: every dimension named must match one of its values; empty: everyone.
  public var reach: Reach
  /// In rising order of their floors.
  public var tiers: [Tier]
  public var teamAwards: [TeamAward]
  public var rankAwards: [RankAward]
  public var honours: [Honour]
  public var milestones: [Milestone]
  /// Path of its file below the data directory.
  public var file: String

  /// A commission pays a rate on a base, a bonus a factor of a fixed amount.
  public enum Kind: Hashable, Sendable {
    case commission
    case bonus(target: Money)
  }

  /// What the rate is paid on. (numbers.md, Incentives)
  public enum Base: String, Hashable, Sendable, CaseIterable { case won, signed, collected }

  /// Whether a tier's rate holds for the whole base or for its slice of it.
  public enum Mode: String, Hashable, Sendable, CaseIterable { case whole, marginal }

  /// A plan without rules yet.
  public init(id: String, name: String, file: String) {
    (self.id, self.name, self.file) = (id, name, file)
    (kind, period, metric, base, mode) = (.commission, .month, "sales", .won, .whole)
    (cap, valid, reach) = (nil, nil, Reach())
    (tiers, teamAwards, rankAwards, honours, milestones) = ([], [], [], [], [])
  }
}
