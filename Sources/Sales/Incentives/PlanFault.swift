/// What can be wrong with an incentive plan; any of it refuses the plan. (numbers.md, Incentives)
public enum PlanFault: Hashable, Sendable {
  /// Not valid TOML.
  case syntax(TOMLFault)
  /// A key that is missing or is not what it should be.
  case value(expected: Phrase)
  case unknownKey
  case unknownMetric
  /// No tier says anything from `to` up to where the next begins, or above it.
  case gap(upTo: String?)
  /// Two tiers claim the same attainments, from this one on.
  case overlap(from: String)
  /// A higher attainment would pay less than this rate or factor.
  case fallingRate(before: String)
  /// `from` and `above` in one tier.
  case twoFloors
  /// A later place of a rank award that would pay more than the one before it.
  case risingAward
  /// `rate` in a tier of a bonus plan, or `factor` in one of a commission: the key it should be.
  case otherKind(writes: String)
  /// Another plan has the id.
  case idTaken(by: Place)
  /// Neither tiers nor awards, honours or milestones.
  case paysNothing
}
