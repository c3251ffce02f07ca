/// Something that was done to a statement, with the lines it was done to: what was published, held, released, confirmed
/// or paid by it. Worked out from the events in their order, so that the audit says how much.
public struct StatementDeed: Hashable, Sendable {
  public var event: StatementEvent
  /// Empty where the statement was changed since: nothing in it can be relied on.
  public var lines: [IncentiveLine]
  /// Whether these are all the lines there are.
  public var isWhole: Bool
  /// The sum of these lines; `nil` where the statement was changed since.
  public var amount: Money?

  /// What was done to some of a statement's lines.
  init(_ event: StatementEvent, _ lines: [IncentiveLine], of statement: PublishedStatement) {
    (self.event, self.lines) = (event, lines)
    isWhole = lines.count == statement.lines.count
    amount = lines.reduce(.zero) { $0 + $1.amount }
  }

  /// What was done to a statement that cannot be relied on.
  init(_ event: StatementEvent) { (self.event, lines, isWhole, amount) = (event, [], false, nil) }
}

extension StatementBook {
  /// What was done to a rep's statements that share days with a span, the oldest first.
  func deeds(of rep: String, in span: DayRange) -> [StatementDeed] {
    let own = events.filter { $0.rep == rep && $0.period.range.intersection(span).count > 0 }
    var waiting: [Period: ArraySlice<StatementDeed>] = [:]
    for period in Set(own.map(\.period)) { waiting[period] = standing(of: rep, period)?.deeds[...] }
    return own.map { waiting[$0.period]?.popFirst() ?? StatementDeed($0) }
  }
}

extension IncentiveWording {
  /// The lines that something was done to, by what they are for; the id where two are for the same. Safe to draw.
  public func lines(of deed: StatementDeed) -> String {
    if deed.event.line == nil, deed.event.kind == .objected || deed.event.kind == .answered {
      return PaperStrings.wholeStatement[language]
    }
    if deed.isWhole, deed.lines.count > 1 { return PaperStrings.allLines(deed.lines.count)[language] }
    let names = deed.lines.map { rule(of: $0, in: deed.event.period) }
    let named = zip(names, deed.lines).map { name, line in
      names.count { $0 == name } > 1 ? "\(name) (\(VisibleText.line(line.id)))" : name
    }
    return named.joined(separator: PaperStrings.between[language])
  }
}
