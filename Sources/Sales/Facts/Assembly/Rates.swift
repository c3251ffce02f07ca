/// What one unit of each foreign currency is worth in the base currency, from which day on.
struct Rates {
  private let base: String
  private var steps: [String: [(day: Day, millionths: Int64)]] = [:]

  init(base: String) { self.base = CurrencyAliases.code(of: base) }

  /// Adds a rate in force from a day on; steps are put in order as they come.
  mutating func add(_ currency: String, from day: Day, millionths: Int64) {
    var own = steps[CurrencyAliases.code(of: currency)] ?? []
    let place = own.firstIndex { $0.day > day } ?? own.count
    own.insert((day, millionths), at: place)
    steps[CurrencyAliases.code(of: currency)] = own
  }

  /// Whether amounts in this currency are amounts in the base currency.
  func isBase(_ currency: String) -> Bool { CurrencyAliases.code(of: currency) == base }

  /// An amount brought to the base currency at the rate of a day, rounded half up; `nil` where no rate was in force.
  func convert(_ minorUnits: Int64, from currency: String, on day: Day?) -> Int64? {
    if isBase(currency) { return minorUnits }
    guard let day, let step = steps[CurrencyAliases.code(of: currency)]?.last(where: { $0.day <= day }) else {
      return nil
    }
    return minorUnits.scaled(by: step.millionths, over: 1_000_000)
  }
}
