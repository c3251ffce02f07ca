/// Payments in order of day; `deal` is a row of the deal table or `Missing.code` where no such deal is known.
public struct PaymentTable: Sendable {
  public var count = 0
  public var deal: CodeCells = .codes
  /// Base currency, converted at the rate of the paying day; refunds negative.
  public var amount: AmountCells = .amounts
  public var paid: DayCells = .days
  public var due: DayCells = .days
  public var file: [UInt16] = []
  public var line: [UInt32] = []
  /// No payments.
  public init() {}
}

/// Leads.
public struct LeadTable: Sendable {
  public var count = 0
  public var rep: CodeCells = .codes
  public var region: CodeCells = .codes
  /// Of the rep on the day of creation.
  public var team: CodeCells = .codes
  public var manager: CodeCells = .codes
  public var source: CodeCells = .codes
  public var customer: CodeCells = .codes
  public var created: DayCells = .days
  public var converted: DayCells = .days
  public var file: [UInt16] = []
  public var line: [UInt32] = []
  /// No leads.
  public init() {}
}

/// Activities.
public struct ActivityTable: Sendable {
  public var count = 0
  public var rep: CodeCells = .codes
  /// Of the rep on the day.
  public var region: CodeCells = .codes
  public var team: CodeCells = .codes
  public var manager: CodeCells = .codes
  public var customer: CodeCells = .codes
  /// A row of the deal table or `Missing.code`.
  public var deal: CodeCells = .codes
  /// Code into `FactStore.activityKinds`: `call`, `visit`, `quote` …, the Chinese words read as these.
  public var kind: CodeCells = .codes
  /// Local seconds since 1970-01-01T00:00.
  public var at: AmountCells = .amounts
  /// The day of `at`.
  public var day: DayCells = .days
  public var file: [UInt16] = []
  public var line: [UInt32] = []
  /// No activities.
  public init() {}
}

/// Satisfaction scores in order of day.
public struct SatisfactionTable: Sendable {
  public var count = 0
  public var customer: CodeCells = .codes
  public var day: DayCells = .days
  /// Millionths of a point.
  public var score: AmountCells = .amounts
  public var file: [UInt16] = []
  public var line: [UInt32] = []
  /// No scores.
  public init() {}
}

/// Stage events in order of deal, then moment.
public struct StageEventTable: Sendable {
  public var count = 0
  /// A row of the deal table; events of unknown deals are left out.
  public var deal: CodeCells = .codes
  /// Index into `company.stages`.
  public var stage: CodeCells = .codes
  /// Local seconds since 1970-01-01T00:00.
  public var at: AmountCells = .amounts
  /// Where the events of each deal row start; one more than deals. Empty where there are no events.
  public var starts: [Int32] = []
  /// The events that only say that a deal was in a stage when it was first seen: since when is not known.
  public var entryUnknown: Set<Int> = []
  /// No events.
  public init() {}
}

/// Who shares a deal; only deals whose shares sum to 1 are here, in order of deal.
public struct SplitTable: Sendable {
  /// Deal row → shares of reps in millionths, in file order.
  public var shares: [Int32: [(rep: Int32, share: Int64)]] = [:]
  /// No splits.
  public init() {}
}

/// A target or a monthly total as the file gives it.
public struct PlannedFigure: Hashable, Sendable {
  public var period: Period
  public var region: String?
  public var team: String?
  /// A line, or the id of a single product.
  public var product: String?
  /// A rep's id.
  public var rep: String?
  /// The metric's id.
  public var metric: String
  public var level: TargetLevel
  /// In millionths of the metric's unit: yuan, deals, share, days.
  public var millionths: Int64
  public var note: String?
  public var place: Place

  /// A figure of a scope and period.
  public init(
    period: Period, region: String?, team: String?, product: String?, rep: String?, metric: String,
    level: TargetLevel, millionths: Int64, note: String?, place: Place
  ) {
    (self.period, self.region, self.team, self.product, self.rep) = (period, region, team, product, rep)
    (self.metric, self.level, self.millionths, self.note, self.place) = (metric, level, millionths, note, place)
  }
}

/// What a weakness is trained with.
public struct Course: Hashable, Sendable {
  public var id: String
  public var title: String
  public var metric: String
  public var url: String?
  /// Millionths of a minute.
  public var minutes: Int64?
  /// A course.
  public init(id: String, title: String, metric: String, url: String?, minutes: Int64?) {
    (self.id, self.title, self.metric, self.url, self.minutes) = (id, title, metric, url, minutes)
  }
}

/// A rep's training.
public struct Training: Hashable, Sendable {
  public var rep: Int32
  public var course: String
  public var day: Day
  /// A training.
  public init(rep: Int32, course: String, day: Day) { (self.rep, self.course, self.day) = (rep, course, day) }
}
