/// What was received on a deal of a foreign currency, in that currency: whether a share of it is paid is asked there, for
/// rates that moved since the signature, and cents that were rounded, say nothing about it. (numbers.md, *Won*)
struct Settlement: Sendable {
  /// The deal's amount, minor units of its own currency.
  let amount: Int64
  /// Payments in order of day, brought to that currency.
  private(set) var payments: [(day: Int32, amount: Int64)] = []

  init(amount: Int64) { self.amount = amount }

  mutating func add(_ amount: Int64, on day: Int32) {
    let place = payments.lastIndex { $0.day <= day }.map { $0 + 1 } ?? 0
    payments.insert((day, amount), at: place)
  }

  /// Whether a share in millionths of the amount is there at the end of a day.
  func isReached(_ share: Int64, by day: Int32) -> Bool {
    let received = payments.prefix { $0.day <= day }.reduce(Int64(0)) { $0.addingStopping($1.amount) }
    return Int128(received) * 1_000_000 >= Int128(amount) * Int128(share)
  }

  /// The day on which the payments up to a day last rose to a share; missing where they are below it then.
  func reached(_ share: Int64, asOf: Int32) -> Int32 {
    var reached = isReached(share, by: .min) ? Int32.min + 1 : Day.missingNumber
    for day in payments.map(\.day) where day <= asOf {
      if !isReached(share, by: day) {
        reached = Day.missingNumber
      } else if reached == Day.missingNumber {
        reached = day
      }
    }
    return reached
  }
}

/// The amount of a deal as its file gives it, before it was brought to the base currency.
struct ForeignAmount: Sendable {
  let currency: String
  let amount: Int64
}
