/// Where a target stands in the company: what its row says, and what follows from its rep.
struct PlannedScope {
  private let values: [Dimension: String]

  /// The place of a target; a rep's region, team and manager are those of the last day.
  init(_ target: PlannedFigure, in facts: FactStore, on day: Day) {
    var values: [Dimension: String] = [:]
    let company = facts.company
    let spell = target.rep.flatMap { company.reps.ids.code(of: $0) }.flatMap { company.reps.spell(of: $0, on: day) }
    values[.rep] = target.rep
    values[.product] = target.product
    values[.region] = target.region ?? spell.flatMap { company.regions.value($0.region) }
    values[.team] = target.team ?? spell.flatMap { company.teams.value($0.team) }
    values[.manager] = spell.flatMap { company.managers.value($0.manager) }
    self.values = values
  }

  subscript(dimension: Dimension) -> String? { values[dimension] }

  /// Whether the place lies in a part of the company.
  func isIn(_ scope: Scope) -> Bool {
    scope.filters.allSatisfy { dimension, ids in dimension.grain != nil || ids.contains(values[dimension]) }
  }
}

extension Reports {
  /// The dimensions targets are grouped by where nobody says: region, product line and rep, but for those no target
  /// knows, because a target cannot be cut finer than it was set.
  func defaultTargetDimensions(_ ids: [String], _ question: Question) -> [Dimension] {
    let places = ids.flatMap { plannedScopes(of: $0, question) }
    let all: [Dimension] = [.region, .product, .rep]
    guard !places.isEmpty else { return all }
    return all.filter { dimension in places.contains { $0[dimension] != nil } }
  }

  /// The groups for which a target was set, perhaps without any fact, given those that have facts.
  ///
  /// A target of a whole region or team is no row beside those of its reps: it is one only where nothing finer is.
  func plannedGroups(of id: String, _ question: Question, beside known: [GroupKey]) -> PlannedGroups {
    guard question.by.allSatisfy({ $0.grain != nil || PlannedScope.dimensions.contains($0) }) else { return PlannedGroups() }
    var groups = PlannedGroups()
    var coarse: Set<GroupKey> = []
    for place in plannedScopes(of: id, question) {
      let key = GroupKey(question.by.map { dimension in place[dimension].flatMap { code(dimension, $0) } ?? Missing.code })
      let isFine = zip(question.by, key.codes).allSatisfy { $0.grain != nil || $1 != Missing.code }
      if isFine { groups.fine.insert(key) } else { coarse.insert(key) }
    }
    groups.fine = inEveryPeriod(groups.fine, question)
    guard question.by.allSatisfy({ $0.grain == nil }) else { return groups }
    for key in coarse.sorted(by: { $0.knownCodes > $1.knownCodes }) {
      let isCovered = known.contains { $0.isInside(key) } || groups.fine.union(groups.coarse).contains { $0.isInside(key) }
      if !isCovered { groups.coarse.insert(key) }
    }
    return groups
  }

  private func plannedScopes(of id: String, _ question: Question) -> [PlannedScope] {
    let day = min(asOf, question.period.end.adding(days: -1))
    return facts.targets.lazy.filter {
      $0.metric == id && $0.level == question.level && $0.period.range.overlaps(question.period.range)
    }.map { PlannedScope($0, in: facts, on: day) }.filter { $0.isIn(question.scope) }
  }

  private func code(_ dimension: Dimension, _ id: String) -> Int32? { labels.codes(dimension, called: id).first }

  /// The same groups in every sub-period where the question is cut by time too.
  private func inEveryPeriod(_ groups: Set<GroupKey>, _ question: Question) -> Set<GroupKey> {
    question.by.indices.reduce(groups) { groups, index in
      guard let grain = question.by[index].grain else { return groups }
      let starts = facts.fiscalCalendar.periods(grain, touching: question.period.range).map(\.start.number)
      return Set(groups.flatMap { group in starts.map { group.replacing(index, by: $0) } })
    }
  }
}

/// Groups that rows are due to because a target was set for them.
struct PlannedGroups {
  /// A target says every dimension.
  var fine: Set<GroupKey> = []
  /// A target says some dimensions only, and no finer group lies in it.
  var coarse: Set<GroupKey> = []
}

extension GroupKey {
  fileprivate var knownCodes: Int { codes.count { $0 != Missing.code } }

  /// Whether this group agrees with everything another one says.
  fileprivate func isInside(_ other: GroupKey) -> Bool {
    zip(codes, other.codes).allSatisfy { $1 == Missing.code || $0 == $1 }
  }

  fileprivate func replacing(_ index: Int, by code: Int32) -> GroupKey {
    var codes = codes
    codes[index] = code
    return GroupKey(codes)
  }
}

extension PlannedScope {
  /// What a target can be set for.
  static let dimensions: Set<Dimension> = [.region, .team, .manager, .product, .rep]
}
