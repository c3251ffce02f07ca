extension FigureText {
  /// An amount: `¥1,420,000`, with minor digits only where they are not 00; `142万` or `1.42M` where room is short.
  public func money(_ money: Money, _ spelling: Spelling = .full) -> String {
    self.money(Figure(money, cases: 1), spelling)
  }

  /// The sign that stands before amounts, `¥`; a currency without one of its own is named, `CHF `.
  public var currencySign: String {
    switch currency {
    case "CNY", "JPY", "RMB": "¥"
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "KRW": "₩"
    case "INR": "₹"
    case "RUB": "₽"
    case "VND": "₫"
    case "THB": "฿"
    case "PHP": "₱"
    case "HKD": "HK$"
    case "TWD": "NT$"
    case "SGD": "S$"
    case "AUD": "A$"
    case "CAD": "C$"
    case "NZD": "NZ$"
    case "BRL": "R$"
    case "": ""
    default: currency + "\u{a0}"
    }
  }

  func money(_ figure: Figure, _ spelling: Spelling) -> String {
    let number =
      switch spelling {
      case .full, .plain: fullAmount(figure)
      case .short, .wall: shortened(Int128(figure.numerator).magnitudeValue, over: Int128(figure.denominator) * 100)
      }
    let sign = isBelowZero(number, figure) ? FigureText.minus : ""
    return sign + (spelling == .full || spelling == .wall ? currencySign : "") + number
  }

  /// A sum to the cent; a mean of 100 and more to the whole unit, because its cents mean nothing.
  private func fullAmount(_ figure: Figure) -> String {
    let (numerator, denominator) = (Int128(figure.numerator).magnitudeValue, Int128(figure.denominator) * 100)
    let isLargeMean = figure.denominator != 1 && numerator >= 100 * denominator
    let digits = DecimalDigits(numerator, over: denominator, places: isLargeMean ? 0 : 2)
    return digits.fraction == "00" ? String(digits.grouped.dropLast(3)) : digits.grouped
  }

  /// Three digits and a suffix: `142万`, `1.42亿`, `45K`; small numbers as they are.
  func shortened(_ numerator: Int128, over denominator: Int128) -> String {
    let scales = FigureStrings.scales(language)
    for (index, scale) in scales.enumerated() {
      let (size, suffix) = scale
      guard numerator.magnitudeValue >= size * denominator else { continue }
      let text = threeDigits(numerator.magnitudeValue, over: size * denominator)
      // 999,950 must not become “1000K”: what rounds up to the next suffix takes it.
      if index > 0, text == String(scales[index - 1].size / size) {
        return signed("1" + scales[index - 1].suffix, numerator)
      }
      return signed(text + suffix, numerator)
    }
    let digits = DecimalDigits(numerator.magnitudeValue, over: denominator, places: places(numerator, denominator))
    if let smallest = scales.last, digits.plainTrimmed == String(smallest.size) {
      return signed("1" + smallest.suffix, numerator)
    }
    return digits.isZero ? "0" : signed(digits.groupedTrimmed, numerator)
  }

  private func threeDigits(_ numerator: Int128, over denominator: Int128) -> String {
    DecimalDigits(numerator, over: denominator, places: places(numerator, denominator)).plainTrimmed
  }

  private func places(_ numerator: Int128, _ denominator: Int128) -> Int {
    let size = numerator.magnitudeValue / denominator
    return size >= 100 ? 0 : size >= 10 ? 1 : 2
  }

  private func signed(_ text: String, _ numerator: Int128) -> String {
    numerator < 0 ? FigureText.minus + text : text
  }

  private func isBelowZero(_ text: String, _ figure: Figure) -> Bool {
    figure.numerator < 0 && text.contains { $0 != "0" && $0 != "." && $0 != "," }
  }
}

extension Int128 {
  /// The distance from 0; sums of 64 bits never reach the end of 128.
  var magnitudeValue: Int128 { self < 0 ? -self : self }
}

extension DecimalDigits {
  /// Whether nothing but zeros is written.
  var isZero: Bool { (whole + fraction).allSatisfy { $0 == "0" } }
}
