/// Sharing a whole amount so that the parts add up to it exactly.
public enum LargestRemainder {
  /// Parts of `amount` by weights, each rounded down, what is left given one by one to the largest remainders.
  ///
  /// Equal remainders are served in the order of the weights; a negative amount is shared like its magnitude. Without
  /// a positive weight the first part is everything.
  public static func parts(of amount: Int64, weights: [Int64]) -> [Int64] {
    let all = weights.reduce(Int128(0)) { $0 + Int128(max($1, 0)) }
    guard all > 0 else { return weights.indices.map { $0 == 0 ? amount : 0 } }
    let whole = Int128(amount).magnitude
    var parts: [Int64] = []
    var remainders: [UInt128] = []
    var rest = whole
    for weight in weights {
      let (part, remainder) = (whole * UInt128(max(weight, 0))).quotientAndRemainder(dividingBy: UInt128(all))
      parts.append(Int64(clamping: part))
      remainders.append(remainder)
      rest -= part
    }
    let order = weights.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
    for index in order.prefix(Int(rest)) { parts[index] = parts[index].addingStopping(1) }
    return amount < 0 ? parts.map { Int64.zero.subtractingStopping($0) } : parts
  }
}
