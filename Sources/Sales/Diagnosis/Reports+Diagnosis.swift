extension Reports {
  /// Why sales of the question's period and scope differ from those of its baseline. (numbers.md, Diagnosis)
  public func diagnosis(_ question: Question) -> DiagnosisReport {
    let question = settled(question)
    let spans = DiagnosisSpans(question, comparison(of: question.period, with: question.baseline))
    var report = DiagnosisReport(question: question, comparison: spans.comparison)
    guard facts.tables.contains(.deals) || numbers.actuals != nil else { return report }
    let whole = salesChange(spans, by: []).first ?? SalesChange(group: [])
    (report.before, report.after) = (whole.before.figure, whole.after.figure)
    let change = Money(minorUnits: whole.change)
    report.isWholeToCount = whole.parts.isWholeToCount
    report.drivers = whole.drivers(of: change)
    report.dimensions = knownDimensions.flatMap { segments(spans, by: [$0], of: whole) }
    report.segments = segments(spans, by: treeDimensions(question.scope), of: whole)
    report.main = mainSegment(among: report.segments, report.dimensions)
    report.hasStageHistory = facts.stageEvents.count > 0
    report.causes = causes(spans, of: whole)
    return report
  }

  /// The same with its tree, for the screen: causes are looked for in the leading segments, too.
  public func diagnosisTree(_ question: Question) -> DiagnosisReport {
    var report = diagnosis(question)
    report.tree = tree(of: report, DiagnosisSpans(report.question, report.comparison))
    return report
  }

  /// The dimensions of which the company has values at all, in the order of the specification.
  var knownDimensions: [Dimension] {
    [.region, .product, .rep, .segment, .source].filter { (facts.company.codeCount($0) ?? 0) > 0 }
  }

  /// The first two dimensions that still cut the scope.
  func treeDimensions(_ scope: Scope) -> [Dimension] {
    Array(knownDimensions.filter { scope.filters[$0]?.count != 1 }.prefix(2))
  }

  private func segments(_ spans: DiagnosisSpans, by: [Dimension], of whole: SalesChange) -> [SegmentChange] {
    guard !by.isEmpty else { return [] }
    let parts = salesChange(spans, by: by, addingUpTo: whole)
    let change = Money(minorUnits: whole.change)
    return parts.map { $0.segment(of: change) }.inOrder(of: change)
  }

  /// The pair of values that did most of the change, or a single value where it did more than twice as much.
  private func mainSegment(among pairs: [SegmentChange], _ singles: [SegmentChange]) -> SegmentChange? {
    let dimensions = Set(pairs.first?.group.map(\.dimension) ?? [])
    let leading = singles.filter { $0.group.first.map { dimensions.contains($0.dimension) } ?? false }
    guard let pair = pairs.first, let own = pair.share, own.numerator > 0 else { return nil }
    let shares = leading.compactMap { single in single.share.map { (single: single, share: $0) } }
    guard let most = shares.max(by: { $0.share.isLess(than: $1.share) }), let twice = own.multiplied(by: 2, over: 1)
    else { return pair }
    return twice.isLess(than: most.share) ? most.single : pair
  }
}
