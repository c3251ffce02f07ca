internal import Sales

/// What the keys of a plan may be.
extension SettingsSection {
  /// An amount above 0, in whole units of the currency.
  mutating func amount(_ key: String) -> Money? {
    read(key, expected: .planAmount) { $0.positiveAmount }
  }

  /// A number from 0 in millionths; what is too small for them is no 0.
  mutating func millionths(_ key: String, upTo most: Double, expected: Phrase) -> Int64? {
    read(key, expected: expected) {
      guard let number = $0.number, number >= 0, number <= most else { return nil }
      let millionths = (number * 1_000_000).rounded()
      // A finer one would be cut without a word: 0.01234567 would pay 1.2346%.
      return abs(number * 1_000_000 - millionths) < 0.001 ? Int64(millionths) : nil
    }
  }

  /// A metric by id or name.
  mutating func metric(_ key: String, _ catalog: MetricCatalog) -> String? {
    guard let name = text(key, expected: .planMetric) else { return nil }
    if let metric = catalog.metric(called: name) { return metric.id }
    complain(key, .plan(.unknownMetric))
    return nil
  }

  /// One name or a list of them; an empty list would let everyone in, so it is refused.
  mutating func names(_ key: String) -> [String] {
    read(key, expected: .planNames) { value in
      if case .text(let name) = value, !name.isEmpty { return [name] }
      guard case .list(let list) = value, !list.isEmpty else { return nil }
      let names = list.compactMap(\.plainText)
      return names.count == list.count ? names : nil
    } ?? []
  }

  /// `2026-01..2026-12`, one period alone, or with one end open.
  mutating func span(_ key: String, _ fiscal: FiscalCalendar) -> Range<Day>? {
    read(key, expected: .planSpan) {
      guard case .text(let text) = $0 else { return nil }
      return fiscal.span(text)
    }
  }

  private mutating func grain(_ usual: Grain) -> Grain { choice("period") ?? usual }

  private mutating func ranked(_ catalog: MetricCatalog) -> String? {
    if !keys.contains("by") { complain("by", expected: .planMetric) }
    return metric("by", catalog)
  }

  private mutating func requiredAmount(_ key: String) -> Money? {
    if !keys.contains(key) { complain(key, expected: .planAmount) }
    return amount(key)
  }

  /// `[[team_award]]`.
  mutating func teamAward() -> IncentivePlan.TeamAward? {
    let scopes = ["region", "team"]
    if !keys.contains("scope") { complain("scope", expected: .one(of: scopes)) }
    let scope = read("scope", expected: .one(of: scopes)) { value -> Dimension? in
      guard case .text(let text) = value, scopes.contains(text) else { return nil }
      return Dimension(rawValue: text)
    }
    if !keys.contains("from") { complain("from", expected: .planShare) }
    let floor = millionths("from", upTo: TierForm.mostShare, expected: .planShare)
    let amount = requiredAmount("amount")
    guard let scope, let floor, let amount else { return nil }
    return IncentivePlan.TeamAward(scope: scope, floor: floor, amount: amount)
  }

  /// `[[rank_award]]`.
  mutating func rankAward(_ catalog: MetricCatalog, usual: Grain) -> IncentivePlan.RankAward? {
    let (period, metric) = (grain(usual), ranked(catalog))
    if !keys.contains("amounts") { complain("amounts", expected: .planAmounts) }
    let amounts = read("amounts", expected: .planAmounts) { value -> [Money]? in
      guard case .list(let list) = value, !list.isEmpty else { return nil }
      let amounts = list.compactMap(\.positiveAmount)
      return amounts.count == list.count ? amounts : nil
    }
    if let amounts, zip(amounts, amounts.dropFirst()).contains(where: { $0 < $1 }) {
      complain("amounts", .plan(.risingAward))
    }
    guard let metric, let amounts else { return nil }
    return IncentivePlan.RankAward(period: period, metric: metric, amounts: amounts)
  }

  /// `[[honour]]`.
  mutating func honour(_ catalog: MetricCatalog, usual: Grain) -> IncentivePlan.Honour? {
    let name = requiredText("name", expected: .text)
    let (period, metric) = (grain(usual), ranked(catalog))
    let top = keys.contains("top") ? whole("top", in: 1...1000) : 1
    guard let name, let metric, let top else { return nil }
    return IncentivePlan.Honour(name: name, period: period, metric: metric, top: Int(top))
  }

  /// `[[milestone]]`.
  mutating func milestone(_ catalog: MetricCatalog, usual: Grain) -> IncentivePlan.Milestone? {
    let name = requiredText("name", expected: .text)
    let (period, metric) = (grain(usual), ranked(catalog))
    if !keys.contains("reaches") { complain("reaches", expected: .planNumber) }
    let reaches = read("reaches", expected: .planNumber) { value -> Int64? in
      guard let number = value.number, number > 0, number <= 1e12 else { return nil }
      return Int64((number * 1_000_000).rounded())
    }
    let amount = requiredAmount("amount")
    guard let name, let metric, let reaches, let amount else { return nil }
    return IncentivePlan.Milestone(name: name, period: period, metric: metric, reaches: reaches, amount: amount)
  }
}

extension SettingsValue {
  /// Money above 0, at most what a cell may hold; less than a cent is nothing.
  fileprivate var positiveAmount: Money? {
    guard let number, number > 0, number <= 1e12 else { return nil }
    let money = Money(minorUnits: Int64((number * 100).rounded()))
    return money > .zero ? money : nil
  }
}

extension FiscalCalendar {
  /// The days of `A..B`, `A..`, `..B` or `A`; `nil` where an end is no period or comes before the beginning.
  fileprivate func span(_ text: String) -> Range<Day>? {
    guard let dots = text.firstRange(of: "..") else {
      return period(text).map { $0.start..<$0.end }
    }
    let ends = (text[..<dots.lowerBound], text[dots.upperBound...])
    let (first, last) = (period(String(ends.0)), period(String(ends.1)))
    guard first != nil || ends.0.allSatisfy(\.isWhitespace), last != nil || ends.1.allSatisfy(\.isWhitespace),
      first != nil || last != nil
    else { return nil }
    let (start, end) = (first?.start ?? Day(number: -.max), last?.end ?? Day(number: .max))
    return start < end ? start..<end : nil
  }
}

extension Int64 {
  /// Millionths as a plan writes them: `0.8`.
  var shareText: String { String(Double(self) / 1_000_000) }
}
