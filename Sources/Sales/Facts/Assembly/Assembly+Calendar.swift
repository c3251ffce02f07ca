extension Assembly {
  /// Holidays and worked weekends; other kinds are quarantined.
  mutating func readCalendar() {
    for fragment in fragments(.calendar) {
      let (day, kind) = (fragment.days("day"), fragment.names("kind"))
      for row in 0..<fragment.count {
        guard let day = day.day(row), let text = kind.name(row) else { continue }
        switch CalendarKindAliases.kind(of: text) {
        case .holiday: store.workCalendar.add(holiday: day)
        case .workday: store.workCalendar.add(workday: day)
        case nil:
          quarantine(fragment, row: row, column: "kind", .unknownCalendarKind, found: text)
          continue
        }
        count(fragment) { $0.used += 1 }
      }
    }
  }

  mutating func readRates() -> Rates {
    var rates = Rates(base: store.settings.currency)
    for fragment in fragments(.rates) {
      let (currency, day, rate) = (fragment.names("currency"), fragment.days("day"), fragment.amounts("rate"))
      for row in 0..<fragment.count {
        guard let currency = currency.name(row), let day = day.day(row), let rate = rate.amount(row) else { continue }
        rates.add(currency, from: day, millionths: rate)
      }
      count(fragment) { $0.used += fragment.count }
    }
    return rates
  }
}
