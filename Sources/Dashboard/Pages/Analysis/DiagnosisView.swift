internal import Sales
internal import Screen

extension PageBuilder {
  /// The tree of a change: drivers, the segments in which each worked, and causes, as far as they are unfolded.
  func diagnosis(_ report: DiagnosisReport) -> [PagePanel] {
    let columns = [
      PageColumn(id: .name, title: .why, minWidth: 16), column(.before, .number, priority: 3),
      column(.after, .number, priority: 3), moneyColumn(.contribution), column(.pull, .number, priority: 2),
      column(.share, .number, priority: 4),
    ]
    let branches = report.tree?.branches ?? []
    let farthest =
      branches.flatMap { [$0.change.contribution] + $0.segments.map(\.change.contribution) }
      .map(\.minorUnits.magnitude).max() ?? 0
    let rows = branches.flatMap { self.rows(of: $0, farthest: Double(max(farthest, 1))) }
    var table = PageTable(columns: columns, rows: rows)
    table.unfilteredCount = rows.count
    table.whenEmpty = .nothingToDiagnose
    return [PagePanel(id: .main, title: Action.diagnosis.phrase, table: table)]
  }

  private func rows(of branch: DiagnosisTree.Branch, farthest: Double) -> [PageRow] {
    let driver = branch.change.driver
    let item = Item.node(DiagnosisNode(driver))
    let head = row(.phrase(driver.phrase, .strong), branch.change, item, depth: 0, farthest)
    guard !page.folded.contains(item) else { return [head] }
    let causes = branch.causes.map { row($0, driver, [], depth: 1, farthest) }
    let segments = branch.segments.flatMap { segment -> [PageRow] in
      let item = Item.node(DiagnosisNode(driver, group: segment.group))
      var own = row(.text(words.label(segment.group)), segment.change, item, depth: 1, farthest)
      own.isFolded = segment.causes.isEmpty ? nil : page.folded.contains(item)
      let isOpen = !page.folded.contains(item)
      return [own] + (isOpen ? segment.causes.map { row($0, driver, segment.group, depth: 2, farthest) } : [])
    }
    return [head] + causes + segments + (branch.rest.map { [row(rest: $0, driver, farthest)] } ?? [])
  }

  private var words: DiagnosisText { DiagnosisText(wording.figures) }

  private func row(
    _ name: PageCell, _ change: DriverChange, _ item: Item, depth: Int, _ farthest: Double
  ) -> PageRow {
    var row = PageRow(
      item: item,
      cells: [name, .figure(change.before, .plain), .figure(change.after, .plain)]
        + parts(change.contribution, change.share, farthest), depth: depth)
    if depth == 0 { row.isFolded = page.folded.contains(item) }
    if case .node(let node) = item { row.subject = RowSubject(narrowing: node.group, metric: node.driver.rawValue) }
    return row
  }

  private func row(
    _ cause: Cause, _ driver: Driver, _ group: [DimensionValue], depth: Int, _ farthest: Double
  ) -> PageRow {
    let name = String(wording.glyphs.into) + " " + words.name(cause)
    return PageRow(
      item: .node(DiagnosisNode(driver, group: group, cause: cause.key)),
      cells: [.text(name, .warn), .figure(cause.before, .plain), .figure(cause.after, .plain)]
        + (cause.contribution.map { parts($0, cause.share, farthest) } ?? [.empty, .empty, .empty]),
      depth: depth, subject: cause.metric.map { RowSubject(narrowing: group, metric: $0) })
  }

  private func row(rest: Money, _ driver: Driver, _ farthest: Double) -> PageRow {
    var node = DiagnosisNode(driver)
    node.isRest = true
    return PageRow(
      item: .node(node), cells: [.phrase(.otherSegments, .dim), .empty, .empty] + parts(rest, nil, farthest), depth: 1)
  }

  private func parts(_ contribution: Money, _ share: Figure?, _ farthest: Double) -> [PageCell] {
    [
      .difference(Figure(contribution, cases: 0)), .pull(Double(contribution.minorUnits) / farthest),
      share == nil ? .empty : .percent(share),
    ]
  }
}

extension Cause {
  /// The metric that went down, where it is one.
  fileprivate var metric: String? {
    switch kind {
    case .demand(let metric): metric
    case .followUp: "follow_ups"
    case .stage: "win_rate"
    case .price: "avg_deal"
    }
  }
}
