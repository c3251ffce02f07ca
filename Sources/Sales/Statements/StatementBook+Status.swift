extension StatementBook {
  /// Where the statement of a rep and period stands; a draft until it is published.
  public func status(of rep: String, _ period: Period) -> StatementStatus {
    statements.contains { $0.rep == rep && $0.period == period } ? .published : .draft
  }
}
