internal import ArgumentParser
internal import Sales
internal import Screen
internal import Storage

/// `attain statements publish --period P [--rep R]…`: today's computation becomes statements that never change.
struct StatementsPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: StatementsHelp.Publish.abstract, discussion: StatementsHelp.Publish.discussion)

  @Option(help: ArgumentHelp(StatementsHelp.Publish.reps, valueName: "rep"))
  var rep: [String] = []

  @Flag(help: ArgumentHelp(StatementsHelp.Publish.early))
  var early = false

  @OptionGroup var of: StatementPeriodOptions

  func run() throws {
    let desk = try StatementDesk(of.directory, of.reading)
    let period = try desk.period(of.period)
    try desk.allow(nil, [], period)
    let named = try desk.reps(rep)
    try desk.allow(nil, named, period)
    try refuseDoubtfulFigures(desk)
    let all = desk.drafts.of(period)
    let strangers = named.filter { id in !all.contains { $0.rep == id } }
    let drafts = named.isEmpty ? all.filter(\.saysSomething) : all.filter { named.contains($0.rep) }
    guard strangers.isEmpty, !drafts.isEmpty else {
      let otherwise = desk.drafts.incentives(period).otherwise
      throw RefusedRequest(desk.texts.nobody(strangers.map { desk.name($0, period) }, period, otherwise))
    }
    let (allowed, refused) = desk.drafts.sorted(drafts, isEarly: early)
    var round = StatementRound(period: period, refused: refused.map { ($0.draft.repName ?? $0.draft.rep, $0.why) })
    if !named.isEmpty { try desk.finish(round, isNamed: true, of.reading) }
    round.withoutAny = named.isEmpty ? all.count - drafts.count : 0
    round.done = try publish(allowed, desk)
    try desk.finish(round, isNamed: !named.isEmpty, of.reading)
  }

  /// Stores them and says so; gives what each comes to.
  private func publish(_ allowed: [PublishedStatement], _ desk: StatementDesk) throws -> [Money] {
    guard !allowed.isEmpty else { return [] }
    let journal = try JournalAccess(desk.path).forWriting()
    let published = try JournalAccess.asking(desk.path) { () throws(JournalFailure) in try journal.publish(allowed) }
    if !published.isEmpty { of.reading.print(published.map { desk.texts.published($0, desk.deadlines) }) }
    let others = allowed.filter { !published.contains($0) }
    guard others.isEmpty else { throw RefusedRequest(lines: try overtaken(others, journal, desk)) }
    return published.map(\.total)
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
  /// What today's computation would publish.
  var drafts: StatementDrafts { StatementDrafts(facts: facts, now: now, author: Author.name) }
}
