extension FigureText {
  /// From how many cases on a share of cases is shown as a percentage. (numbers.md, Metrics)
  static let casesForPercentage = 20

  /// Whether there are enough cases for a percentage.
  public static func hasPercentage(cases: Int) -> Bool { cases >= casesForPercentage }

  /// A percentage with one decimal, `94.7%`, whatever the number of cases: for attainment, pace and targets.
  public func percent(_ ratio: Figure?, _ spelling: Spelling = .full) -> String {
    guard let ratio else { return FigureText.none }
    let digits = percentDigits(ratio)
    return (digits.isNegative ? FigureText.minus : "") + percentText(digits, spelling)
  }

  /// A share of cases: `12 of 17` below 20 of them, else a percentage; a share of money names its few cases beside it.
  func share(_ ratio: Figure, _ spelling: Spelling) -> String {
    guard ratio.cases > 0, ratio.cases < FigureText.casesForPercentage else { return percent(ratio, spelling) }
    guard ratio.denominator == Int64(ratio.cases) else {
      return percent(ratio, spelling) + " (\(ratio.cases))"
    }
    return FigureStrings.share(String(ratio.numerator), of: String(ratio.denominator))[language]
  }

  /// A share of dates given, `2 of 5` below 20 of them, else a percentage: as other shares, but dates are no deals.
  public func shareOfDates(_ ratio: Figure?) -> String {
    guard let ratio, ratio.denominator == Int64(ratio.cases), !FigureText.hasPercentage(cases: ratio.cases) else {
      return text(ratio)
    }
    return FigureStrings.datesShare(String(ratio.numerator), of: String(ratio.denominator))[language]
  }

  /// What stands before a change.
  public enum ChangeMark: Hashable, Sendable {
    /// `▲5.2%`, `▼5.2%`.
    case arrow
    /// `+5.2%`, `−5.2%`.
    case sign
  }

  /// A relative change, 环比 or 同比: `▲5.2%`; 0 has no mark.
  public func change(_ ratio: Figure?, _ mark: ChangeMark = .arrow, _ spelling: Spelling = .full) -> String {
    guard let ratio else { return FigureText.none }
    let digits = percentDigits(ratio)
    return marked(percentText(digits, spelling), isZero: digits.isZero, isNegative: digits.isNegative, mark)
  }

  /// A difference in its own unit, always with its sign: `+¥40,000`, `−¥150,000`, `−6`; of ratios in points.
  public func difference(_ figure: Figure?, _ spelling: Spelling = .full) -> String {
    guard let figure else { return FigureText.none }
    guard figure.unit != .ratio else { return points(figure) }
    let text = text(figure, spelling)
    return figure.numerator > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }

  /// A difference that never reads as 0 while it is none: with as many decimals, at most four, as show it.
  public func visibleDifference(_ figure: Figure) -> String {
    let isVisible = { (text: String) in text.contains { ("1"..."9").contains($0) } }
    let text = difference(figure)
    guard figure.numerator != 0, figure.unit == .score || figure.unit == .ratio, !isVisible(text) else { return text }
    let scale: Int64 = figure.unit == .ratio ? 100 : 1
    let points = figure.multiplied(by: scale, over: 1) ?? figure
    let longer = (2...4).lazy.map { decimal(points, places: $0) }.first(where: isVisible)
    guard let longer else { return text }
    return (figure.numerator > 0 ? "+" : "") + longer + (figure.unit == .ratio ? "pp" : "")
  }

  /// A difference of two ratios in percentage points: `−4.1pp`.
  public func points(_ difference: Figure?) -> String {
    guard let difference else { return FigureText.none }
    let digits = percentDigits(difference)
    return marked(digits.grouped + "pp", isZero: digits.isZero, isNegative: digits.isNegative, .sign)
  }

  private func percentDigits(_ ratio: Figure) -> DecimalDigits {
    DecimalDigits(Int128(ratio.numerator) * 100, over: Int128(ratio.denominator), places: 1)
  }

  private func percentText(_ digits: DecimalDigits, _ spelling: Spelling) -> String {
    (spelling == .wall ? digits.groupedTrimmed : digits.grouped) + "%"
  }

  private func marked(_ text: String, isZero: Bool, isNegative: Bool, _ mark: ChangeMark) -> String {
    if isZero { return text }
    switch mark {
    case .arrow: return (isNegative ? "▼" : "▲") + text
    case .sign: return (isNegative ? FigureText.minus : "+") + text
    }
  }
}
