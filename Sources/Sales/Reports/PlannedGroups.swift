/// Where a target stands in the company: what its row says, and what follows from its rep.
struct PlannedScope {
  /// What a target can be set for.
  static let dimensions: Set<Dimension> = [.region, .team, .manager, .product, .productItem, .rep]

  private let values: [Dimension: String]

  /// The place of a target; a rep's region, team and manager are those of the last day.
  init(_ target: PlannedFigure, in facts: FactStore, on day: Day) {
    var values: [Dimension: String] = [:]
    let company = facts.company
    let spell = target.rep.flatMap { company.reps.ids.code(of: $0) }.flatMap { company.reps.spell(of: $0, on: day) }
    values[.rep] = target.rep
    let item = target.product.flatMap {
      company.products.lines.code(of: $0) == nil ? company.products.ids.code(of: $0) : nil
    }
    values[.product] = item.flatMap { company.products.line(of: $0) } ?? target.product
    values[.productItem] = item.flatMap { company.products.ids.value($0) }
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

extension Products {
  /// The line of a product by its code.
  fileprivate func line(of code: Int32) -> String? {
    code >= 0 && Int(code) < line.count ? lines.value(line[Int(code)]) : nil
  }
}

/// A group by the ids of its dimensions; `nil` where one is missing.
typealias GroupIDs = [String?]

/// Groups that rows are due to because a target was set for them.
struct PlannedGroups {
  /// A target says every dimension.
  var fine: Set<GroupIDs> = []
  /// A target says some dimensions only, and no finer group lies in it.
  var coarse: Set<GroupIDs> = []
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
  func plannedGroups(of id: String, _ question: Question, beside known: some Collection<GroupIDs>) -> PlannedGroups {
    let cut = question.by.filter { $0.grain == nil }
    guard cut.allSatisfy(PlannedScope.dimensions.contains) else { return PlannedGroups() }
    var groups = PlannedGroups()
    var coarse: Set<GroupIDs> = []
    for place in plannedScopes(of: id, question) {
      let ids = question.by.map { place[$0] }
      let isFine = cut.allSatisfy { place[$0] != nil }
      if isFine { groups.fine.insert(ids) } else { coarse.insert(ids) }
    }
    guard cut.count == question.by.count else {
      groups.fine = inEveryPeriod(groups.fine, question)
      return groups
    }
    let finer = known.filter { ids in ids.contains { $0 != nil } } + groups.fine
    for ids in coarse.sorted(by: { $0.count { $0 != nil } > $1.count { $0 != nil } })
    where !finer.contains(where: { lies($0, in: ids) }) && !groups.coarse.contains(where: { lies($0, in: ids) }) {
      groups.coarse.insert(ids)
    }
    return groups
  }

  /// The parts of the company that targets of a period are for: each once, though every month has its own target.
  private func plannedScopes(of id: String, _ question: Question) -> [PlannedScope] {
    let day = min(asOf, question.period.end.adding(days: -1))
    var seen: Set<GroupIDs> = []
    return facts.targets.compactMap { target in
      guard target.metric == id, target.level == question.level,
        target.period.range.overlaps(question.period.range),
        seen.insert([target.region, target.team, target.product, target.rep]).inserted
      else { return nil }
      let place = PlannedScope(target, in: facts, on: day)
      return place.isIn(question.scope) ? place : nil
    }
  }

  /// Whether a group agrees with everything another one says.
  private func lies(_ group: GroupIDs, in other: GroupIDs) -> Bool {
    zip(group, other).allSatisfy { $1 == nil || $0 == $1 }
  }

  /// The same groups in every sub-period where the question is cut by time too.
  private func inEveryPeriod(_ groups: Set<GroupIDs>, _ question: Question) -> Set<GroupIDs> {
    question.by.indices.reduce(groups) { groups, index in
      guard let grain = question.by[index].grain else { return groups }
      let periods = facts.fiscalCalendar.periods(grain, touching: question.period.range)
      return Set(groups.flatMap { group in periods.map { group.replacing(index, by: $0.id) } })
    }
  }
}

extension [String?] {
  fileprivate func replacing(_ index: Int, by id: String) -> [String?] {
    var ids = self
    ids[index] = id
    return ids
  }
}
