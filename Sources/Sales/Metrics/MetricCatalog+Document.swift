extension MetricCatalog {
  /// docs/metrics.md: every metric of the specification with its definition, in both languages.
  public var document: String {
    var lines = [
      "# Metrics", "",
      "Generated from the metric catalogue (`Sources/Sales/Metrics`); a test keeps it fresh. One definition for each number,",
      "used by every view. Money is exact; ratios are computed from whole numbers at the last step.", "",
      MetricStrings.documentHeader, "|---|---|---|---|---|---|---|---|",
    ]
    for metric in metrics {
      let cells = [
        "`\(metric.id)`", metric.name.english, metric.name.chinese, metric.definition.english,
        metric.definition.chinese,
        metric.unit.rawValue, metric.tables.map(\.rawValue).joined(separator: ", "), MetricCatalog.marks(of: metric),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is particular about a metric, in words.
  private static func marks(of metric: Metric) -> String {
    [metric.kind.rawValue, metric.sums ? "sums" : nil, metric.lowerIsBetter ? "lower is better" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
