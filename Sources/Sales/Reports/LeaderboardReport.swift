/// Reps by what they reached.
public struct LeaderboardReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  public var rows: [LeaderboardRow]
  /// A report.
  public init(question: Question, metric: String, rows: [LeaderboardRow]) {
    (self.question, self.metric, self.rows) = (question, metric, rows)
  }
}

/// One rep's place: the row of `leaderboard`.
public struct LeaderboardRow: Hashable, Sendable {
  /// Equal values share a rank: 1, 1, 3.
  public var rank: Int
  public var rep: DimensionValue
  public var region: DimensionValue
  public var result: TargetRow
  /// Places gained since the period before; `nil` where there was no place then.
  public var change: Int?
  /// A row.
  public init(rank: Int, rep: DimensionValue, region: DimensionValue, result: TargetRow, change: Int?) {
    (self.rank, self.rep, self.region, self.result, self.change) = (rank, rep, region, result, change)
  }
}

extension Reports {
  /// Reps by what they reached of a metric; where less is more, the least comes first.
  public func leaderboard(_ question: Question) -> LeaderboardReport {
    let question = settled(question)
    let id = metricIds(question, default: ["sales"]).first ?? "sales"
    let before = ranksBefore(id, question)
    let day = min(asOf, question.period.end.adding(days: -1))
    let rows = places(of: id, question).compactMap { place -> LeaderboardRow? in
      guard let rep = place.result.group.first, let id = rep.id else { return nil }
      return LeaderboardRow(
        rank: place.rank, rep: rep, region: region(ofRep: id, on: day), result: place.result,
        change: before[id].map { $0 - place.rank })
    }
    return LeaderboardReport(question: question, metric: id, rows: rows.stablySorted { $0.rank < $1.rank })
  }

  /// Every rep that has a place by a metric, with it: one answer for the board and for a person's page.
  func places(of metric: String, _ question: Question) -> [(result: TargetRow, rank: Int)] {
    var question = question
    question.by = [.rep]
    let results = groupedResults(of: metric, question).filter { $0.group.first?.id != nil }
    let ranks = ranks(of: results.map { ($0.group.first?.id, $0.actual) }, metric: metric)
    return results.compactMap { result in
      result.group.first?.id.flatMap { ranks[$0] }.map { (result, $0) }
    }
  }

  /// Places in the period just before, all of it.
  private func ranksBefore(_ id: String, _ question: Question) -> [String: Int] {
    var earlier = question
    earlier.period = before(question.period).period
    let table = numbers.table([id], in: earlier.period.range, scope: question.scope, by: [.rep])
    return ranks(of: table.keys.map { (labels.values([.rep], $0).first?.id, table.figure(id, $0)) }, metric: id)
  }

  /// The place of each rep that has a value: 1 for the best, equal values share one (1, 1, 3).
  func ranks(of values: [(rep: String?, value: Figure?)], metric: String) -> [String: Int] {
    let lowerIsBetter = catalog[metric]?.lowerIsBetter ?? false
    let known = values.compactMap { rep, value in rep.flatMap { rep in value.map { (rep: rep, value: $0) } } }
    let ordered = known.sorted { lowerIsBetter ? $0.value.isLess(than: $1.value) : $1.value.isLess(than: $0.value) }
    var ranks: [String: Int] = [:]
    var rank = 0
    for (index, entry) in ordered.enumerated() {
      if index == 0 || !entry.value.equals(ordered[index - 1].value) { rank = index + 1 }
      ranks[entry.rep] = rank
    }
    return ranks
  }

  /// A rep's region on a day.
  func region(ofRep id: String, on day: Day) -> DimensionValue {
    DimensionValue(.region, id: spell(ofRep: id, on: day).flatMap { facts.company.regions.value($0.region) })
  }

  func spell(ofRep id: String, on day: Day) -> Reps.Spell? {
    facts.company.reps.ids.code(of: id).flatMap { facts.company.reps.spell(of: $0, on: day) }
  }
}

extension Array {
  /// Sorted, equal elements as they were.
  func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      precedes(left.element, right.element) || (!precedes(right.element, left.element) && left.offset < right.offset)
    }.map(\.element)
  }
}
