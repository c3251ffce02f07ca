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
    let plans = report.plans.map(stated)
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
        try facts.statements.mayPublish(draft.rep, draft.period, today: today, isEarly: isEarly)
        allowed.append(draft)
      } catch { refused.append((draft, error)) }
    }
    return (allowed, refused)
  }

  /// Today's computation of a period.
  func incentives(_ period: Period) -> IncentiveReport {
    Reports(facts, asOf: today).incentives(Question(period: period, asOf: today))
  }

  /// A plan in the plain words of both languages.
  private func stated(_ plan: IncentivePlan) -> StatedPlan {
    let catalog = MetricCatalog(settings: facts.settings)
    let sentences = { (language: Language) in
      PlanWording(plan, FigureText(language: language, currency: facts.settings.currency), catalog).sentences
    }
    let words = zip(sentences(.english), sentences(.chinese)).map { Phrase($0, $1) }
    return StatedPlan(id: plan.id, name: plan.name, words: words)
  }
}
