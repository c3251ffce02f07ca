/// A generator that gives the same numbers for the same seed on every machine (xoshiro256**, seeded by SplitMix64).
///
/// Only whole numbers and the four basic operations on floating ones are used, never a mathematical library, so that
/// no processor or C library can change a byte of the demo.
struct SeededRandom: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// One stream of a seed; each part of the company draws from its own, so that a change to one leaves the others.
  init(seed: UInt64, stream: String) {
    var mix = stream.utf8.reduce(14_695_981_039_346_656_037 ^ seed) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    func splitMix() -> UInt64 {
      mix &+= 0x9E37_79B9_7F4A_7C15
      var word = mix
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    self.state = (splitMix(), splitMix(), splitMix(), splitMix())
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    func rotated(_ word: UInt64, _ by: UInt64) -> UInt64 { (word << by) | (word >> (64 - by)) }
    let result = rotated(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, 45)
    return result
  }

  /// A whole number from 0 up to, not including, `count`; 0 where there is nothing to choose from.
  mutating func below(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A whole number of the range.
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in so many of a thousand cases.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  /// From 0 up to, not including, 1.
  mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Roughly normal around 0 with standard deviation 1 (the sum of twelve uniform shares).
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += share() }
    return sum
  }

  /// A factor around 1, log-normal with that sigma: as often double as half. (1 + x/64)⁶⁴ stands for eˣ.
  mutating func spread(_ sigma: Double) -> Double {
    var factor = 1 + normal() * sigma / 64
    for _ in 0..<6 { factor *= factor }
    return factor
  }

  /// The index of one of the weights, each as likely as it is heavy.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return 0
  }

  /// One of the items; the fallback where there are none.
  mutating func one<Item>(of items: [Item], else fallback: Item) -> Item {
    items.isEmpty ? fallback : items[below(items.count)]
  }

  /// The items in another order.
  mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
    var result = items
    for index in result.indices.reversed() where index > 0 { result.swapAt(index, below(index + 1)) }
    return result
  }
}
