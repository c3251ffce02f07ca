internal import Synchronization

/// The index of a column of days, made when the first question asks for it: most questions ask for one or two of seven.
///
/// The reports of a page ask for the same few spans again and again, so the rows of the last ones are kept.
final class LazyDayIndex: Sendable {
  /// The column.
  let days: [Int32]
  /// Which of its rows are meant; `nil`: all.
  let chosen: CodeChoice?
  private let made = Mutex<Made?>(nil)

  private struct Made {
    var survey: DaySurvey
    var index: DayIndex?
    /// The latest first.
    var spans: [(days: Range<Int32>, rows: DayIndex.Candidates)] = []
  }

  /// Now, then, and everything to date.
  private static let mostSpans = 3

  /// The index of a column that nobody has asked for yet.
  init(_ days: [Int32], of chosen: CodeChoice? = nil) { (self.days, self.chosen) = (days, chosen) }

  /// The smallest and the largest day; `nil` where no row has one.
  var bounds: ClosedRange<Int32>? { withMade { $0.survey.bounds } }

  /// The rows that may lie in a span of days. A question about all days does not wait for an index.
  func candidates(in span: Range<Int32>) -> DayIndex.Candidates {
    withMade { made in
      if let known = made.spans.first(where: { $0.days == span }) { return known.rows }
      guard made.index != nil || !made.survey.isWithin(span) else { return .range(0..<days.count) }
      let index = made.index ?? DayIndex(days, of: chosen, made.survey)
      made.index = index
      let rows = index.candidates(days, from: span.lowerBound, to: span.upperBound)
      made.spans = [(span, rows)] + made.spans.prefix(LazyDayIndex.mostSpans - 1)
      return rows
    }
  }

  /// Whoever asks first waits until the column has been looked through.
  private func withMade<Answer: Sendable>(_ ask: (inout Made) -> Answer) -> Answer {
    made.withLock { made in
      var known = made ?? Made(survey: DaySurvey(days, of: chosen))
      // Nothing else holds the spans while they are changed.
      made = nil
      defer { made = known }
      return ask(&known)
    }
  }
}

extension DaySurvey {
  /// Whether every day there is lies in a span.
  fileprivate func isWithin(_ span: Range<Int32>) -> Bool {
    bounds.map { span.lowerBound <= $0.lowerBound && $0.upperBound < span.upperBound } ?? false
  }
}
