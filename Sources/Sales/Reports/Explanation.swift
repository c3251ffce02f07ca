/// Which figure of which metric is asked about.
public struct FigureReference: Hashable, Sendable {
  /// The metric's id.
  public var metric: String
  public var part: Part
  /// The stage, of a figure of the funnel.
  public var stage: String?
  /// The bar of the waterfall that is asked about; `nil` for other figures.
  public var movement: MovementChange?
  /// The measure whose effect is asked about; `nil` for other figures.
  public var measure: MeasureReference?
  /// Of which part of the company a share is taken; `nil`: of that the question is about.
  public var whole: Scope?

  /// What of the metric.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case actual, target, attainment, gap, pace
    case neededPerDay = "needed_per_day"
    /// Of a change of sales, what a driver contributed; the metric is the driver's id.
    case contribution
    // Forecasts, by their method.
    case runRate = "run_rate"
    case pipeline, seasonal, commit
    /// Against the period before, and against the same one a year ago.
    case mom, yoy
    /// Of the reference's whole.
    case share
    /// The actual for each lead, and for each lead and day of the cycle.
    case perLead = "per_lead"
    case perLeadDay = "per_lead_day"
    // Habits of a person: dates given, those pushed out, forecast against actual, orders held back.
    case dates, pushed, foretold
    case heldBack = "held_back"
    // The effect of the reference's measure, and the four figures that make it.
    case effect
    case affectedBefore = "affected_before"
    case affectedAfter = "affected_after"
    case othersBefore = "others_before"
    case othersAfter = "others_after"
  }

  /// A figure.
  public init(metric: String, part: Part) { (self.metric, self.part) = (metric, part) }
}

/// Where a figure comes from: terms, formula and the rows with file and line. What is summed here equals the figure.
public struct Explanation: Hashable, Sendable {
  /// Period, scope and as-of day it was asked for.
  public var question: Question
  /// The days that were looked at, where they are not the period's; `nil`: the period's.
  public var span: DayRange?
  /// The days that those are compared with; `nil` where nothing is compared.
  public var comparedSpan: DayRange?
  public var reference: FigureReference
  /// The figure itself; `nil`: “—”.
  public var value: Figure?
  /// How the terms make the value.
  public var formula: Formula
  /// What the formula is made of, in its order.
  public var terms: [Term]
  /// Where the target comes from, for figures that use one.
  public var origin: TargetOrigin?
  /// The rows behind the actual, the largest first; perhaps only the first of them.
  public var rows: [Row]
  /// How many rows there are in all, those not listed included.
  public var rowCount: Int
  /// What became of the targets it rests on, the oldest first.
  public var changes: [TargetChange] = []
  /// What the interval and the chance of a forecast rest on; `nil` for other figures.
  public var evidence: ForecastEvidence?
  /// What all rows add up to (for a ratio: the cases that count for it); `nil` where rows are not added.
  public var rowTotal: Figure?

  /// How the terms make the value.
  public enum Formula: Hashable, Sendable {
    /// The rows added up; no terms.
    case sum
    /// Rows counted.
    case count
    /// First term ÷ second term.
    case quotient
    /// First term ÷ second ÷ third.
    case quotients
    /// First term − second term.
    case difference
    /// (first − second) ÷ |second|.
    case change
    /// (first − second) × third.
    case shortfall
    /// first × second × third ÷ fourth.
    case velocity
    /// max(0, first − second) ÷ third.
    case remainder
    /// first × second ÷ third (a target's expected part).
    case share
    /// The middle of the rows.
    case median
    /// What nine in ten rows stay below.
    case ninetieth
    /// The mean of the rows or terms.
    case mean
    /// (first − second) × ln(fourth ÷ third) ÷ ln(first ÷ second).
    case logarithmicShare
    /// first − second, because a factor was 0.
    case wholeChange
    /// Taken as it stands from a file.
    case given
    /// first + second.
    case total
    /// (second − first) − (fourth − third).
    case effect
    /// The terms are past periods; level, trend and season of them go on.
    case continued
  }

  /// One number of the formula.
  public struct Term: Hashable, Sendable {
    public var kind: Kind
    public var value: Figure?

    /// What a term is.
    public enum Kind: Hashable, Sendable {
      /// A metric by its id (`deals_won`).
      case metric(String)
      case actual, target, expected
      case workingDays, workingDaysElapsed, workingDaysLeft
      /// Of one of two periods that stand in a formula.
      case workingDaysOf(Period)
      /// What is expected of open deals.
      case expectedDeals
      /// A target found elsewhere (a part's, the parent period's), in words of the data.
      case part(DimensionValue)
      case period(Period)
      /// As much of a period as the running one has of working days.
      case periodToDate(Period)
      /// A driver of sales in the period compared with, and now.
      case driverBefore(Driver)
      case driverAfter(Driver)
      /// A figure of a stage of the funnel.
      case stage(Stage, FunnelFigure)
      /// The days after which a deal of a stage is stalled.
      case stallsBeyond(Stage)
      case openDeals
      /// What a share is a part of.
      case whole
      /// Cases that count for a ratio, and all cases it is over.
      case cases, allCases
      // Expected-close dates, and what was foretold for months that are over.
      case datesPushed, datesGiven, foretold
      /// One of the four figures that an effect is made of.
      case side(FigureReference.Part)
      /// Over how many people (or parts of the company) and months a sum is divided.
      case parts, months
    }

    /// A term.
    public init(_ kind: Kind, _ value: Figure?) { (self.kind, self.value) = (kind, value) }
  }

  /// One row of a file behind the figure.
  public struct Row: Hashable, Sendable {
    /// The row's key, `D-1042`; empty where the table has none.
    public var key: String
    /// What people read: a title, a customer, a rep.
    public var label: String?
    /// What a row of targets or actuals is for; it stands for the key.
    public var period: Period?
    /// The day that decided the period.
    public var day: Day?
    /// What the row adds; `nil` where it only counts as a case.
    public var value: Figure?
    public var place: Place
    /// Where the row adds a share of an amount: the amount and the share.
    public var amount, share: Figure?
    /// A row.
    public init(key: String, label: String?, day: Day?, value: Figure?, place: Place) {
      (self.key, self.label, self.day, self.value, self.place) = (key, label, day, value, place)
    }
  }

  /// An explanation without terms and rows yet.
  public init(question: Question, reference: FigureReference, value: Figure?, formula: Formula) {
    (self.question, self.reference, self.value, self.formula) = (question, reference, value, formula)
    (self.terms, self.rows, self.rowCount) = ([], [], 0)
  }
}
