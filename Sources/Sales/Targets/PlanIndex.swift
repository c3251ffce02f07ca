/// Planned figures of one metric and level, found by period, and what they add up to by rules (1) to (3).
/// (numbers.md, Target of a scope and period)
struct PlanIndex: Sendable {
  /// What rules (1) to (3) found.
  struct Finding: Sendable {
    /// Millionths of the metric's unit.
    var millionths: Int128
    var origin: TargetOrigin
    /// Places in the list of planned figures that it rests on.
    var rows: [Int]
  }

  private let rows: [PlanRow]
  private let byRep: [Int32: [PlanRow]]
  private let fiscal: FiscalCalendar
  private let managed: ManagedReps
  private let homes: PlanHomes
  /// Whether parts and sub-periods add up.
  let sums: Bool

  /// An index of rows.
  init(_ rows: [PlanRow], sums: Bool, fiscal: FiscalCalendar, managed: ManagedReps, homes: PlanHomes) {
    self.rows = rows.sorted { ($0.period.start, $0.index) < ($1.period.start, $1.index) }
    byRep = Dictionary(grouping: self.rows.filter { $0.level == .rep }, by: \.rep)
    (self.sums, self.fiscal, self.managed, self.homes) = (sums, fiscal, managed, homes)
  }

  /// The figure of a part of the company and a period by rules (1) to (3).
  func find(_ scope: PlanScope, _ period: Period) -> Finding? {
    find(scope, period, rows(within: scope, period.range))
  }

  /// What the parts of a part add up to for a period, whether it has a figure of its own or not.
  func parts(_ scope: PlanScope, _ period: Period) -> Finding? {
    sums ? parts(scope, period, rows(within: scope, period.range)) : nil
  }

  /// Whether some row is for exactly this part and period. (rule 1)
  func given(_ scope: PlanScope, _ period: Period) -> Finding? {
    given(scope, period, rows(within: scope, period.range))
  }

  private func rows(within scope: PlanScope, _ range: DayRange) -> [PlanRow] {
    let candidates = scope.rep >= 0 ? byRep[scope.rep] ?? [] : rows
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].period.start < range.start { low = middle + 1 } else { high = middle }
    }
    return candidates[low...].prefix { $0.period.start < range.end }
      .filter { range.contains($0.period.range) }.map { homes.placed($0, in: range) }.filter(scope.contains)
  }

  private func find(_ scope: PlanScope, _ period: Period, _ rows: [PlanRow]) -> Finding? {
    if rows.isEmpty { return nil }
    if let given = given(scope, period, rows) { return given }
    return sums ? parts(scope, period, rows) ?? subPeriods(scope, period, rows) : nil
  }

  /// Rule (1). A rep or team with figures in several places has their sum.
  private func given(_ scope: PlanScope, _ period: Period, _ rows: [PlanRow]) -> Finding? {
    let own = rows.filter {
      $0.level == scope.level && $0.productLevel == scope.productLevel && $0.period.range == period.range
    }
    let wantsPlace = scope.region >= 0 && scope.level > .region
    let exact = own.filter { $0.declaresPlace == wantsPlace }
    let chosen = exact.isEmpty ? own : exact
    guard !chosen.isEmpty, chosen.count == 1 || sums else { return nil }
    return Finding(
      millionths: chosen.reduce(0) { $0 + Int128($1.millionths) }, origin: chosen.count == 1 ? .given : .parts,
      rows: chosen.map(\.index))
  }

  /// Rule (2): the next level that has any.
  private func parts(_ scope: PlanScope, _ period: Period, _ rows: [PlanRow]) -> Finding? {
    let rows = scope.level < .rep ? managed.withoutManagers(of: rows) : rows
    for level in PlanLevel.allCases where level > scope.level {
      let groups = groups(of: level, among: rows)
      let found = groups.compactMap { find(scope.narrowed(to: level, $0.code), period, $0.rows) }
      if let sum = sum(found, .parts) { return sum }
    }
    for level in ProductLevel.allCases where level > scope.productLevel {
      let own = rows.filter { $0.level == scope.level && $0.productLevel >= level }
      let groups = Dictionary(grouping: own) { level == .line ? $0.line : $0.item }.sorted { $0.key < $1.key }
      let found = groups.compactMap { find(scope.narrowed(to: level, $0.key), period, $0.value) }
      if let sum = sum(found, .parts) { return sum }
    }
    return nil
  }

  /// Rows by their value of a level; those of a deeper level without a value are a group of their own. Nothing where no
  /// row has one (“teams where there are any”).
  private func groups(of level: PlanLevel, among rows: [PlanRow]) -> [(code: Int32, rows: [PlanRow])] {
    let own = rows.filter { $0.level >= level }
    guard own.contains(where: { $0.code(level) >= 0 }) else { return [] }
    return Dictionary(grouping: own) { $0.code(level) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Rule (3): all of the next finer periods that fill this one.
  private func subPeriods(_ scope: PlanScope, _ period: Period, _ rows: [PlanRow]) -> Finding? {
    var found: [Finding] = []
    for part in fiscal.parts(of: period) {
      let own = rows.filter { part.range.contains($0.period.range) }
      guard let finding = find(scope, part, own) else { return nil }
      found.append(finding)
    }
    return sum(found, .subPeriods)
  }

  private func sum(_ findings: [Finding], _ origin: TargetOrigin) -> Finding? {
    guard !findings.isEmpty else { return nil }
    return Finding(
      millionths: findings.reduce(0) { $0 + $1.millionths }, origin: origin, rows: findings.flatMap(\.rows))
  }
}

/// Who manages whom: a target given for a manager is never added to those of their reps.
struct ManagedReps: Sendable {
  /// Manager's rep code → codes of their reps.
  private var reps: [Int32: Set<Int32>] = [:]

  /// The managers of a company that are reps themselves.
  init(_ company: Company, labels: DimensionLabels) {
    for rep in company.reps.spells.indices {
      for spell in company.reps.spells[rep] {
        guard let manager = company.managers.value(spell.manager) else { continue }
        for code in labels.codes(.rep, called: manager) where code != Int32(rep) {
          reps[code, default: []].insert(Int32(rep))
        }
      }
    }
  }

  /// Whether a rep manages some other of these.
  func manages(_ rep: Int32, anyOf others: Set<Int32>) -> Bool {
    reps[rep].map { !$0.isDisjoint(with: others) } ?? false
  }

  /// The rows without those of reps who manage the rep of another row.
  func withoutManagers(of rows: [PlanRow]) -> [PlanRow] {
    guard !reps.isEmpty, rows.contains(where: { reps[$0.rep] != nil }) else { return rows }
    let all = Set(rows.map(\.rep))
    return rows.filter { row in reps[row.rep].map { $0.isDisjoint(with: all) } ?? true }
  }
}
