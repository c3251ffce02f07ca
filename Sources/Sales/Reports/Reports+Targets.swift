extension Reports {
  /// The target of a metric for a part of the company and a period, with where it comes from; no part of the company
  /// is “missing”, so such a scope has none.
  func target(of metric: String, scope: Scope, period: Period, level: TargetLevel) -> ResolvedTarget? {
    book.target(metric, scope: scope, period: period, level: level)
  }
}
