extension Reports {
  /// Every target, checked; `problems` are those found with the rows of the files that give targets.
  public func targetCheck(problems: [Problem]) -> TargetCheckReport {
    var past = PastActuals(self)
    let understood = facts.targets.indices.map { checked($0, &past) }
    let unread = problems.compactMap { CheckedTarget(unread: $0) }
    let files = Dictionary(
      facts.paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = (understood + unread).stablySorted { left, right in
      let (mine, theirs) = (left.place, right.place)
      return (files[mine.file] ?? .max, mine.file, mine.line ?? 0) < (
        files[theirs.file] ?? .max, theirs.file, theirs.line ?? 0
      )
    }
    return TargetCheckReport(asOf: asOf, rows: rows)
  }

  private func checked(_ index: Int, _ past: inout PastActuals) -> CheckedTarget {
    let figure = facts.targets[index]
    var checked = CheckedTarget(place: Place(file: figure.place.file, line: figure.place.line))
    checked.figure = figure
    checked.changes = facts.targetChanges.filter { $0.key == figure.key }
    guard let metric = catalog[figure.metric],
      let target = PlanBook.figure(Int128(figure.millionths), metric.unit)
    else { return checked }
    checked.target = target
    checked.yardstick = past.yardstick(of: metric, scope: scope(of: figure), for: figure.period)
    checked.attainability = checked.yardstick.attainability(of: target)
    if !hasOwner(figure) { checked.faults.append(.noOwner) }
    if figure.millionths <= 0 { checked.faults.append(.notPositive) }
    if checked.attainability == .outOfReach { checked.faults.append(.outOfReach) }
    if let parts = book.difference(of: index) { checked.faults.append(.differsFromParts(parts)) }
    return checked
  }

  /// The part of the company a target is for, as a scope.
  func scope(of figure: PlannedFigure) -> Scope {
    var scope = Scope()
    if let rep = figure.rep { scope.filters[.rep] = [rep] }
    if let team = figure.team { scope.filters[.team] = [team] }
    if let region = figure.region { scope.filters[.region] = [region] }
    if let product = figure.product {
      let isItem = facts.company.products.lines.code(of: product) == nil
      scope.filters[isItem ? .productItem : .product] = [product]
    }
    return scope
  }

  /// The rep is there in its period; a region or team has somebody. What is set for the whole company belongs to whoever
  /// leads it.
  private func hasOwner(_ figure: PlannedFigure) -> Bool {
    guard figure.rep != nil || figure.team != nil || figure.region != nil, facts.tables.contains(.reps) else {
      return true
    }
    var place = scope(of: figure)
    if figure.rep != nil { place.filters = place.filters.filter { $0.key == .rep } }
    let question = SplitQuestion(
      period: figure.period, asOf: asOf, over: .scopes(.rep), metric: figure.metric, scope: place)
    return SplitScopes(question, facts, labels).hasPeople
  }
}

extension CheckedTarget {
  /// A row that was not understood; `nil` where the problem is another one.
  fileprivate init?(unread problem: Problem) {
    self.init(place: Place(file: problem.place.file, line: problem.place.line))
    switch problem.kind {
    case .unknownMetric: faults = [.unknownMetric(problem.found)]
    case .unreadablePeriod: faults = [.unreadablePeriod(problem.found)]
    case .unreadableNumber, .numberTooLarge: faults = [.unreadableNumber(problem.found)]
    case .missingRequired:
      faults = [problem.place.column == "period" ? .unreadablePeriod("") : .unreadableNumber("")]
    default: return nil
    }
  }
}
