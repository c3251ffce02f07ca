/// A title, a place that is paid for, a milestone or a team's award, and who has it. (screens.md, page 6: honours wall)
public struct AwardedHonour: Hashable, Sendable {
  public var title: Title
  public var period: Period
  public var metric: String
  /// The place, from 1; equal values share it; `nil`: it is not about places.
  public var place: Int?
  /// The rep, or the region or team.
  public var holder: DimensionValue
  /// The metric's value; of a team the share of its target that it reached.
  public var value: Figure

  /// What is honoured.
  public enum Title: Hashable, Sendable {
    /// A title of the plan, by its name; untrusted text.
    case named(String)
    /// One of the first places that are paid for.
    case top(Int)
    /// A milestone by its name; untrusted text.
    case milestone(String)
    /// A region or team that reached this share of its target, in millionths.
    case team(reaching: Int64)
  }

  /// Something that was won.
  public init(
    _ title: Title, period: Period, metric: String, place: Int? = nil, holder: DimensionValue, value: Figure
  ) {
    (self.title, self.period, self.metric) = (title, period, metric)
    (self.place, self.holder, self.value) = (place, holder, value)
  }
}

extension IncentiveCalculation {
  /// Everything a plan honours in the periods that end in a span: its titles, the places it pays for, milestones reached
  /// in its own periods, and regions or teams that reached their award.
  mutating func honours(of plan: IncentivePlan, _ periods: [Period], in span: DayRange) -> [AwardedHonour] {
    var all: [AwardedHonour] = []
    for honour in plan.honours {
      for period in fiscal.periods(honour.period, endingIn: span) where plan.holds(for: period) {
        all += places(by: honour.metric, upTo: honour.top, as: .named(honour.name), plan, in: period)
      }
    }
    for award in plan.rankAwards {
      for period in fiscal.periods(award.period, endingIn: span) where plan.holds(for: period) {
        let count = award.amounts.count
        all += places(by: award.metric, upTo: count, as: .top(count), plan, in: period)
      }
    }
    for period in periods { all += milestoneHonours(plan, period) + teamHonours(plan, period) }
    return all
  }

  private mutating func places(
    by metric: String, upTo last: Int, as title: AwardedHonour.Title, _ plan: IncentivePlan, in period: Period
  ) -> [AwardedHonour] {
    let facts = facts(asOf: period.end.adding(days: -1))
    return ranking(metric, in: period, plan, facts).filter { $0.rank <= last }.flatMap { place in
      place.reps.map { rep in
        AwardedHonour(
          title, period: period, metric: metric, place: place.rank, holder: reports.labels.value(.rep, rep),
          value: place.value)
      }
    }
  }

  private mutating func milestoneHonours(_ plan: IncentivePlan, _ period: Period) -> [AwardedHonour] {
    guard !plan.milestones.isEmpty else { return [] }
    var all: [AwardedHonour] = []
    for rep in run(plan, period).earnings.keys.sorted() {
      for reached in milestones(of: plan, period, rep) {
        let facts = facts(asOf: min(period.end, reached.period.end).adding(days: -1))
        guard let value = facts.values(reached.milestone.metric, in: reached.period.range)[rep] else { continue }
        all.append(
          AwardedHonour(
            .milestone(reached.milestone.name), period: reached.period, metric: reached.milestone.metric,
            holder: reports.labels.value(.rep, rep), value: value))
      }
    }
    return all
  }

  private mutating func teamHonours(_ plan: IncentivePlan, _ period: Period) -> [AwardedHonour] {
    let facts = facts(asOf: period.end.adding(days: -1))
    return plan.teamAwards.flatMap { award in
      teams(reaching: award, plan, period, facts).compactMap { team in
        team.achievement.attainment.map {
          AwardedHonour(
            .team(reaching: award.floor), period: period, metric: plan.metric,
            holder: DimensionValue(award.scope, id: team.name), value: $0)
        }
      }
    }
  }
}
