extension StatementBook {
  /// What published statements should have said otherwise, as lines of a later period, by rep: for every line the
  /// difference to today's computation of its period, less what earlier corrections said already. Only the first period
  /// after all that was published for a rep takes them; a statement once published never changes. (numbers.md, Statement)
  ///
  /// `today` computes the lines of a rep and period as if it had never been published.
  public func corrections(
    in open: DayRange, today: (_ rep: String, Period) -> [IncentiveLine]
  ) -> [String: [IncentiveLine]] {
    var ends: [String: Day] = [:]
    for (rep, period) in statements.map({ ($0.rep, $0.period) }) + changed.map({ ($0.rep, $0.period) }) {
      ends[rep] = max(ends[rep] ?? period.end, period.end)
    }
    return Dictionary(grouping: statements, by: \.rep).filter { rep, _ in ends[rep].map(open.contains) ?? false }
      .mapValues { published in
        let said = CorrectedAmounts(published)
        return published.sorted { $0.period.start < $1.period.start }.flatMap { statement in
          statement.differences(to: today(statement.rep, statement.period), said)
        }
      }
  }
}

/// What corrections have said so far, by the line they correct.
private struct CorrectedAmounts {
  private var amounts: [Period: [String: Money]] = [:]

  init(_ statements: [PublishedStatement]) {
    for line in statements.flatMap(\.lines) {
      if case .correction(let id, let period) = line.rule {
        amounts[period, default: [:]][id, default: .zero] += line.amount
      }
    }
  }

  func of(_ line: String, _ period: Period) -> Money { amounts[period]?[line] ?? .zero }
  /// The lines of a period that were corrected, in order of their ids.
  func lines(_ period: Period) -> [String] { amounts[period, default: [:]].keys.sorted() }
}

extension PublishedStatement {
  /// Correction lines that bring what was said about the period to what is computed today.
  fileprivate func differences(to today: [IncentiveLine], _ said: CorrectedAmounts) -> [IncentiveLine] {
    let (then, now) = (lines.filter(\.isOwn), today.filter(\.isOwn))
    var order = then.map(\.id)
    for id in now.map(\.id) + said.lines(period) where !order.contains(id) { order.append(id) }
    return order.compactMap { id in
      let old = then.filter { $0.id == id }.reduce(Money.zero) { $0 + $1.amount }
      let current = now.first { $0.id == id }
      let difference = (current?.amount ?? .zero) - old - said.of(id, period)
      guard difference != .zero else { return nil }
      let plan = current?.plan ?? then.first { $0.id == id }?.plan ?? ""
      return IncentiveLine(
        id: "correction/\(period.id)/\(id)", plan: plan, rule: .correction(of: id, period: period), amount: difference,
        deals: current?.deals ?? [])
    }
  }
}

extension IncentiveLine {
  /// Whether it is about its statement's own period; corrections are about another.
  fileprivate var isOwn: Bool { if case .correction = rule { false } else { true } }
}
