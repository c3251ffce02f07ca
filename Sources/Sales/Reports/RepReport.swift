/// One person.
public struct RepReport: Hashable, Sendable {
  public var question: Question
  public var rep: DimensionValue
  public var role: String?
  public var region: DimensionValue
  public var team: DimensionValue
  public var manager: String?
  public var hired: Day?
  public var left: Day?
  public var headline: TargetRow
  public var rank: Int?
  public var ranked: Int
  public var change: Int?
  public var metrics: [RepMetricRow]
  public var funnel: FunnelReport
  /// Strengths, weaknesses and habits over the last twelve months.
  public var standing: RepStanding?
  /// The chain of whys written about the person and period, in the order in which they were asked.
  public var whys: [Entry] = []
  /// What the diagnosis offers as the first links of that chain.
  public var whyOffers: [WhyOffer] = []
  /// Coaching, feedback, measures and trainings, the latest first.
  public var guidance: [Guidance] = []
  /// The courses there are, the one advised to this person first.
  public var courses: [Course] = []
  /// What the plans pay so far; `nil` where no plan is for the person, or the viewer may not see it.
  public var pay: PayStanding?
  /// Open deals, the largest first.
  public var openDeals: [DealRow]
  /// A report.
  public init(
    question: Question, rep: DimensionValue, region: DimensionValue, team: DimensionValue, headline: TargetRow,
    funnel: FunnelReport
  ) {
    (self.question, self.rep, self.region, self.team) = (question, rep, region, team)
    (self.headline, self.funnel, self.metrics, self.openDeals, self.ranked) = (headline, funnel, [], [], 0)
  }
}

/// One metric of a person beside the team: the row of `rep`.
public struct RepMetricRow: Hashable, Sendable {
  public var result: TargetRow
  public var teamMedian: Figure?
  public var topQuartile: Figure?
  public var rank: Int?
  /// How many reps were ranked.
  public var ranked: Int
  /// A row.
  public init(
    result: TargetRow, teamMedian: Figure? = nil, topQuartile: Figure? = nil, rank: Int? = nil, ranked: Int = 0
  ) {
    (self.result, self.teamMedian, self.topQuartile, self.rank, self.ranked) = (
      result, teamMedian, topQuartile, rank, ranked
    )
  }
}
