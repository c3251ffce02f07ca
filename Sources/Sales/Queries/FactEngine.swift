/// Answers batches of questions about one snapshot of the facts as of one day.
public protocol FactEngine: Sendable {
  /// The day everything is asked for; nothing dated later is counted.
  var asOf: Day { get }

  /// One answer a query, in order; `nil` where its facts lack a dimension that is grouped or filtered by.
  func answer(_ queries: [FactQuery]) -> [FactAnswer?]
}

extension Facts {
  /// Whether rows of these facts know a dimension; time is known to all.
  public func has(_ dimension: Dimension) -> Bool {
    switch (table, dimension) {
    case (_, _) where dimension.grain != nil: true
    case (.deals, _), (.payments, _), (.activities, _): true
    case (.leads, .region), (.leads, .team), (.leads, .manager), (.leads, .rep), (.leads, .source), (.leads, .customer),
      (.leads, .segment):
      true
    case (.satisfaction, .customer), (.satisfaction, .segment), (.satisfaction, .region), (.satisfaction, .rep): true
    default: false
    }
  }
}
