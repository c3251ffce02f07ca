internal import Sales
internal import Screen

extension AppState {
  /// Opens a line for the journal, about the selected row or the person; from the list of people on the person's page,
  /// where everything that was written before stands.
  mutating func write(_ action: Action) {
    guard mayWriteDown() else { return }
    if page.kind == .people { _ = enter() }
    guard let form = form(for: action) else {
      message = Message(phrase: .nothingToWriteAbout)
      return
    }
    overlay = .entry(form)
  }

  /// Whether anything can be written down; says why not.
  mutating func mayWriteDown() -> Bool {
    guard let problem = facts?.journalProblem else { return true }
    message = Message(phrase: problem.shortPhrase, isProblem: true)
    return false
  }

  private func form(for action: Action) -> EntryForm? {
    guard let kind = action.entryKind else { return nil }
    if kind == .standup { return EntryForm(EntryDraft(kind), subject: Wording(self)(.standUpMeans)) }
    if case .person(let rep) = page.content { return form(kind, about: [rep], metric: nil) }
    guard let row = page.selectedRow, let subject = row.subject else { return nil }
    return form(kind, about: page.narrowing.narrowed(to: subject.narrowing), metric: subject.metric, subject.period)
  }

  /// A line about parts of the company; none where a part has no name to be found again by.
  private func form(
    _ kind: EntryKind, about values: [DimensionValue], metric: String?, _ period: Period? = nil
  ) -> EntryForm? {
    let parts = values.compactMap { EntrySubject($0) }
    guard parts.count == values.count else { return nil }
    let metrics = metric.flatMap { EntrySubject("metric", $0) }.map { [$0] } ?? []
    let period = period ?? question(of: page).period
    let wording = Wording(self)
    let names = values.map { $0.label(in: language) } + (metric.map { [wording(wording.metric($0))] } ?? [])
    return EntryForm(
      EntryDraft(kind, about: singleFilters(but: values) + parts + metrics, period: period.id),
      subject: (names + [wording.figures.period(period)]).joined(separator: " · "))
  }

  /// The chosen scope, as far as it names single parts: what is written of a row is of that scope.
  private func singleFilters(but values: [DimensionValue]) -> [EntrySubject] {
    let named = Set(values.map(\.dimension))
    return Dimension.allCases.filter { !named.contains($0) }.compactMap { dimension in
      guard let ids = scope.filters[dimension], ids.count == 1, let id = ids.first else { return nil }
      return EntrySubject(DimensionValue(dimension, id: id))
    }
  }

  // MARK: - Typing

  /// What a key does to the line.
  mutating func press(_ key: Key, in form: EntryForm) -> [Effect] {
    guard form.progress != .storing else { return [] }
    var form = form
    let offers = offers(for: form)
    switch key {
    case .enter: return store(form, offers)
    case .up, .down: form.offered = max(0, min(offers.count - 1, form.offered + key.steps))
    default: if form.field.handle(key) { form.progress = .typing }
    }
    overlay = .entry(form)
    return []
  }

  private mutating func store(_ form: EntryForm, _ offers: [String]) -> [Effect] {
    var form = form
    let offer = offers.indices.contains(form.offered) ? offers[form.offered] : ""
    form.draft.text = form.typed.isEmpty ? offer : form.typed
    guard !form.draft.text.isEmpty else { return [] }
    var draft = form.draft
    if draft.kind == .measure { draft.about += metricTrained(by: draft.text) }
    form.progress = .storing
    overlay = .entry(form)
    return [.record(draft)]
  }

  /// What Enter takes while nothing is typed: the next link of a chain, or the courses there are.
  func offers(for form: EntryForm) -> [String] {
    let wording = Wording(self)
    if form.draft.kind == .standup { return [wording(.standUpHeld)] }
    guard case .person(let report)? = page.reports?.body else { return [] }
    switch form.draft.kind {
    case .why:
      let words = WhyText(wording.figures) { wording(wording.metric($0)) }
      return report.whyOffers.dropFirst(earlier(than: form).count).prefix(1).map { words.text($0) }
    case .measure: return report.courses.map(\.title)
    default: return []
    }
  }

  /// A course is a measure for its metric, so that its effect can be seen.
  private func metricTrained(by text: String) -> [EntrySubject] {
    guard case .person(let report)? = page.reports?.body else { return [] }
    let course = report.courses.first { $0.title == text || $0.id == text }
    return course.flatMap { EntrySubject("metric", $0.metric) }.map { [$0] } ?? []
  }

  /// What was written before of the same kind, the oldest first: of whys the chain so far.
  func earlier(than form: EntryForm) -> [Entry] {
    guard case .person(let report)? = page.reports?.body else { return form.stored }
    let known = form.draft.kind == .why ? report.whys : report.written(form.draft.kind)
    return known + form.stored.filter { entry in !known.contains { $0.id == entry.id } }
  }

  // MARK: - What became of it

  /// The line is safely stored: a chain goes on to its next link, anything else is done.
  mutating func tookDown(_ entry: Entry) {
    guard case .entry(var form) = overlay, form.progress == .storing, form.draft.kind == .why else {
      if case .entry(let form) = overlay, form.progress == .storing { overlay = nil }
      message = Message(phrase: .written(entry.kind.phrase))
      return
    }
    (form.field, form.progress, form.draft.text) = (TextField(), .typing, "")
    form.stored.append(entry)
    overlay = .entry(form)
  }

  /// It could not be stored: what was typed stays, with the reason.
  mutating func refuse(_ problem: Problem) {
    guard case .entry(var form) = overlay, form.progress == .storing else {
      message = Message(phrase: problem.phrase, isProblem: true)
      return
    }
    if form.field.text.isEmpty { form.field = TextField(form.draft.text) }
    form.progress = .refused(problem)
    overlay = .entry(form)
  }
}

extension Action {
  /// What it writes into the journal; `nil` for other actions.
  var entryKind: EntryKind? {
    switch self {
    case .note: .note
    case .whys: .why
    case .coach: .coach
    case .feedback: .feedback
    case .training: .measure
    case .standUp: .standup
    default: nil
    }
  }
}

extension RepReport {
  /// What was written about the person of one kind, the oldest first.
  func written(_ kind: EntryKind) -> [Entry] {
    guidance.reversed().compactMap { guidance in
      if case .written(let entry) = guidance, entry.kind == kind { entry } else { nil }
    }
  }

  /// An entry of the page by its id.
  func entry(_ id: String) -> Entry? {
    whys.first { $0.id == id }
      ?? guidance.lazy.compactMap { if case .written(let entry) = $0, entry.id == id { entry } else { nil } }.first
  }
}

extension Problem {
  /// The sentence in both languages.
  var phrase: Phrase { Phrase(message(in: .english), message(in: .chinese)) }

  /// Why nothing can be written down, on one line of any screen.
  var shortPhrase: Phrase {
    if case .journalNotWritten(let reason) = kind { .nothingWritable(reason) } else { phrase }
  }
}
