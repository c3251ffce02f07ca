extension Reports {
  /// The funnel of a part of the company: deals created in the period.
  public func funnel(_ question: Question) -> FunnelReport {
    FunnelReport(question: settled(question), rows: [], open: 0)
  }

  /// The funnel of each value of a dimension that has deals in the period.
  public func funnelParts(_ question: Question, by dimension: Dimension) -> [FunnelPart] { [] }
}
