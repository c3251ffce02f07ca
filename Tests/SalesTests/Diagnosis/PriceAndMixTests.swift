@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("Price and mix of an average deal")
struct PriceAndMixTests {
  private func product(_ then: (won: Int64, average: Int64), _ now: (won: Int64, average: Int64)) -> SalesChange {
    var change = SalesChange(group: [])
    change.before = SalesFactors(sales: then.won * then.average, won: then.won, lost: 3)
    change.after = SalesFactors(sales: now.won * now.average, won: now.won, lost: 1)
    return change
  }

  /// The change of the average deal over some products, minor units, as whole averages.
  private func apart(_ products: [SalesChange]) -> PriceAndMix? {
    let average = { (side: (SalesChange) -> SalesFactors) in
      products.reduce(0) { $0 + side($1).sales } / max(products.reduce(0) { $0 + side($1).won }, 1)
    }
    return PriceAndMix(average(\.after) - average(\.before), among: products)
  }

  @Test func `dearer deals of the same products in the same shares are price alone`() throws {
    let parts = try #require(apart([product((10, 1000), (20, 900)), product((10, 3000), (20, 2700))]))
    #expect(parts == PriceAndMix(price: Money(minorUnits: -200), mix: .zero))
    #expect(parts.main == .price)
  }

  @Test func `the same products at the same averages in other shares are mix alone`() throws {
    let parts = try #require(apart([product((10, 1000), (30, 1000)), product((10, 3000), (10, 3000))]))
    #expect(parts == PriceAndMix(price: .zero, mix: Money(minorUnits: -500)))
    #expect(parts.main == .mix)
  }

  @Test func `a product that was not sold before is mix`() throws {
    let parts = try #require(apart([product((10, 1000), (10, 1000)), product((0, 0), (10, 200))]))
    #expect(parts == PriceAndMix(price: .zero, mix: Money(minorUnits: -400)))
  }

  @Test func `both at once are told apart, and neither is the main one`() throws {
    // Shares go from 1:1 to 3:1 at the old averages (−500), then both products lose a fifth (−300).
    let parts = try #require(apart([product((10, 1000), (30, 800)), product((10, 3000), (10, 2400))]))
    #expect(parts == PriceAndMix(price: Money(minorUnits: -300), mix: Money(minorUnits: -500)))
    #expect(parts.main == nil)
  }

  @Test func `totals without deals tell nothing`() {
    var total = product((10, 1000), (10, 900))
    total.after.won = 0
    #expect(PriceAndMix(-100, among: [total]) == nil)
    #expect(PriceAndMix(0, among: [product((1, 5), (1, 5))]) == nil)
  }

  @Test(arguments: 0..<200) func `the two add up to the change, whatever it is`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let products = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
      product(
        (Int64.random(in: 0...9, using: &chance), Int64.random(in: 0...900_000, using: &chance)),
        (Int64.random(in: 0...9, using: &chance), Int64.random(in: 0...900_000, using: &chance)))
    }
    let whole = Int64.random(in: -9_000_000...9_000_000, using: &chance)
    guard let parts = PriceAndMix(whole, among: products) else { return }
    #expect(parts.price.minorUnits + parts.mix.minorUnits == whole)
  }
}
