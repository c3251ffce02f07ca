/// What the parts of a target brought in the last 12 to 24 months before it. (numbers.md, Splitting a target)
///
/// The months are the last 24 that are over, or the last 12 where the data does not reach so far back, so that every
/// calendar month counts equally often; of less than a year all there are. Parts of a month share it by working days.
struct SplitHistory {
  private let question: SplitQuestion
  private let reports: Reports
  /// What each month brought, the last one last; from the first month that brought anything.
  private let months: [(period: Period, amount: Int64)]

  init(_ question: SplitQuestion, _ reports: Reports) {
    (self.question, self.reports) = (question, reports)
    let calendar = reports.facts.fiscalCalendar
    let end = min(question.period.start, reports.asOf.adding(days: 1))
    let all = calendar.periods(before: calendar.period(.month, containing: end), count: 24).reversed()
    let figures = reports.figures(of: question.metric, over: Array(all), scope: question.scope)
    let known = all.map { (period: $0, amount: (figures[$0] ?? nil)?.numerator ?? 0) }
      .drop { $0.amount == 0 }
    months = Array(known.count < 24 && known.count > 12 ? known.suffix(12) : known)
  }

  /// The days it speaks of; `nil`: nothing is known.
  var range: DayRange? {
    guard let first = months.first, let last = months.last else { return nil }
    return DayRange(start: first.period.start, end: last.period.end)
  }

  /// A weight for each part, in steps of the metric; `nil` where nothing is known of some of them.
  func weights(of parts: [SplitKey]) -> [Int64]? {
    guard let range else { return nil }
    switch question.axis {
    case .periods: return periodWeights(parts)
    case .scopes(let dimension):
      guard reports.catalog[question.metric]?.has(dimension) == true else { return nil }
      let table = reports.numbers.table([question.metric], in: range, scope: question.scope, by: [dimension])
      let byID = Dictionary(
        table.keys.map { key in
          (reports.labels.value(dimension, key.codes[0]).id, table.figure(question.metric, key)?.numerator ?? 0)
        }, uniquingKeysWith: { first, _ in first })
      return parts.map { part in if case .value(let value) = part { byID[value.id] ?? 0 } else { 0 } }
    }
  }

  /// Each calendar month of the whole brings its history; what lies in a month shares that to the last step.
  private func periodWeights(_ parts: [SplitKey]) -> [Int64]? {
    let spans = parts.map { part -> DayRange in
      if case .period(let period) = part { period.range } else { question.period.range }
    }
    var weights = [Int64](repeating: 0, count: parts.count)
    for month in reports.facts.fiscalCalendar.periods(.month, touching: question.period.range) {
      let same = months.filter { $0.period.start.civil.month == month.start.civil.month }
      guard !same.isEmpty else { return nil }
      let amount = same.reduce(Int64(0)) { $0.addingStopping($1.amount) }
      let days = spans.map { Int64(reports.facts.workCalendar.workdays(in: $0.intersection(month.range))) }
      for (index, share) in LargestRemainder.parts(of: max(amount, 0), weights: days).enumerated() {
        weights[index] = weights[index].addingStopping(share)
      }
    }
    return weights
  }
}
