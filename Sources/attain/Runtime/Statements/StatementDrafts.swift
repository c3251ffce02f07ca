internal import Sales

/// Statements of a period as today's computation would publish them: for the command and for the key.
struct StatementDrafts {
  let facts: FactStore
  /// Local seconds since 1970-01-01T00:00.
  let now: Int64
  let author: String

  var today: Day { Day(moment: now) }

  /// Everyone's statement of a period, of those the viewer sees.
  func of(_ period: Period) -> [PublishedStatement] {
    let report = incentives(period)
    let catalog = MetricCatalog(settings: facts.settings)
    let plans = report.plans.map { StatedPlan($0, currency: facts.settings.currency, catalog: catalog) }
    return report.rows.map { row in
      row.statement(period, currency: facts.settings.currency, plans: plans, at: now, by: author)
    }
  }

  /// Those that may be published, and why the others may not.
  func sorted(
    _ drafts: [PublishedStatement], isEarly: Bool
  ) -> (allowed: [PublishedStatement], refused: [(draft: PublishedStatement, why: StatementRefusal)]) {
    var (allowed, refused) = ([PublishedStatement](), [(draft: PublishedStatement, why: StatementRefusal)]())
    for draft in drafts {
      do throws(StatementRefusal) {
        try facts.mayPublish(draft.rep, draft.period, today: today, isEarly: isEarly)
        allowed.append(draft)
      } catch { refused.append((draft, error)) }
    }
    return (allowed, refused)
  }

  /// Today's computation of a period.
  func incentives(_ period: Period) -> IncentiveReport {
    Reports(facts, asOf: today).incentives(Question(period: period, asOf: today))
  }
}
