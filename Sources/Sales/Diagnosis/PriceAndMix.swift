/// A change of the average deal told apart: products got dearer or cheaper (price), or dearer ones were sold more or
/// less often (mix).
///
///     mix = Σ (share₁ − share₀) · average₀      price = Σ share₁ · (average₁ − average₀)      over the products
///
/// Shares are of the deals won, averages are the products' own. A product that was not sold before has no average of
/// then: all it does is mix. Together the two are the change of the average deal, to the cent.
public struct PriceAndMix: Hashable, Sendable {
  public var price: Money
  public var mix: Money

  /// Two parts of a change.
  public init(price: Money, mix: Money) { (self.price, self.mix) = (price, mix) }

  /// Shares a change of the average deal, or its part of a change of sales, in minor units; `nil` where products do not
  /// tell: nothing changed, or sales are known of which no deals are.
  init?(_ whole: Int64, among products: [SalesChange]) {
    let sides = products.map { ($0.before, $0.after) }
    guard whole != 0, !sides.contains(where: { $0.isTotalAlone || $1.isTotalAlone }) else { return nil }
    let (then, now) = (sides.reduce(0) { $0 + Double($1.0.won) }, sides.reduce(0) { $0 + Double($1.1.won) })
    guard then > 0, now > 0 else { return nil }
    var (price, mix) = (0.0, 0.0)
    for (before, after) in sides where before.won > 0 || after.won > 0 {
      let (old, new) = (before.average ?? after.average ?? 0, after.average ?? before.average ?? 0)
      price += Double(after.won) / now * (new - old)
      mix += (Double(after.won) / now - Double(before.won) / then) * old
    }
    // Both cancel out: what is left is what rounding of cents made, and belongs to neither.
    guard (price + mix).magnitude > 1e-9 * (price.magnitude + mix.magnitude) else { return nil }
    let parts = Divisia.whole([price, mix].map { $0 / (price + mix) * Double(whole) }, addingUpTo: whole)
    self.init(price: Money(minorUnits: parts[0]), mix: Money(minorUnits: parts[1]))
  }

  /// Which of the two did at least two thirds of the change; `nil`: both did their part.
  public var main: Part? {
    let whole = Int128(price.minorUnits) + Int128(mix.minorUnits)
    let sign: Int128 = whole < 0 ? -1 : 1
    if Int128(price.minorUnits) * sign * 3 >= whole * sign * 2 { return .price }
    return Int128(mix.minorUnits) * sign * 3 >= whole * sign * 2 ? .mix : nil
  }

  /// One of the two.
  public enum Part: Hashable, Sendable { case price, mix }
}

extension SalesFactors {
  /// Whether sales are known of which no deals are.
  fileprivate var isTotalAlone: Bool { won <= 0 && sales != 0 }

  /// Sales ÷ won, minor units; `nil` where nothing was won.
  fileprivate var average: Double? { won > 0 ? Double(sales) / Double(won) : nil }
}
