/// The one way to write numbers for people, by language and currency: the same number reads the same everywhere.
/// (screens.md, Look; numbers.md for ratios over few cases)
///
/// Every text is rounded half away from zero on whole numbers, once, at the last digit written.
public struct FigureText: Hashable, Sendable {
  /// What people read.
  public let language: Language
  /// The base currency, ISO 4217.
  public let currency: String

  /// A way to write.
  public init(language: Language, currency: String) { (self.language, self.currency) = (language, currency) }

  /// How much room a number has.
  public enum Spelling: Hashable, Sendable, CaseIterable {
    /// `¥1,420,000`, `94.7%`, `34 days`: in tables and sentences.
    case full
    /// As `full`, without the currency sign: in a column whose heading carries it.
    case plain
    /// `142万`, `1.42M`, `94.7%`, `34d`: in charts.
    case short
    /// `¥142万`, `105%`: to be read from five metres.
    case wall
  }

  /// What stands where there is no value.
  public static let none = "—"
  /// What stands before a number below zero.
  static let minus = "−"

  /// A figure in its unit; “—” where there is none, “12 of 17” for a share of fewer than 20 cases.
  public func text(_ figure: Figure?, _ spelling: Spelling = .full) -> String {
    guard let figure else { return FigureText.none }
    switch figure.unit {
    case .money: return money(figure, spelling)
    case .count: return count(figure, spelling)
    case .ratio: return share(figure, spelling)
    case .days: return days(figure, spelling)
    case .score: return decimal(figure, places: 1)
    }
  }

  /// A number of things with separators, `1,234`; shortened as money is where there is little room.
  public func count(_ number: Int, _ spelling: Spelling = .full) -> String {
    count(Figure(whole: Int64(number), unit: .count, cases: number), spelling)
  }

  private func count(_ figure: Figure, _ spelling: Spelling) -> String {
    switch spelling {
    case .full, .plain: decimal(figure, places: 1, trimmed: true)
    case .short, .wall: shortened(Int128(figure.numerator), over: Int128(figure.denominator))
    }
  }

  private func days(_ figure: Figure, _ spelling: Spelling) -> String {
    let number = decimal(figure, places: 1, trimmed: true)
    switch spelling {
    case .full: return FigureStrings.days(number)[language]
    case .plain: return number
    case .short, .wall: return FigureStrings.shortDays(number)[language]
    }
  }

  func decimal(_ figure: Figure, places: Int, trimmed: Bool = false) -> String {
    let digits = DecimalDigits(Int128(figure.numerator), over: Int128(figure.denominator), places: places)
    return (digits.isNegative ? FigureText.minus : "") + (trimmed ? digits.groupedTrimmed : digits.grouped)
  }
}
