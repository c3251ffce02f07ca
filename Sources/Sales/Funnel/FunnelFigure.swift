/// A figure of the funnel that can be explained; the raw value stands where a metric's id would. (numbers.md, Funnel)
public enum FunnelFigure: String, Hashable, Sendable, CaseIterable {
  case reached, conversion, baseline, lost, open
  case dwellMedian = "dwell_median"
  case dwellP90 = "dwell_p90"
  case stalled, lacking, bottleneck, velocity

  /// The reference to it at a stage.
  public func reference(stage: String) -> FigureReference {
    var reference = FigureReference(metric: rawValue, part: .actual)
    reference.stage = stage
    return reference
  }
}
