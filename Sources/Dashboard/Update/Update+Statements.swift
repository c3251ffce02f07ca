internal import Sales
internal import Screen

extension AppState {
  /// Opens what is to be done to the statement that is shown, or to all of the period.
  mutating func settle(_ action: Action) {
    guard mayWriteDown() else { return }
    // What stands on the screen until the answer comes is of another period, or nothing: no step is taken on it.
    guard page.answered?.question.period == question(of: page).period else {
      return message = Message(phrase: .reading)
    }
    if let refusal = refusal(of: action) { return message = Message(phrase: refusal) }
    let wording = Wording(self)
    let period = question(of: page).period
    let periodWords = wording.figures.period(period)
    if action == .publish, page.kind == .incentives {
      overlay = .statement(StatementForm(.publish(period, rep: nil), subject: periodWords))
      return
    }
    guard case .statement(let report)? = page.reports?.body, let rep = report.row.rep.id else { return }
    let selected = selectedLine(of: report)
    let objection = action == .answer ? report.objection(answeredAt: selected?.id) : nil
    let line = action == .answer ? objection?.line : selected?.id
    guard let deed = StatementForm.Deed(action, rep, period, line) else { return }
    let names = [report.row.rep.label(in: language), periodWords]
    let rule = deed.isAboutLines ? [report.words(for: line, wording)] : []
    var form = StatementForm(deed, subject: (names + rule).joined(separator: " · "))
    form.objection = objection?.text
    overlay = .statement(form)
  }

  func selectedLine(of report: StatementReport) -> IncentiveLine? {
    guard case .incentiveLine(let id) = page.selectedRow?.item else { return report.row.lines.first }
    return report.row.lines.first { $0.id == id }
  }

  /// What a key does while it is open.
  mutating func press(_ key: Key, in form: StatementForm) -> [Effect] {
    guard form.progress != .storing else { return [] }
    var form = form
    var effects: [Effect] = []
    if key == .enter {
      guard let order = form.order else { return [] }
      form.progress = .storing
      effects = [.settle(order)]
    } else if form.field.handle(key) {
      form.progress = .typing
    }
    overlay = .statement(form)
    return effects
  }

  /// It was done.
  mutating func settled(_ phrase: Phrase) {
    if case .statement(let form) = overlay, form.progress == .storing { overlay = nil }
    message = Message(phrase: phrase)
  }

  /// It could not be done: what was typed stays, with the reason.
  mutating func notSettled(_ phrase: Phrase) {
    guard case .statement(var form) = overlay, form.progress == .storing else {
      message = Message(phrase: phrase, isProblem: true)
      return
    }
    form.progress = .refused(phrase)
    overlay = .statement(form)
  }
}

extension StatementForm.Deed {
  /// What an action does to a rep's statement, or to a line of it.
  fileprivate init?(_ action: Action, _ rep: String, _ period: Period, _ line: String?) {
    switch action {
    case .publish: self = .publish(period, rep: rep)
    case .object: self = .object(line: line, rep: rep, period)
    case .answer: self = .answer(line: line, rep: rep, period)
    case .confirm: self = .confirm(rep: rep, period)
    case .pay: self = .pay(rep: rep, period)
    default: return nil
    }
  }

  fileprivate var isAboutLines: Bool {
    switch self {
    case .object, .answer: true
    case .publish, .confirm, .pay: false
    }
  }
}

extension StatementReport {
  /// The open objection that is meant at a line: to it, else to the whole statement, else the first there is.
  fileprivate func objection(answeredAt line: String?) -> StatementEvent? {
    let own = line.flatMap { objections[.some($0)] } ?? objections[.none]
    return own ?? row.lines.lazy.compactMap { objections[.some($0.id)] }.first
  }

  /// What a line is for; the whole statement without one.
  fileprivate func words(for line: String?, _ wording: Wording) -> String {
    let known = row.lines.first { $0.id == line }
    return known.map { wording.incentives.rule(of: $0, in: question.period) } ?? line ?? wording(.wholeStatement)
  }
}
