internal import ArgumentParser
internal import Sales
internal import Screen
internal import Storage

/// `attain statements publish --period P [--rep R]…`: today's computation becomes statements that never change.
struct StatementsPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publish the statements of a period that is over: stored whole, with a digest.",
    discussion: "Statements that are published already are left as they are.")

  @Option(
    help: ArgumentHelp("Only this rep, by id or name; may repeat. Default: everyone with pay.", valueName: "rep"))
  var rep: [String] = []

  @Flag(help: "Although the period is not over; what changes until then becomes corrections.")
  var early = false

  @OptionGroup var of: StatementPeriodOptions

  func run() throws {
    let desk = try StatementDesk(of.directory, of.reading)
    let period = try desk.period(of.period)
    try desk.allow(nil, [], period)
    try refuseDoubtfulFigures(desk)
    let named = try desk.reps(rep)
    let drafts = desk.drafts(period).filter { named.isEmpty || named.contains($0.rep) }
    let (allowed, refusals) = sorted(drafts, desk)
    if !refusals.isEmpty, !named.isEmpty || allowed.isEmpty { throw RefusedRequest(lines: refusals) }
    let strangers = named.filter { id in !drafts.contains { $0.rep == id } }
    guard strangers.isEmpty, !allowed.isEmpty else {
      throw RefusedRequest(desk.texts.nobody(strangers.map { desk.name($0, period) }, period))
    }
    let journal = try JournalAccess(desk.path).forWriting()
    let published = try JournalAccess.asking(desk.path) { () throws(JournalFailure) in try journal.publish(allowed) }
    if !published.isEmpty { of.reading.print(published.map { desk.texts.published($0, desk.deadlines) }) }
    let others = allowed.filter { !published.contains($0) }
    guard others.isEmpty else { throw RefusedRequest(lines: try overtaken(others, journal, desk)) }
  }

  /// Those that may be published, and why the others may not.
  private func sorted(
    _ drafts: [PublishedStatement], _ desk: StatementDesk
  ) -> (allowed: [PublishedStatement], refusals: [String]) {
    var (allowed, refusals) = ([PublishedStatement](), [String]())
    for draft in drafts {
      do throws(StatementRefusal) {
        try desk.book.mayPublish(draft.rep, draft.period, today: desk.today, isEarly: early)
        allowed.append(draft)
      } catch {
        refusals.append(desk.texts.refused(draft.repName ?? draft.rep, draft.period, error))
      }
    }
    return (allowed, refusals)
  }

  /// Why those were not published that could have been a moment ago: somebody else has.
  private func overtaken(
    _ others: [PublishedStatement], _ journal: Journal, _ desk: StatementDesk
  ) throws -> [String] {
    let book = try JournalAccess.asking(desk.path) { () throws(JournalFailure) in try journal.statements() }
    return others.compactMap { other in
      do throws(StatementRefusal) {
        try book.mayPublish(other.rep, other.period, today: desk.today, isEarly: early)
        return nil
      } catch { return desk.texts.refused(other.repName ?? other.rep, other.period, error) }
    }
  }

  /// What is published stays: it must not rest on files, settings or plans that could not be read.
  private func refuseDoubtfulFigures(_ desk: StatementDesk) throws {
    let doubts = desk.loaded.problems.filter(\.hidesMoreThanARow)
    guard doubts.isEmpty else {
      throw RefusedRequest(lines: doubts.map { $0.line(in: desk.language) } + [desk.texts.doubtful])
    }
  }
}

extension StatementDesk {
  /// Everyone's statement of a period as today's computation would publish it.
  func drafts(_ period: Period) -> [PublishedStatement] {
    let report = incentives(period)
    let catalog = MetricCatalog(settings: facts.settings)
    let plans = report.plans.map { StatedPlan($0, currency: facts.settings.currency, catalog: catalog) }
    return report.rows.map { row in
      row.statement(
        period, currency: facts.settings.currency, plans: plans, at: now, by: Author.name)
    }
  }

  /// Today's computation of a period.
  func incentives(_ period: Period) -> IncentiveReport {
    Reports(facts, asOf: today).incentives(Question(period: period, asOf: today))
  }
}
