/// An exact amount in whole minor units (分, cents) of one currency; never floating point. (numbers.md, first paragraph)
///
/// Arithmetic stops at the ends of 64 bits instead of trapping: no file can crash a sum. Readers refuse cells above
/// `largestReadable`, so about 90,000 of the largest readable cells are needed before a sum could stop there.
public struct Money: Hashable, Comparable, Sendable {
  /// Minor units; 100 are one whole unit of the currency.
  public var minorUnits: Int64

  /// An amount of so many minor units.
  public init(minorUnits: Int64) { self.minorUnits = minorUnits }

  /// An amount of so many whole units (yuan, dollars).
  public init(whole: Int64) { self.minorUnits = whole.multipliedStopping(by: 100) }

  /// Nothing at all.
  public static let zero = Money(minorUnits: 0)

  /// The largest amount a cell of a file may hold: one trillion whole units.
  public static let largestReadable = Money(minorUnits: 100_000_000_000_000)

  /// The sum, stopping at the ends of 64 bits.
  public static func + (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits.addingStopping(right.minorUnits))
  }

  /// The difference, stopping at the ends of 64 bits.
  public static func - (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits.subtractingStopping(right.minorUnits))
  }

  /// The same amount with the opposite sign.
  public static prefix func - (money: Money) -> Money { .zero - money }

  /// Adds in place.
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// Subtracts in place.
  public static func -= (left: inout Money, right: Money) { left = left - right }

  /// Orders by size.
  public static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
}
