public import Sales

/// Which period a person looks at.
public enum PeriodChoice: Hashable, Sendable {
  /// The one the as-of day lies in: moves on by itself when the month ends.
  case running(Grain)
  /// This one, whatever day it is.
  case fixed(Period)

  /// How long it is.
  public var grain: Grain {
    switch self {
    case .running(let grain): grain
    case .fixed(let period): period.grain
    }
  }
}
