/// A number in the form most spreadsheets write amounts: `$1,234.50`, `-12,000`, `¥99`. Other forms are `NumberText`'s.
struct GroupedNumber {
  /// In hundredths.
  let cents: Int64
  let evidence: NumberText.Evidence

  /// `nil` where the text has another form, or more digits than can be told here.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let isNegative = text.first == 45
    if isNegative { index = 1 }
    index += Self.lengthOfSign(text, at: index)
    let startsWithZero = index < text.count && text[index] == 48
    var (value, run, commas, lead) = (Int64(0), 0, 0, 0)
    while index < text.count, index < 22 {
      let digit = text[index] &- 48
      if digit <= 9 {
        (value, run) = (value &* 10 &+ Int64(digit), run + 1)
      } else if text[index] == 44, commas == 0 ? (1...3).contains(run) : run == 3 {
        if commas == 0 { lead = run }
        (commas, run) = (commas + 1, 0)
      } else {
        break
      }
      index += 1
    }
    // `0,125` groups nothing: its comma is a decimal one.
    guard lead + commas * 3 <= 12, run <= 12, commas == 0 ? run > 0 : run == 3 && !startsWithZero else { return nil }
    var isPointed = false
    if index < text.count {
      guard text[index] == 46, let decimals = Self.decimals(text, after: index) else { return nil }
      (value, isPointed) = (value * 100 + decimals, true)
    } else {
      value *= 100
    }
    cents = isNegative ? -value : value
    evidence = isPointed || commas > 1 ? .settled(.dot) : commas == 1 ? .ambiguous : .unmarked
  }

  /// One or two digits that end the text, in hundredths.
  private static func decimals(_ text: UnsafeBufferPointer<UInt8>, after point: Int) -> Int64? {
    let count = text.count - point - 1
    guard count == 1 || count == 2 else { return nil }
    let tenths = text[point + 1] &- 48
    let hundredths = count == 2 ? text[point + 2] &- 48 : 0
    return tenths <= 9 && hundredths <= 9 ? Int64(tenths) * 10 + Int64(hundredths) : nil
  }

  /// Bytes of a sign of money: `$`, `¥`, `€`, `£`, `￥`.
  private static func lengthOfSign(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    switch text[index] {
    case 36: return 1
    case 0xC2: return index + 1 < text.count && (text[index + 1] == 0xA5 || text[index + 1] == 0xA3) ? 2 : 0
    case 0xE2: return text[index...].starts(with: [0xE2, 0x82, 0xAC]) ? 3 : 0
    case 0xEF: return text[index...].starts(with: [0xEF, 0xBF, 0xA5]) ? 3 : 0
    default: return 0
    }
  }
}
