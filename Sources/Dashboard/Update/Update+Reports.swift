internal import Sales

extension AppState {
  /// Asks for what the shown page, or the figure being explained, wants to know and was not asked for yet.
  mutating func askForReports() -> [Effect] {
    var effects: [Effect] = []
    if let wanted = request(for: page), wanted != page.asked {
      page.asked = wanted
      if wanted != page.answered { effects.append(.compute(wanted)) }
    }
    if case .explanation(var view) = overlay, let facts, view.asked?.version != facts.version {
      view.request.version = facts.version
      view.asked = view.request
      overlay = .explanation(view)
      effects.append(.compute(view.request))
    }
    return effects
  }

  /// Puts an answer where it is wanted; an answer that nobody wants any more, or an older one, is dropped.
  mutating func take(_ reports: PageReports, for request: ReportRequest) {
    if case .explanation(let explanation) = reports.body {
      take(explanation, for: request)
      return
    }
    let wanted = stack.pages.map { self.request(for: $0) }
    var index = 0
    stack.forEach { page in
      page.take(reports, for: request, wanted: wanted[index])
      index += 1
    }
  }

  private mutating func take(_ explanation: Explanation, for request: ReportRequest) {
    guard case .explanation(var view) = overlay, view.request.asksTheSame(as: request) else { return }
    view.answer = explanation
    overlay = .explanation(view)
  }
}

extension Page {
  fileprivate mutating func take(_ new: PageReports, for request: ReportRequest, wanted: ReportRequest?) {
    guard let wanted, wanted.asksTheSame(as: request) else { return }
    if let answered, answered.asksTheSame(as: request), answered.version > request.version { return }
    (reports, answered) = (new, request)
  }
}
