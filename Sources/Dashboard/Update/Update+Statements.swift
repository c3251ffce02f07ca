internal import Sales
internal import Screen

extension AppState {
  /// Opens what is to be done to the statement that is shown, or to all of the period.
  mutating func settle(_ action: Action) {
    if let problem = facts?.journalProblem {
      message = Message(phrase: problem.phrase, isProblem: true)
      return
    }
    let wording = Wording(self)
    let period = question(of: page).period
    let periodWords = wording.figures.period(period)
    if action == .publish {
      overlay = .statement(StatementForm(.publish(period), subject: periodWords))
      return
    }
    guard case .statement(let report)? = page.reports?.body, let rep = report.row.rep.id else { return }
    let line = selectedLine(of: report)
    guard let deed = deed(action, rep, period, line?.id) else { return }
    let names = [report.row.rep.label(in: language), periodWords]
    let isAboutLine = action == .object || action == .answer
    let rule = isAboutLine ? line.map { IncentiveWording(wording.figures).rule(of: $0) } : nil
    overlay = .statement(StatementForm(deed, subject: (names + [rule].compactMap(\.self)).joined(separator: " · ")))
  }

  private func deed(_ action: Action, _ rep: String, _ period: Period, _ line: String?) -> StatementForm.Deed? {
    switch action {
    case .object: line.map { .object(line: $0, rep: rep, period) }
    case .answer: .answer(line: line, rep: rep, period)
    case .confirm: .confirm(rep: rep, period)
    case .pay: .pay(rep: rep, period)
    default: nil
    }
  }

  private func selectedLine(of report: StatementReport) -> IncentiveLine? {
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
