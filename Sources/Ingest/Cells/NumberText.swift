internal import Sales

/// Which mark divides the whole part of a column's numbers from the rest; the other one groups digits.
enum DecimalMark: Hashable, Sendable {
  case dot
  case comma
}

/// A number as a cell writes it, exactly: `digits × 10^exponent`.
///
/// Reads `1,234.50`, `1.234,50`, `¥12万`, `3.5亿`, `$45,000.00`, `45k`, `1.2M`, `(1,200)`, `12%`, `1.2E+05`, full-width
/// digits. (data-directory.md, Files)
struct NumberText: Hashable {
  /// What the cell's marks say about its column.
  let evidence: Evidence
  /// Whether it names its own unit (`20万`, `1.2M`), which then counts instead of its column's.
  let hasUnit: Bool
  /// Whether it is a percentage, which no amount is.
  let isPercent: Bool
  private var digits: Int64
  private var exponent: Int

  /// What one cell tells about which mark is the decimal one.
  enum Evidence: Hashable {
    /// No mark at all.
    case unmarked
    /// It can only be read with this mark.
    case settled(DecimalMark)
    /// `3,100`: one mark before exactly three digits.
    case ambiguous
  }

  /// Reads a trimmed text; `nil` where it is no number. `assumed` is the column's mark, which ambiguous cells follow
  /// and others must not contradict.
  init?(_ text: UnsafeBufferPointer<UInt8>, assumed: DecimalMark) {
    var body = NumberBody()
    guard body.read(text) else { return nil }
    guard let evidence = body.evidence else { return nil }
    (self.evidence, hasUnit, isPercent) = (evidence, body.hasUnit, body.isPercent)
    if case .settled(let mark) = evidence, mark != assumed {
      (digits, exponent) = (Self.contradiction, 0)
      return
    }
    guard let value = body.value(mark: assumed) else { return nil }
    (digits, exponent) = value
  }

  private static let contradiction = Int64.min

  /// Whether the cell can only be read with the mark its column does not use.
  var contradictsColumn: Bool { digits == Self.contradiction }

  /// The value times `factor` in units of 1 ÷ `scale`, rounded half away from zero; `nil` where it is larger than
  /// `most`. Both `factor` and `scale` are powers of ten.
  func value(scale: Int64, factor: Int64, most: Int64) -> Int64? {
    guard digits != Self.contradiction, digits != 0 else { return digits == 0 ? 0 : nil }
    var result = Int128(digits) * Int128(scale) * Int128(factor)
    var left = exponent
    while left > 0 {
      guard result.magnitude <= Int128(most).magnitude else { return nil }
      result *= 10
      left -= 1
    }
    if left < 0 {
      guard left > -37 else { return 0 }
      var divisor: Int128 = 1
      for _ in left..<0 { divisor *= 10 }
      let half = divisor / 2
      result = result >= 0 ? (result + half) / divisor : -((-result + half) / divisor)
    }
    guard result.magnitude <= Int128(most).magnitude else { return nil }
    return Int64(result)
  }
}

/// The parts of a number's text, gathered in one walk over it.
private struct NumberBody {
  private var digits: Int64 = 0
  private var digitCount = 0
  private var isNegative = false
  private var power = 0
  private var scientific = 0
  private(set) var hasUnit = false
  private(set) var isPercent = false
  /// Digits since the last mark.
  private var run = 0
  private var runBeforeFirstMark = 0
  private var startsWithZero = false
  private var dots = 0
  private var commas = 0
  private var lastMark: DecimalMark?
  private var groupsAreWhole = true
  private var spaces = 0

  /// Takes the text apart; false where it holds something that belongs to no number.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var characters = FoldedCharacters(text)
    var isOpen = false
    var isClosed = false
    while let character = characters.next() {
      guard !isClosed || character == " " else { return false }
      switch character {
      case "0"..."9":
        guard power == 0, add(character) else { return false }
      case ".", ",":
        guard power == 0, mark(character == "." ? .dot : .comma) else { return false }
      case "-":
        guard !isNegative, !isOpen else { return false }
        isNegative = true
      case "+":
        guard digitCount == 0, !isNegative else { return false }
      case "(":
        guard digitCount == 0, !isOpen, !isNegative else { return false }
        isOpen = true
      case ")":
        guard isOpen else { return false }
        (isClosed, isNegative, isOpen) = (true, true, false)
      case " ", "'", "\u{2019}", "\u{A0}", "\u{202F}", "\u{2009}":
        spaces += 1
      case "e", "E":
        if digitCount > 0, let value = characters.exponent() {
          scientific += value
        } else {
          fallthrough
        }
      default:
        guard unit(character, &characters) else { return false }
      }
    }
    return digitCount > 0 && !isOpen
  }

  private mutating func add(_ character: Unicode.Scalar) -> Bool {
    if digitCount == 0 { startsWithZero = character == "0" }
    digitCount += 1
    run += 1
    if digits >= 90_000_000_000_000_000 {
      // More digits than any readable amount has: whole ones count as zeros, decimals are dropped.
      surplus += 1
      return surplus < 1000
    }
    digits = digits * 10 + Int64(character.value - 48)
    return true
  }

  /// Digits that no longer fit.
  private var surplus = 0

  private mutating func mark(_ mark: DecimalMark) -> Bool {
    if lastMark == nil { runBeforeFirstMark = run } else if run != 3 { groupsAreWhole = false }
    if mark == .dot { dots += 1 } else { commas += 1 }
    lastMark = mark
    run = 0
    return true
  }

  private mutating func unit(_ character: Unicode.Scalar, _ characters: inout FoldedCharacters) -> Bool {
    if let factor = NumberUnits.powers[character], digitCount > 0 {
      power += factor
      hasUnit = true
      if character == "m" || character == "b" { characters.skip("mn") }
      return true
    }
    if character == "%" && digitCount > 0 {
      power -= 2
      isPercent = true
      return true
    }
    if NumberUnits.signs.contains(character) { return true }
    return characters.skipCurrency(startingWith: character)
  }

  /// What the marks say; `nil` where they stand as in no number.
  var evidence: NumberText.Evidence? {
    switch (dots, commas) {
    case (0, 0): return .unmarked
    case (1..., 1...): return mixed
    default: return single
    }
  }

  /// Both marks: the last one is the decimal one and stands once.
  private var mixed: NumberText.Evidence? {
    guard let lastMark else { return nil }
    let count = lastMark == .dot ? dots : commas
    guard count == 1, groupsAreWhole, (1...3).contains(runBeforeFirstMark) else { return nil }
    return .settled(lastMark)
  }

  /// One kind of mark: several of them group; a single one groups only before exactly three digits.
  private var single: NumberText.Evidence? {
    guard let lastMark else { return nil }
    let other: DecimalMark = lastMark == .dot ? .comma : .dot
    if dots + commas > 1 {
      return groupsAreWhole && run == 3 && (1...3).contains(runBeforeFirstMark) ? .settled(other) : nil
    }
    if run != 3 || runBeforeFirstMark == 0 || runBeforeFirstMark > 3 || startsWithZero { return .settled(lastMark) }
    return .ambiguous
  }

  /// Digits and their exponent, read with a decimal mark.
  func value(mark: DecimalMark) -> (Int64, Int)? {
    let decimals = lastMark == mark ? run : 0
    guard abs(scientific) <= 300 else { return nil }
    return (isNegative ? -digits : digits, power + scientific - decimals + surplus)
  }
}
