/// Works out plans over their periods; what two of them need is worked out once.
struct IncentiveCalculation {
  let reports: Reports
  let plans: [IncentivePlan]
  /// By what rates were paid, by these plans or by published ones.
  let bases: [CommissionBasis]
  let refunds: Refunds
  /// Published statements by the rep's id, in the order they were published.
  let statements: [String: [PublishedStatement]]
  /// Whose pay may leave the calculation; it is worked out over everybody.
  let access: PayAccess
  private var days: [Day: PlanFacts] = [:]
  var runs: [RunKey: PlanRun] = [:]
  var credits: [CreditKey: DealCredits] = [:]
  var milestoneValues: [MilestoneKey: RepValues] = [:]
  /// Deals that statements paid for and that are signed today, by key; worked out before statements are corrected.
  var signedToday: Set<String> = []

  /// A plan's period.
  struct RunKey: Hashable {
    let plan: String
    let period: Period
  }

  /// A calculation for the plans of a snapshot, or for others.
  init(_ reports: Reports, plans: [IncentivePlan]) {
    (self.reports, self.plans) = (reports, plans)
    let published = reports.facts.bookForComputing.statements
    bases = CommissionBasis.all(plans, published)
    statements = Dictionary(grouping: published, by: \.rep)
    access = PayAccess(reports.facts.viewer, reports.facts)
    refunds = Refunds(reports.facts, asOf: reports.asOf)
  }

  var company: Company { reports.facts.company }
  var fiscal: FiscalCalendar { reports.facts.fiscalCalendar }

  /// The facts as of a day, or of the day asked for where that comes first.
  mutating func facts(asOf day: Day) -> PlanFacts {
    let day = min(day, reports.asOf)
    if let known = days[day] { return known }
    let facts = PlanFacts(reports, asOf: day)
    days[day] = facts
    return facts
  }

  /// Takes over the facts of days that another calculation of the same snapshot has prepared.
  mutating func take(factsOf other: IncentiveCalculation) { days.merge(other.days) { known, _ in known } }

  /// The plans that pay within a span, each with its periods, in the order of their files.
  func dueRuns(in span: DayRange) -> [(plan: IncentivePlan, periods: [Period])] {
    plans.map { ($0, $0.periods(paidIn: span, fiscal)) }.filter { !$0.1.isEmpty }
  }
}
