/// Every metric by id: those of the specification, in its order, then a team's own. (numbers.md, Metrics)
public struct MetricCatalog: Hashable, Sendable {
  /// All metrics in order.
  public let metrics: [Metric]
  private let byId: [String: Metric]

  /// The metrics of the specification.
  public static let standard = MetricCatalog([
    .sales, .signed, .collected, .collectionRate, .dealsWon, .dealsLost, .newCustomers, .avgDeal, .winRate,
    .dealConversion, .newCustomerConversion, .leadConversion, .cycleDays, .newLeads, .dealsCreated, .followUps, .calls,
    .visits, .quotes, .grossMargin, .marginRate, .clv, .retention, .satisfaction,
  ])

  /// The specification's metrics and those of `[[metric]]`; an own metric never replaces one of the specification.
  public init(settings: Settings) {
    let own = settings.metrics.compactMap { Metric(own: $0) }
    self.init(MetricCatalog.standard.metrics + own.filter { MetricCatalog.standard[$0.id] == nil })
  }

  private init(_ metrics: [Metric]) {
    byId = Dictionary(metrics.map { ($0.id, $0) }) { first, _ in first }
    self.metrics = metrics
  }

  /// The metric of an id.
  public subscript(id: String) -> Metric? { byId[id] }

  /// The metric a text of a file means: an id, a name in either language or another usual word for it.
  public func metric(called text: String) -> Metric? {
    if let metric = byId[text] { return metric }
    let wanted = text.matchingForm
    return MetricAliases.id(of: wanted).flatMap { byId[$0] }
      ?? metrics.first {
        [$0.id, $0.name.english, $0.name.chinese].contains { $0.matchingForm == wanted }
      }
  }
}

extension Metric {
  /// A team's own metric: rows of a table counted by their day; `nil` for tables that hold no events.
  init?(own: Settings.OwnMetric) {
    guard let facts = Facts(countedIn: own.count) else { return nil }
    let conditions = own.conditions.sorted { $0.key < $1.key }.map { FactCondition.column($0.key, equals: $0.value) }
    let words = own.conditions.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
    let rows = own.count.rawValue + (words.isEmpty ? "" : " (\(words))")
    self.init(
      own.id, .count, kind: .leading, sums: true, .term(FactTerm(.count, facts, where: conditions)),
      name: Phrase(own.name, own.name), definition: Phrase(rows, rows))
  }
}

extension Facts {
  /// The facts that count the rows of a table by their own day.
  init?(countedIn table: Table) {
    switch table {
    case .deals: self = .dealsCreated
    case .payments: self = .payments
    case .leads: self = .leads
    case .activities: self = .activities
    case .satisfaction: self = .satisfaction
    default: return nil
    }
  }
}
