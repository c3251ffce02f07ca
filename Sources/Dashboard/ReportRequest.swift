public import Sales

/// What a page wants to know: a value that the runtime answers from the facts on a worker.
public struct ReportRequest: Hashable, Sendable {
  /// The snapshot it is asked of; an answer from an older one never replaces a newer one.
  public var version: Int
  /// Which reports.
  public var subject: Subject
  /// Period, scope, grouping, level and as-of day.
  public var question: Question

  /// Which reports a page is made of.
  public enum Subject: Hashable, Sendable {
    case overview
    case targets
    /// A target down the periods: the question's scope in the sub-periods of this grain.
    case decomposition(into: Grain, metric: String)
    /// What a target can be split into.
    case split(over: SplitAxis, metric: String)
    /// The funnel of the scope, and of each value of a dimension.
    case funnel(by: Dimension?, isCompared: Bool = false)
    /// What happened to the open pipeline since the question's moment.
    case movement
    /// Who and what was lost on the way from a stage to the next.
    case transition(stage: String)
    /// One view of the analysis page.
    case analysis(AnalysisChoice)
    case people
    /// What everyone has earned.
    case incentives
    /// What one person has earned, line by line, and what one more deal of these amounts, beside round ones, would pay.
    case statement(rep: String?, moreDeals: [Money] = [])
    /// What the plans cost, and what the quarter says of them.
    case planReview
    /// Where the period will end.
    case forecast
    case person(rep: String?)
    case deals(DealSelection)
    case deal(key: String)
    case data
    /// One figure: its definition, its terms and the rows behind it.
    case explanation(FigureReference)
  }

  /// A request.
  public init(version: Int, subject: Subject, question: Question) {
    (self.version, self.subject, self.question) = (version, subject, question)
  }

  /// Whether both ask the same, though perhaps of different snapshots.
  public func asksTheSame(as other: ReportRequest) -> Bool { subject == other.subject && question == other.question }
}
