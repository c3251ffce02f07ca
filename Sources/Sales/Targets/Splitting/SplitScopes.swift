/// Which parts of the company a target is split among: those who are there in its period. (numbers.md, Splitting a
/// target)
struct SplitScopes {
  private let question: SplitQuestion
  private let facts: FactStore
  private let labels: DimensionLabels
  /// Who works in the scope in the period, without those who manage others of them, and where they stand on its last
  /// day: a manager's target is never added to those of their reps.
  private var people: [(code: Int32, place: Reps.Spell?)] = []

  init(_ question: SplitQuestion, _ facts: FactStore, _ labels: DimensionLabels) {
    (self.question, self.facts, self.labels) = (question, facts, labels)
    let reps = facts.company.reps
    let isListed = facts.tables.contains(.reps)
    let all = reps.spells.indices.map { Int32($0) }.filter { code in
      let range = employed(code)
      return range.overlaps(question.period.range) && (!isListed || !reps.spells[Int(code)].isEmpty)
    }.map { (code: $0, place: place(of: $0)) }.filter { fits($0.code, $0.place) }
    let managed = ManagedReps(facts.company, labels: labels)
    let codes = Set(all.map(\.code))
    people = all.filter { !managed.manages($0.code, anyOf: codes) }
  }

  /// Whether anybody works in the scope in the period.
  var hasPeople: Bool { !people.isEmpty }

  /// The values of a dimension, in the order in which the files name them.
  func codes(of dimension: Dimension) -> [Int32] {
    let named = facts.company.names(dimension)?.values.indices.map { Int32($0) } ?? []
    let allowed = question.scope.filters[dimension]
    let asked = named.filter { code in allowed?.contains(labels.value(dimension, code).id) ?? true }
    guard dimension != .product else { return asked }
    let present = Set(people.compactMap { code($0, dimension) }.filter { $0 >= 0 })
    return present.isEmpty && dimension != .rep ? asked : asked.filter(present.contains)
  }

  /// Days its people are there for in the period; `nil` where a part has no people.
  func workdays(of code: Int32, _ dimension: Dimension) -> Int64? {
    guard dimension != .product else { return nil }
    let own = people.filter { self.code($0, dimension) == code }
    guard !own.isEmpty else { return nil }
    return own.reduce(0) { days, person in
      days + Int64(facts.workCalendar.workdays(in: employed(person.code).intersection(question.period.range)))
    }
  }

  private func code(_ person: (code: Int32, place: Reps.Spell?), _ dimension: Dimension) -> Int32? {
    switch dimension {
    case .region: person.place?.region
    case .team: person.place?.team
    default: person.code
    }
  }

  private func place(of rep: Int32) -> Reps.Spell? {
    let last = min(question.period.range.end, employed(rep).end).adding(days: -1)
    return facts.company.reps.spell(of: rep, on: last)
  }

  /// From the first to the last day a rep is there, as far as is known.
  private func employed(_ rep: Int32) -> DayRange {
    let (reps, spells) = (facts.company.reps, facts.company.reps.spells[Int(rep)])
    let first = [reps.hired[Int(rep)], spells.first.flatMap(\.from)].compactMap(\.self).max()
    let last = [reps.left[Int(rep)], spells.last.flatMap(\.to)].compactMap(\.self).min()
    let end = last?.adding(days: 1) ?? question.period.end
    return DayRange(start: first ?? min(question.period.start, end.adding(days: -1)), end: end)
  }

  private func fits(_ rep: Int32, _ place: Reps.Spell?) -> Bool {
    let company = facts.company
    return question.scope.filters.allSatisfy { dimension, ids in
      switch dimension {
      case .rep: ids.contains(company.reps.ids.value(rep))
      case .region: ids.contains(place.flatMap { company.regions.value($0.region) })
      case .team: ids.contains(place.flatMap { company.teams.value($0.team) })
      case .manager: ids.contains(place.flatMap { company.managers.value($0.manager) })
      default: true
      }
    }
  }
}
