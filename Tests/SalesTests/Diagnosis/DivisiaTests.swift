@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("Sharing a change among factors")
struct DivisiaTests {
  @Test(arguments: [
    (1.0, 1.0, 0.0), (2, 1, 0.693_147_180_559_945_3), (1, 2, -0.693_147_180_559_945_3),
    (10, 1, 2.302_585_092_994_045_7), (1.000_000_953_674_316_4, 1, 9.536_738_616_591_883e-7),
    (3, 7, -0.847_297_860_387_203_6),
  ])
  func `logarithms are those of the books`(_ after: Double, _ before: Double, _ expected: Double) {
    #expect(abs(NaturalLogarithm.ofRatio(after, to: before) - expected) <= abs(expected) * 4e-15)
  }

  @Test func `what has no logarithm has none of its own`() {
    for (after, before) in [(0.0, 1.0), (1, 0), (-1, 1), (.infinity, 1), (.nan, 1), (1e308, 1e-308)] {
      #expect(NaturalLogarithm.ofRatio(after, to: before) == 0)
    }
  }

  /// 40 of 100 at 50,000 become 30 of 120 at 48,000: by another program, L = −560,000 ÷ ln(1,440 ÷ 2,000).
  @Test func `the parts of a worked change are those of the formula`() {
    let before = SalesFactors(sales: 200_000_000, won: 40, lost: 60)
    let after = SalesFactors(sales: 144_000_000, won: 30, lost: 90)
    let parts = DriverParts(from: before, to: after)
    #expect(parts[.closedDeals] == 31_080_307)
    #expect(parts[.winRate] == -80_121_392)
    #expect(parts[.averageDeal] == -6_958_915)
    #expect(parts[.closedDeals] + parts[.winRate] + parts[.averageDeal] == -56_000_000)
    #expect(parts.main(of: -56_000_000) == .winRate)
  }

  @Test func `where nothing changes in sum the parts cancel out exactly`() {
    let parts = DriverParts(
      from: SalesFactors(sales: 1_000_000, won: 10, lost: 10), to: SalesFactors(sales: 1_000_000, won: 5, lost: 20))
    #expect(!parts.isWholeToCount)
    #expect(parts.contributions.reduce(0, +) == 0)
    #expect(parts.contributions.allSatisfy { $0 != 0 })
    #expect(parts.main(of: 0) == nil)
  }

  @Test func `a factor of nothing leaves the whole change to the count`() {
    for (before, after) in [
      (SalesFactors(), SalesFactors(sales: 500, won: 1, lost: 2)),
      (SalesFactors(sales: 500, won: 1, lost: 0), SalesFactors(sales: 0, won: 0, lost: 3)),
      (SalesFactors(sales: -500, won: 1, lost: 0), SalesFactors(sales: 10, won: 1, lost: 0)),
    ] {
      let parts = DriverParts(from: before, to: after)
      #expect(parts.isWholeToCount)
      #expect(parts.contributions == [after.sales - before.sales, 0, 0])
    }
  }

  @Test(arguments: 1...50)
  func `parts add up to the cent at any size`(_ seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    for power in 0...60 {
      let most = Int64(1) << Int64(power)
      let before = Int64.random(in: 1...most, using: &chance)
      let after = Int64.random(in: 1...most, using: &chance)
      let logarithms = (0..<4).map { _ in Double.random(in: -3...3, using: &chance) }
      let parts = Divisia.contributions(from: before, to: after, logarithms: logarithms)
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1) } == Int128(after) - Int128(before))
    }
  }
}
