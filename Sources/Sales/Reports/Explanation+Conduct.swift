extension Reports {
  /// Where a figure of somebody's habits comes from. (numbers.md, Over-promising)
  func explainConduct(_ explanation: inout Explanation) {
    let question = explanation.question
    guard let id = question.scope.filters[.rep].flatMap({ $0.count == 1 ? $0.first : nil }) ?? nil else { return }
    switch explanation.reference.part {
    case .dates: explainDates(by: id, &explanation)
    case .pushed: explainPushed(by: id, &explanation)
    case .foretold: explainForetold(by: id, &explanation)
    default: explainHeldBack(&explanation)
    }
  }

  /// The dates given: the deals with how many each had.
  private func explainDates(by id: String, _ explanation: inout Explanation) {
    let scope = explanation.question.scope
    explanation.formula = .sum
    guard let count = promises(scope)?[id] else { return }
    explanation.span = rememberedDays
    let given = dates(by: id, scope)
    list(given, among: given, in: &explanation)
    explanation.value = Figure(whole: Int64(count.dates), unit: .count, cases: count.dates)
  }

  /// The deals of a person for which dates were given, one for each date.
  private func dates(by id: String, _ scope: Scope) -> [Int32] {
    (datedDeals(in: scope) + replacedDates(in: scope).map(\.row))
      .filter { labels.value(.rep, facts.deals.rep[Int($0)]).id == id }
  }

  /// Since versions of the files are remembered; `nil` where none are. The first may be younger than the last day of data.
  private var rememberedDays: DayRange? {
    facts.history.history.versions.first.map { DayRange(start: min(Day(moment: $0), asOf), end: asOf.adding(days: 1)) }
  }

  /// Deals, each with how often it stands in a list; those that stand in it not at all count for nothing.
  private func list(_ rows: [Int32], among all: [Int32], in explanation: inout Explanation) {
    let byDeal = rows.reduce(into: Dictionary(all.map { ($0, 0) }) { first, _ in first }) { $0[$1, default: 0] += 1 }
    explanation.rowCount = byDeal.count
    explanation.rowTotal = Figure(whole: Int64(rows.count), unit: .count, cases: rows.count)
    explanation.rows = byDeal.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(Reports.mostExplainedRows)
      .map { deal, count in row(ofDated: Int(deal), count) }
  }

  /// A deal by the day it is expected to close now.
  private func row(ofDated deal: Int, _ count: Int) -> Explanation.Row {
    var row = row(ofDeal: deal, value: count == 0 ? nil : Figure(whole: Int64(count), unit: .count, cases: 1))
    row.day = Day(cell: facts.deals.expectedClose[deal])
    return row
  }

  /// Dates pushed out ÷ dates given, and the deals with how often theirs was pushed out.
  private func explainPushed(by id: String, _ explanation: inout Explanation) {
    let scope = explanation.question.scope
    explanation.formula = .quotient
    guard let count = promises(scope)?[id] else { return }
    explanation.value = count.share
    explanation.span = rememberedDays
    explanation.terms = [(.datesPushed, count.pushed), (.datesGiven, count.dates)].map { kind, number in
      Explanation.Term(kind, Figure(whole: Int64(number), unit: .count, cases: number))
    }
    let pushed = replacedDates(in: scope).filter(\.isPushed).map(\.row)
    list(pushed, among: dates(by: id, scope), in: &explanation)
  }

  private func explainForetold(by id: String, _ explanation: inout Explanation) {
    explanation.formula = .quotient
    guard let foretold = foretold(explanation.question.scope)[id] else { return }
    explanation.value = foretold.ratio
    explanation.terms = [
      Explanation.Term(.foretold, Figure(whole: foretold.forecast, unit: .money, cases: foretold.forecasts)),
      Explanation.Term(.actual, Figure(whole: foretold.actual, unit: .money, cases: foretold.forecasts)),
    ]
  }

  /// The orders with the days they waited.
  private func explainHeldBack(_ explanation: inout Explanation) {
    let end = min(explanation.question.period.end, asOf.adding(days: 1))
    let year = DayRange(start: end.adding(months: -12), end: end)
    explanation.span = year
    let orders = heldBackOrders(in: year, scope: explanation.question.scope)
    (explanation.formula, explanation.rowCount) = (.count, orders.count)
    explanation.value = Figure(whole: Int64(orders.count), unit: .count, cases: orders.count)
    explanation.rows = orders.map { order in
      Explanation.Row(
        key: order.deal, label: order.title, day: order.signed,
        value: Figure(whole: Int64(order.days), unit: .days, cases: 1), place: order.place)
    }
  }
}
