/// What people do and how well, by person over some days: rates, means and leading counts, but no sums of what came of
/// it, which say who sold most and not why.
struct LeverTable {
  private let reports: Reports
  private let metrics: [Metric]
  private let range: DayRange
  /// Metric → rep → figure.
  private var figures: [String: [String: Figure]] = [:]

  init(_ reports: Reports, _ range: DayRange, _ scope: Scope, _ peers: Set<String?>) {
    (self.reports, self.range) = (reports, range)
    metrics = reports.knownMetrics.compactMap { reports.catalog[$0] }.filter(\.isLever)
    let table = reports.numbers.table(metrics.map(\.id), in: range, scope: scope, by: [.rep])
    for key in table.keys {
      guard let id = reports.labels.values([.rep], key).first?.id, peers.contains(id) else { continue }
      for metric in metrics { figures[metric.id, default: [:]][id] = table.figure(metric.id, key) }
    }
  }

  /// A person's levers beside the middle of all. Counts are held against nobody who was not there all the time.
  func gaps(of id: String) -> [RepGap] {
    metrics.compactMap { metric in
      guard let all = figures[metric.id], let own = all[id], Reports.hasEnoughCases(own, metric),
        !metric.sums || wasThere(id), all.count >= 3,
        let median = Reports.percentile(all.values.sorted { $0.isLess(than: $1) }, 1, over: 2), median.numerator > 0,
        let change = Comparison.change(from: median, to: own)
      else { return nil }
      let gap = metric.lowerIsBetter ? change.multiplied(by: -1, over: 1) ?? change : change
      return RepGap(subject: .metric(metric.id), own: own, median: median, gap: gap)
    }
  }

  /// The middle of each lever among the best and among the others, where the best are better, the largest first.
  func differences(top: Set<String>) -> [LeverDifference] {
    let found = metrics.compactMap { metric -> (gap: Figure, difference: LeverDifference)? in
      let known = (figures[metric.id] ?? [:]).filter { Reports.hasEnoughCases($0.value, metric) }
      let best = known.filter { top.contains($0.key) }.values.sorted { $0.isLess(than: $1) }
      let others = known.filter { !top.contains($0.key) && (!metric.sums || wasThere($0.key)) }.values
        .sorted { $0.isLess(than: $1) }
      guard let upper = Reports.percentile(best, 1, over: 2), let lower = Reports.percentile(others, 1, over: 2),
        let change = Comparison.change(from: lower, to: upper), others.count >= 3
      else { return nil }
      let gap = metric.lowerIsBetter ? change.multiplied(by: -1, over: 1) ?? change : change
      return (gap, LeverDifference(metric: metric.id, top: upper, rest: lower))
    }
    return found.filter { $0.gap.numerator > 0 }.stablySorted { $1.gap.isLess(than: $0.gap) }.map(\.difference)
  }

  /// Whether a person was there on the first of the days.
  private func wasThere(_ id: String) -> Bool {
    let reps = reports.facts.company.reps
    guard let code = reps.ids.code(of: id), Int(code) < reps.hired.count, let hired = reps.hired[Int(code)] else {
      return true
    }
    return hired <= range.start
  }
}

extension Metric {
  /// Whether it says how somebody sells rather than how much came of it.
  var isLever: Bool { kind == .leading || !sums && id != "clv" }
}
