/// Deals one by one.
public struct DealReport: Hashable, Sendable {
  public var question: Question
  public var rows: [DealRow]
  /// The sums of all deals asked about, those beyond the question's limit included; `nil`: the rows are all there are.
  public var total: Total?

  /// What deals add up to.
  public struct Total: Hashable, Sendable {
    public var deals: Int
    public var amount: Money
    public var collected: Money
    /// How many of them are void: listed, and in no sum.
    public var void = 0
    /// What the pipeline forecast adds for them, where the list is of deals expected to close.
    public var weighted: Money?
    /// Sums.
    public init(deals: Int, amount: Money, collected: Money) {
      (self.deals, self.amount, self.collected) = (deals, amount, collected)
    }
  }

  /// A report.
  public init(question: Question, rows: [DealRow], total: Total? = nil) {
    (self.question, self.rows, self.total) = (question, rows, total)
  }
}

/// One deal: the row of `deals`.
public struct DealRow: Hashable, Sendable {
  public var deal: String
  public var title: String?
  public var customer: DimensionValue
  public var rep: DimensionValue
  public var region: DimensionValue
  public var product: DimensionValue
  public var source: String?
  public var stage: Stage
  /// In the base currency; `nil` where it is missing or has no rate.
  public var amount: Money?
  public var created: Day?
  public var expectedClose: Day?
  public var closed: Day?
  public var wonOn: Day?
  public var collected: Money
  public var daysInStage: Int?
  public var isStalled: Bool
  /// File and line where the deal stands.
  public var place: Place
  /// The share won from its stage, where the list is of deals expected to close; ratio.
  public var winShare: Figure?
  /// What the pipeline forecast adds for it: amount × share.
  public var weighted: Money?
  /// Columns the deal lacks to be in its stage. (data-directory.md, `needs`)
  public var lacks: [String] = []
  /// Why it was lost, as the file says; `nil` where nothing is said.
  public var lostReason: String?

  /// A row.
  public init(
    deal: String, title: String?, customer: DimensionValue, rep: DimensionValue, region: DimensionValue,
    product: DimensionValue, source: String?, stage: Stage, amount: Money?, created: Day?, expectedClose: Day?,
    closed: Day?, wonOn: Day?, collected: Money, daysInStage: Int?, isStalled: Bool, place: Place
  ) {
    (self.deal, self.title, self.customer, self.rep, self.region) = (deal, title, customer, rep, region)
    (self.product, self.source, self.stage, self.amount) = (product, source, stage, amount)
    (self.created, self.expectedClose, self.closed, self.wonOn) = (created, expectedClose, closed, wonOn)
    (self.collected, self.daysInStage, self.isStalled, self.place) = (collected, daysInStage, isStalled, place)
  }
}

/// Which deals of the question's scope are listed.
public enum DealSelection: Hashable, Sendable {
  /// Created, closed or won in the period, or open at its end.
  case touched
  /// Won in the period: they add up to the sales.
  case won
  /// Lost in the period.
  case lost
  /// Won or lost in the period: what the win rate is over.
  case closed
  /// Lost in the period after they had come to this open stage and no further.
  case lostAt(stage: String)
  /// Created in the period.
  case created
  /// Open at the period's end.
  case open
  /// Open and too long in their stage.
  case stalled
  /// Open and expected to close in the period: what the pipeline forecast adds.
  case expected
  /// Of these, those marked commit or best case.
  case committed
  /// Of the funnel's cohort, now open in this stage.
  case openIn(stage: String)
  /// Of the funnel's cohort, those that reached this stage.
  case reached(stage: String, FunnelCohort = .created)
  /// Of the funnel's cohort, those that were lost in this stage.
  case lostIn(stage: String, FunnelCohort = .created)
  /// Open without what their stage needs.
  case lacking
  /// Behind one bar of the movement since a moment (`nil`: the question's), each with what it adds to the bar.
  case moved(MovementChange, since: Int64? = nil)
}
