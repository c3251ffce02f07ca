import Sales
import TestSupport
import Testing

@Suite("Sharing amounts and percentiles")
struct SharingTests {
  @Test func partsByLargestRemainderAddUpToTheWhole() {
    #expect(LargestRemainder.parts(of: 100, weights: [1, 1, 1]) == [34, 33, 33])
    #expect(LargestRemainder.parts(of: -100, weights: [1, 1, 1]) == [-34, -33, -33])
    #expect(LargestRemainder.parts(of: 5_000_000, weights: [40, 30, 30]) == [2_000_000, 1_500_000, 1_500_000])
    #expect(LargestRemainder.parts(of: 7, weights: [0, 0]) == [7, 0])
    #expect(LargestRemainder.parts(of: 7, weights: []) == [])
  }

  @Test(arguments: 1...20)
  func partsAreNeverMoreThanOneUnitFromTheirShare(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let weights = (0..<Int.random(in: 1...7, using: &chance)).map { _ in Int64.random(in: 0...1_000_000, using: &chance)
    }
    let amount = Int64.random(in: -1_000_000_000...1_000_000_000, using: &chance)
    let all = weights.reduce(0, +)
    let parts = LargestRemainder.parts(of: amount, weights: weights)
    #expect(parts.reduce(0, +) == amount)
    for (part, weight) in zip(parts, weights) where all > 0 {
      #expect(abs(part * all - amount * weight) < all)
    }
  }

  @Test func percentilesLieBetweenTheClosestRanks() {
    func figure(_ sorted: [Int64], _ top: Int64, _ bottom: Int64) -> Double? {
      Percentile.of(sorted, at: top, over: bottom, unit: .days)?.approximate
    }
    #expect(figure([], 1, 2) == nil)
    #expect(figure([7], 9, 10) == 7)
    #expect(figure([1, 2, 3, 4], 1, 2) == 2.5)
    #expect(figure([1, 2, 3, 4, 10], 9, 10) == 7.6)
    #expect(figure([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3, 4) == 7.75)
    #expect(figure([1, 2], 0, 1) == 1)
    #expect(figure([1, 2], 1, 1) == 2)
  }
}
