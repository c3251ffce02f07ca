public import Sales

/// The share of one part, being typed.
public struct ShareField: Hashable, Sendable {
  public var part: SplitKey
  /// Percent; empty: what its weight gives it.
  public var typed = ""
  /// Whether what was typed could not be read.
  public var isUnreadable = false
  /// Of a part.
  public init(_ part: SplitKey) { self.part = part }

  /// In thousandths of the whole; `nil` where it is no percentage.
  var thousandths: Int? {
    guard let millionths = TypedNumber.millionths(typed.filter { $0 != "%" && $0 != "％" }) else { return nil }
    let thousandths = (millionths + 50_000) / 100_000
    return (0...Int64(SplitChoice.whole)).contains(thousandths) ? Int(thousandths) : nil
  }
}

/// The whole of a split, or the amount of one more deal, being typed.
public struct AmountField: Hashable, Sendable {
  public var typed = ""
  /// Whether what was typed could not be read.
  public var isUnreadable = false
  /// Nothing typed yet.
  public init() {}

  /// In whole units; `nil` where it is no whole number above 0.
  var amount: Int64? {
    guard let millionths = TypedNumber.millionths(typed), millionths > 0, millionths % 1_000_000 == 0 else {
      return nil
    }
    return millionths / 1_000_000
  }
}

/// Targets about to be written, being looked at.
public struct WriteReview: Hashable, Sendable {
  public var write: TargetsWrite
  /// What changes, in the order of the parts.
  var lines: [Line]
  /// The given target of the whole that its periods will no longer add up to; it stays as it is.
  let whole: Figure?
  /// Why, as it is typed.
  public var why = ""
  public var scroll = 0

  /// One target that becomes another.
  struct Line: Hashable, Sendable {
    let part: SplitKey
    /// `nil`: there is none yet.
    let before: Figure?
    let after: Figure
  }

  init(_ write: TargetsWrite, _ lines: [Line], leaving whole: Figure?) {
    (self.write, self.lines, self.whole) = (write, lines, whole)
  }
}

/// Numbers as a person types them: `5,000,000`, `500万`, `1.5m`, `33.3`.
enum TypedNumber {
  private static let units: [Character: Int64] = [
    "k": 1_000, "m": 1_000_000, "\u{4E07}": 10_000, "\u{4EBF}": 100_000_000,
  ]

  /// In millionths; `nil` where it is no number of 0 or more, or too large.
  static func millionths(_ text: String) -> Int64? {
    var digits = text.lowercased().filter { $0 != "," && $0 != " " && $0 != "_" }
    let unit = digits.last.flatMap { units[$0] }
    if unit != nil { digits.removeLast() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    guard (1...2).contains(parts.count), !parts[0].isEmpty, decimals.count <= 6,
      parts.joined().allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int64(parts[0] + decimals + String(repeating: "0", count: 6 - decimals.count))
    else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: unit ?? 1)
    return overflow || product > Money.largestReadable.minorUnits * 10_000 ? nil : product
  }
}
