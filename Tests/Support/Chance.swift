/// Chance that repeats: the same seed gives the same numbers. (SplitMix64)
public struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers of a seed.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to below the limit.
  public mutating func next(below limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  /// Whether something happens that does so once in so many times.
  public mutating func happens(onceIn times: Int) -> Bool { next(below: times) == 0 }
}
