internal import Sales
internal import Storage

extension StatementOrder {
  /// Does it in a journal as far as the rules and access.toml let it, and says what was done or why not.
  func perform(
    in journal: Journal, _ facts: FactStore, doubts: [Problem], author: String, now: Int64
  ) throws(JournalFailure) -> Result<Phrase, StatementRefused> {
    switch self {
    case .publish(let period, let rep):
      return try publish(period, rep, StatementDrafts(facts: facts, now: now, author: author), doubts, journal)
    case .act(let action, let rep, let period):
      let isObjection = if case .object = action { true } else { false }
      guard isObjection || facts.viewer.decidesPay, facts.showsPay(of: rep, for: period) else {
        return .failure(.notAllowed)
      }
      let decision = try journal.act(on: rep, period) { (book: StatementBook) throws(StatementRefusal) in
        try book.event(
          action, rep: rep, period: period, author: author, at: now, StatementDeadlines(facts.workCalendar))
      }
      return decision.map { StatementOrderStrings.done($0.kind) }
        .mapError { .rule($0, currency: facts.settings.currency) }
    }
  }

  private func publish(
    _ period: Period, _ rep: String?, _ drafts: StatementDrafts, _ doubts: [Problem], _ journal: Journal
  ) throws(JournalFailure) -> Result<Phrase, StatementRefused> {
    guard drafts.facts.viewer.decidesPay else { return .failure(.notAllowed) }
    // What is published stays: it must not rest on files, settings or plans that could not be read.
    if let doubt = doubts.first(where: \.hidesMoreThanARow) { return .failure(.doubt(doubt)) }
    let (allowed, refused) = drafts.sorted(
      drafts.of(period).filter { $0.saysSomething && (rep == nil || $0.rep == rep) }, isEarly: false)
    guard !allowed.isEmpty else {
      return .failure(.rule(refused.first?.why ?? .nothingToPublish, currency: drafts.facts.settings.currency))
    }
    let published = try journal.publish(allowed)
    return .success(StatementOrderStrings.published(published.count))
  }
}

/// Why nothing was done.
enum StatementRefused: Error {
  case notAllowed
  case doubt(Problem)
  case rule(StatementRefusal, currency: String)

  /// The sentence in both languages.
  var phrase: Phrase {
    switch self {
    case .notAllowed: StatementOrderStrings.notAllowed
    case .doubt(let problem): Phrase(problem.line(in: .english), problem.line(in: .chinese))
    case .rule(let refusal, let currency):
      Phrase(
        refusal.brief(FigureText(language: .english, currency: currency)),
        refusal.brief(FigureText(language: .chinese, currency: currency)))
    }
  }
}
