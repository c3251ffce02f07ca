extension IncentiveLine {
  /// The plan's period that the line is of, read from its id, which says it wherever a plan pays by the period; `nil`:
  /// the id says none.
  public var planPeriod: Period? {
    guard id.hasPrefix(plan + "/"), let written = id.dropFirst(plan.count + 1).split(separator: "/").first,
      let read = FiscalCalendar(startMonth: 1).period(String(written))
    else { return nil }
    // The id names the fiscal year; words are made of it, not of the calendar it was read by.
    return Period(id: String(written), grain: read.grain, from: read.start, to: read.end)
  }

  /// Whether its words say a period of their own.
  fileprivate var saysPeriod: Bool {
    switch rule {
    case .rankAward, .correction: true
    default: false
    }
  }
}

extension IncentiveWording {
  /// What a line is for, with the plan's period where a statement is of a longer one, so that the lines of its months
  /// can be told apart: `Commission · 进阶激励 · Oct 2026`. Safe to draw.
  public func rule(of line: IncentiveLine, in whole: Period) -> String {
    guard !line.saysPeriod, let part = line.planPeriod, part.id != whole.id else { return rule(of: line) }
    return rule(of: line) + TableStrings.separator + figures.period(part)
  }

  /// What somebody wrote with what they did; of publishing, the beginning of the digest that stands in full at the head
  /// of the paper. Safe to draw.
  public func text(of event: StatementEvent) -> String {
    guard event.kind == .published, !event.text.isEmpty else { return VisibleText.line(event.text) }
    return VisibleText.line("\(PaperStrings.digest[language]) \(event.text.prefix(12))…")
  }
}
