internal import Sales
internal import Screen

extension AppState {
  /// Why something cannot be done to the statements of the page now, with the key of what must be done first; `nil`: it
  /// can, or it is nothing that is done to statements.
  func refusal(of action: Action) -> Phrase? {
    guard let step = StatementStep(action), let refusal = refusal(of: step) else { return nil }
    let sentence = { (language: Language) in
      refusal.brief(FigureText(language: language, currency: facts?.currency ?? ""))
    }
    let reason = Phrase(sentence(.english), sentence(.chinese))
    guard let key = refusal.stepBefore.flatMap({ keymap.key(for: $0, on: page.kind) }) else { return reason }
    return .pressing(KeyName.label(key, ascii: context.glyphs.level == .ascii), reason)
  }

  private func refusal(of step: StatementStep) -> StatementRefusal? {
    switch page.reports?.body {
    case .incentives(let report): report.statements?.refusalToPublish(today: now.day)
    case .statement(let report): refusal(of: step, in: report)
    default: nil
    }
  }

  /// Of a draft that cannot be published yet, why not: publishing would be the next step.
  private func refusal(of step: StatementStep, in report: StatementReport) -> StatementRefusal? {
    let refusal = report.refusal(of: step, line: selectedLine(of: report)?.id, today: now.day)
    return refusal == .notPublished ? report.refusal(of: .publish, today: now.day) ?? refusal : refusal
  }
}

extension StatementStep {
  /// The step an action takes; `nil`: it takes none.
  fileprivate init?(_ action: Action) {
    switch action {
    case .publish: self = .publish
    case .object: self = .object
    case .answer: self = .answer
    case .confirm: self = .confirm
    case .pay: self = .pay
    default: return nil
    }
  }
}

extension StatementRefusal {
  /// What must be done first; `nil`: nothing that a key does.
  fileprivate var stepBefore: Action? {
    switch self {
    case .notPublished: .publish
    case .everythingHeld: .answer
    case .notConfirmed: .confirm
    default: nil
    }
  }
}
