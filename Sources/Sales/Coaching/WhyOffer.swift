/// A link that the diagnosis offers for a chain of whys: attainment, then the driver, then the stage, then what is done
/// too little. (numbers.md, 5 Why)
public enum WhyOffer: Hashable, Sendable {
  /// What was reached of the target.
  case attainment(TargetRow)
  /// The driver that did most of a fall.
  case driver(DriverChange)
  /// What went down on the way to a sale.
  case cause(Cause)
  /// In what the person is behind the team's middle.
  case gap(RepGap)
}

extension Reports {
  /// What is done every day: of these, what somebody does too little is the end of the chain.
  private static let activities = ["visits", "calls", "quotes", "follow_ups"]

  /// The first links of the chain of whys about a person's period, each the reason of the one before.
  func whyOffers(_ question: Question, _ report: RepReport) -> [WhyOffer] {
    let spans = DiagnosisSpans(question, comparison(of: question.period, with: question.baseline))
    let whole = salesChange(spans, by: []).first ?? SalesChange(group: [])
    let causes = causes(spans, of: whole)
    let weaknesses = report.standing?.weaknesses ?? []
    let links = [
      report.headline.attainment == nil ? nil : .attainment(report.headline), fall(whole),
      stage(causes, weaknesses), activity(causes, report.metrics),
    ]
    return links.compactMap(\.self)
  }

  private func fall(_ whole: SalesChange) -> WhyOffer? {
    guard whole.change < 0, !whole.parts.isWholeToCount, let main = whole.parts.main(of: whole.change) else {
      return nil
    }
    return whole.drivers(of: Money(minorUnits: whole.change)).first { $0.driver == main }.map { .driver($0) }
  }

  /// The stage that loses more than before, else the one at which the person loses more than the team.
  private func stage(_ causes: [Cause], _ weaknesses: [RepGap]) -> WhyOffer? {
    let cause = causes.first { if case .stage = $0.kind { true } else { false } }
    let gap = weaknesses.first { if case .stage = $0.subject { true } else { false } }
    return cause.map { .cause($0) } ?? gap.map { .gap($0) }
  }

  /// Fewer follow-ups or new deals than before, else the activity furthest below the team's middle.
  private func activity(_ causes: [Cause], _ metrics: [RepMetricRow]) -> WhyOffer? {
    let cause = causes.first { $0.kind == .followUp } ?? causes.first { $0.driver == .closedDeals }
    if let cause { return .cause(cause) }
    let gaps = Reports.activities.compactMap { id -> RepGap? in
      guard let row = metrics.first(where: { $0.result.metric == id }), let own = row.result.actual,
        let median = row.teamMedian,
        let gap = Comparison.change(from: median, to: own), gap.numerator < 0
      else { return nil }
      return RepGap(subject: .metric(row.result.metric), own: own, median: median, gap: gap)
    }
    return gaps.min { $0.gap.isLess(than: $1.gap) }.map { .gap($0) }
  }
}
