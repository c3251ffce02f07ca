/// The change of a product shared among its factors by the log-mean Divisia method. (numbers.md, Diagnosis)
///
///     contribution of x = L(after, before) · ln(x₁ ÷ x₀)      L(a, b) = (a − b) ÷ (ln a − ln b)
///
/// Logarithms are floating numbers, so the contributions are rounded down to whole steps (cents) and the steps that are
/// left go one by one to the largest remainders: what is written adds up to the change exactly.
enum Divisia {
  /// The logarithm of each factor's own change; together they are that of the product.
  static func contributions(from before: Int64, to after: Int64, logarithms: [Double]) -> [Int64] {
    let all = logarithms.reduce(0, +)
    let change = after.subtractingStopping(before)
    let mean = change == 0 || all == 0 ? Double(after) : Double(change) / all
    return whole(logarithms.map { mean * $0 }, addingUpTo: change)
  }

  /// Whole numbers beside these that add up to a sum, by largest remainder; equal remainders in their order.
  static func whole(_ parts: [Double], addingUpTo sum: Int64) -> [Int64] {
    guard !parts.isEmpty else { return [] }
    let floors = parts.map { Int64(exactly: $0.rounded(.down)) ?? 0 }
    let remainders = zip(parts, floors).map { $0 - Double($1) }
    let rest = Int128(sum) - floors.reduce(Int128(0)) { $0 + Int128($1) }
    let count = Int128(parts.count)
    let each = rest.dividedRoundingDown(by: count)
    let order = parts.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
    let favoured = Set(order.prefix(Int(rest - each * count)))
    return floors.indices.map { Int64(clamping: Int128(floors[$0]) + each + (favoured.contains($0) ? 1 : 0)) }
  }
}
