internal import ArgumentParser
internal import Dashboard
internal import Sales
internal import Storage

/// What every command about statements works with: the facts of a directory, its journal, its deadlines, the moment.
struct StatementDesk {
  let path: String
  let loaded: LoadedFacts
  let language: Language
  /// The moment in the zone of the settings, local seconds since 1970-01-01T00:00.
  let now: Int64

  /// Reads a directory.
  init(_ directory: DirectoryArgument, _ reading: ReadingOptions) throws {
    path = DirectoryChoice.path(directory.path)
    loaded = try DataDirectory(path: path).load()
    language = reading.language(of: loaded)
    now = DirectoryClock.now(in: path).seconds
  }

  var today: Day { Day(moment: now) }

  var facts: FactStore { loaded.facts }
  var book: StatementBook { facts.statements }
  var figures: FigureText { FigureText(language: language, currency: facts.settings.currency) }
  var deadlines: StatementDeadlines { StatementDeadlines(facts.workCalendar) }
  var texts: StatementTexts { StatementTexts(figures: figures) }

  /// The period in the fiscal year of the settings.
  func period(_ written: WrittenPeriod) throws(RefusedRequest) -> Period {
    guard let period = written.period(in: facts.fiscalCalendar) else {
      throw RefusedRequest(texts.noPeriod(written.written))
    }
    return period
  }

  /// The id of a rep: of a published statement of the period, else of anyone the data knows.
  func rep(_ named: String, _ period: Period) throws -> String {
    let published = book.statements.filter { $0.period == period && ($0.rep == named || $0.repName == named) }
    if let known = published.first, published.count == 1 { return known.rep }
    return try reps([named])[0]
  }

  /// The ids of reps by id or name, each once, however often and by whatever name it is said.
  func reps(_ named: [String]) throws -> [String] {
    var asked = try QuestionOptions.parse([])
    return try StatementDesk.once(
      named.flatMap { name in
        asked.where = [try WhereClause(argument: "rep=\(name)")]
        do throws(RefusedRequest) {
          let scope = try QuestionReading(asked, of: loaded, language).question().scope
          return (scope.filters[.rep] ?? []).compactMap(\.self).sorted()
        } catch {
          // The person wrote another option than the one that is looked up.
          throw RefusedRequest(lines: error.lines.map { $0.replacing("--where rep=", with: "--rep ") })
        }
      })
  }

  /// Each id once, in order of the first.
  static func once(_ ids: [String]) -> [String] {
    var known: Set<String> = []
    return ids.filter { known.insert($0).inserted }
  }

  /// Refuses what access.toml does not let the account do: a rep objects to their own statement and nothing else.
  func allow(_ action: StatementAction?, _ reps: [String], _ period: Period) throws(RefusedRequest) {
    let words = KioskTexts(language: language)
    let isObjection = if case .object = action { true } else { false }
    guard isObjection || facts.viewer.decidesPay else { throw RefusedRequest(words.needsManager("statements")) }
    for rep in reps where !facts.showsPay(of: rep, for: period) {
      throw RefusedRequest(words.notYours("statements", name(rep, period)))
    }
  }

  /// What a rep is called.
  func name(_ rep: String, _ period: Period) -> String {
    if let name = book.statement(of: rep, period)?.repName { return name }
    let labels = DimensionLabels(facts)
    return labels.codes(.rep, called: rep).first.flatMap { labels.value(.rep, $0).label } ?? rep
  }

  /// Does something to the statements of reps, each as far as it may be done, and says what was done. Of those asked
  /// for by name every refusal is said; of all of a period the rest in one line, and whatever is wrong.
  func act(
    _ action: StatementAction, _ reps: [String], _ period: Period, isNamed: Bool, _ reading: ReadingOptions
  ) throws {
    guard !reps.isEmpty, try JournalAccess(path).forReading() != nil else {
      throw RefusedRequest(texts.nothingPublished(period))
    }
    try allow(action, reps, period)
    let journal = try JournalAccess(path).forWriting()
    var (done, round) = ([StatementEvent](), StatementRound(period: period))
    for rep in reps {
      let decision = try JournalAccess.asking(path) { () throws(JournalFailure) in
        try journal.act(on: rep, period) { (book: StatementBook) throws(StatementRefusal) in
          try book.event(
            action, rep: rep, period: period, author: Author.name, at: now, deadlines)
        }
      }
      switch decision {
      case .success(let event): done.append(event)
      case .failure(let refusal): round.refused.append((name(rep, period), refusal))
      }
    }
    round.done = try say(done, reading)
    try finish(round, isNamed: isNamed, reading)
  }

  /// Says what was done; gives what each of it came to.
  private func say(_ done: [StatementEvent], _ reading: ReadingOptions) throws -> [Money] {
    guard !done.isEmpty else { return [] }
    let journal = try JournalAccess(path).forWriting()
    let after = try JournalAccess.asking(path) { () throws(JournalFailure) in try journal.statements() }
    let standings = done.compactMap { event in after.standing(of: event.rep, event.period).map { (event, $0) } }
    reading.print(
      standings.map { texts.done($0, $1, before: book.standing(of: $0.rep, $0.period)) })
    return standings.map { $1.deeds.last?.amount ?? .zero }
  }
}
