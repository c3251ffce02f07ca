internal import Synchronization

/// What published statements should have said otherwise, worked out once for a snapshot: every page of pay asks for it,
/// and every statement that was ever published has to be looked at.
final class CorrectionLedger: Sendable {
  private let made = Mutex<[CorrectedStatement]?>(nil)

  /// What was worked out before; `nil`: nothing yet.
  var known: [CorrectedStatement]? { made.withLock { $0 } }

  /// Keeps what was worked out.
  func keep(_ corrections: [CorrectedStatement]) { made.withLock { $0 = corrections } }
}

/// A published statement with the lines that correct it, and the statement they are lines of.
struct CorrectedStatement: Sendable {
  let rep: Int32
  let period: Period
  /// The first period after it for which the rep has no statement yet.
  let due: Period
  /// Empty: it says what it should.
  let lines: [IncentiveLine]
}

extension IncentiveCalculation {
  /// Adds to the next statement after published ones what these should have said otherwise: a published statement never
  /// changes, the difference is a line of the first one after it that is not published yet.
  mutating func addCorrections(to pays: inout [Int32: RepPay], in span: DayRange) {
    for statement in correctedStatements() where !statement.lines.isEmpty && span.contains(statement.due.range) {
      pays[statement.rep, default: RepPay(rep: statement.rep)].lines += statement.lines
    }
  }

  /// The plans that were changed or added since the statements a span would correct were published.
  mutating func changedPlans(in span: DayRange) -> [ChangedPlan] {
    let due = correctedStatements().filter { span.contains($0.due.range) }.map(\.period)
    return Set(due).sorted { $0.start < $1.start }.flatMap { period in
      reports.facts.plansChanged(since: period).values.sorted { $0.name < $1.name }
    }
  }

  /// Every published statement with what corrects it; the snapshot keeps them for the plans of its own.
  private mutating func correctedStatements() -> [CorrectedStatement] {
    let isOwn = plans == reports.facts.plans
    if isOwn, let known = reports.corrections.known { return known }
    let made = corrected()
    if isOwn { reports.corrections.keep(made) }
    return made
  }

  private mutating func corrected() -> [CorrectedStatement] {
    let all = reports.facts.bookForComputing.statements
    guard !all.isEmpty else { return [] }
    let changed = Dictionary(
      uniqueKeysWithValues: Set(all.map(\.period)).map { ($0, reports.facts.plansChanged(since: $0)) })
    // Only deals that are credited no longer are looked up: in most companies there are none.
    let uncredited = all.map { statement in (statement.period, reversals(of: statement).flatMap(\.deals).map(\.deal)) }
    signedToday = signed(among: Set(uncredited.flatMap(\.1)))
    let withReversals = Set(uncredited.filter { !signedToday.isSuperset(of: $0.1) }.map(\.0))
    let published = statements.mapValues { Set($0.map(\.period)) }
    return all.compactMap { statement in
      guard let rep = company.reps.ids.code(of: statement.rep) else { return nil }
      let made = statements[statement.rep]?.flatMap(\.lines) ?? []
      let lines = corrections(
        of: statement, rep, made: made, sparesAwards: withReversals.contains(statement.period)
      ).filter { $0.isReversal(of: statement.period) || changed[statement.period]?[$0.plan] == nil }
      return CorrectedStatement(
        rep: rep, period: statement.period, due: next(after: statement, published[statement.rep] ?? []), lines: lines)
    }
  }

  /// Those of some deals, by key, that are signed today.
  private func signed(among keys: Set<String>) -> Set<String> {
    guard !keys.isEmpty else { return [] }
    let (deals, stages) = (reports.facts.deals, company.stages)
    let isWon = stages.map { $0.kind == .won }
    return Set(
      (0..<deals.count).lazy.filter { row in
        let stage = Int(deals.stage[row])
        return isWon.indices.contains(stage) && isWon[stage]
      }.map { deals.key.text($0) }.filter(keys.contains))
  }

  /// The first period after a statement's for which the rep has none.
  private func next(after statement: PublishedStatement, _ published: Set<Period>) -> Period {
    var period = fiscal.next(after: statement.period)
    while published.contains(period) { period = fiscal.next(after: period) }
    return period
  }
}
