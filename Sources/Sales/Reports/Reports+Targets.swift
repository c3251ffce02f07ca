extension Reports {
  /// The target of a metric for a part of the company and a period, with where it comes from.
  func target(
    of metric: String, scope: Scope, period: Period, level: TargetLevel
  ) -> (figure: Figure, origin: TargetOrigin)? {
    nil
  }
}
