internal import Sales

extension PageBuilder {
  /// Table 1: groups within groups, each with its subtotal, as far as they are unfolded.
  func targets(_ levels: [TargetReport]) -> [PagePanel] {
    guard let finest = levels.last, case .targets(let choice) = page.content else { return [] }
    let columns = targetColumns(
      finest.question.by.isEmpty ? choice.grouping : finest.question.by,
      unit: finest.totals.first?.unit ?? finest.rows.first?.unit)
    let tree = TargetTree(levels)
    let shown = page.filter.isEmpty ? tree : filtered(tree, columns)
    let total = page.filter.isEmpty ? finest.totals.first.map { totalRow($0, columns) } : nil
    var table = PageTable(columns: columns, rows: arrangedRows(shown, under: [], columns), total: total)
    if !page.filter.isEmpty { table.total = totalShown(shown.children(of: []), count: table.shownCount, columns) }
    table.unfilteredCount = finest.rows.count
    table.whenEmpty = finest.rows.isEmpty ? .noRows : .nothingMatches
    return [PagePanel(id: .main, title: wording.metric(choice.metric), table: table)]
  }

  private func targetColumns(_ grouping: [Dimension], unit: Unit?) -> [PageColumn] {
    [PageColumn(id: .name, title: groupingTitle(grouping), kind: .text, minWidth: 14)] + figureColumns(unit)
  }

  /// The columns of figures that every table of targets has.
  func figureColumns(_ unit: Unit?) -> [PageColumn] {
    [
      moneyColumn(.target, metric: unit, priority: 1), moneyColumn(.actual, metric: unit), column(.attainment, .number),
      column(.light, .sign), moneyColumn(.gap, metric: unit, priority: 3), column(.progress, .bar, priority: 2),
      moneyColumn(.neededPerDay, metric: unit, priority: 5), column(.pace, .number, priority: 6),
      column(.origin, priority: 7), column(.note, priority: 4, min: 14),
    ]
  }

  private func groupingTitle(_ grouping: [Dimension]) -> Phrase {
    guard let first = grouping.first?.phrase else { return .wholeCompany }
    return grouping.dropFirst().reduce(first) { title, dimension in
      Phrase("\(title.english) / \(dimension.phrase.english)", "\(title.chinese) / \(dimension.phrase.chinese)")
    }
  }

  /// The rows below a group, in order, each followed by its own where it is unfolded.
  private func arrangedRows(_ tree: TargetTree, under group: [DimensionValue], _ columns: [PageColumn]) -> [PageRow] {
    let siblings = tree.children(of: group).map { row(for: $0, tree, columns) }
    let arranged = order.arranged(siblings, in: .main, columns: columns, wording)
    return arranged.flatMap { row -> [PageRow] in
      guard case .group(let values, _) = row.item else { return [] }
      return [row]
        + (row.isFolded == false || !page.filter.isEmpty ? arrangedRows(tree, under: values, columns) : [])
    }
  }

  /// What matches with the groups around it, each with the sums of what of it is shown.
  private func filtered(_ tree: TargetTree, _ columns: [PageColumn]) -> TargetTree {
    tree.filtered(where: { matches(row(for: $0, tree, columns)) }) { group, below in sum(below, as: group) }
  }

  private func row(for row: TargetRow, _ tree: TargetTree, _ columns: [PageColumn]) -> PageRow {
    let item = Item.group(row.group, metric: row.metric)
    let isGroup = row.group.count < tree.depth
    return PageRow(
      item: item,
      cells: [.text(row.group.last?.label(in: wording.language), isGroup ? .strong : .plain)]
        + figureCells(row, note: tree.note(on: row, wording)),
      depth: row.group.count - 1, isFolded: isGroup ? page.folded.contains(item) : nil,
      subject: RowSubject(narrowing: row.group, metric: row.metric))
  }

  /// The sums below a table of which only some rows are shown; none for metrics that do not add up.
  func totalShown(_ rows: [TargetRow], count: Int, _ columns: [PageColumn]) -> PageRow? {
    guard let first = rows.first, wording.catalog[first.metric]?.sums == true else { return nil }
    var total = totalRow(sum(rows, as: TargetRow(group: [], metric: first.metric)), columns)
    let number = wording.figures.count(count)
    total.cells[0] = .wordings([.totalShown(number), .onlyShown(number), .total], .strong)
    return total
  }

  /// A row with the sums of others and all that follows from them. Where a metric does not add up its figures stay
  /// those of the whole group, and the note says so.
  private func sum(_ rows: [TargetRow], as row: TargetRow) -> TargetRow {
    var sum = row
    guard let metric = wording.catalog[row.metric], metric.sums else {
      sum.note = wording(.ofWholeGroup)
      return sum
    }
    (sum.target, sum.actual, sum.sure) = (rows.sum(\.target), rows.sum(\.actual), rows.sum(\.sure))
    sum.attainment = Attainment.share(of: sum.actual, to: sum.target, lowerIsBetter: metric.lowerIsBetter)
    sum.gap = Attainment.gap(of: sum.actual, to: sum.target)
    sum.light = Light(
      actual: sum.actual, target: sum.target, rule: state.facts?.lights ?? LightRule(),
      lowerIsBetter: metric.lowerIsBetter)
    if let progress = page.reports?.progress {
      let pace = Pace(actual: sum.actual, target: sum.target, progress: progress)
      (sum.expected, sum.pace, sum.neededPerDay) = (pace.expected, pace.pace, pace.neededPerDay)
    }
    (sum.origin, sum.note) = (nil, nil)
    return sum
  }

  /// The cells under `figureColumns`.
  func figureCells(_ row: TargetRow, note: [Phrase] = []) -> [PageCell] {
    [
      .plain(row.target, .plain), .plain(row.actual), .percent(row.attainment), .light(row.light),
      .difference(row.gap), .progress(Progress(row)), .plain(row.neededPerDay?.wholeUnits, .plain), .percent(row.pace),
      row.origin.map { .phrase($0.phrase, .dim) } ?? .empty,
      row.note.map { .text($0, .plain) } ?? (note.isEmpty ? .empty : .wordings(note, .dim)),
    ]
  }

  /// The sums below a table of targets.
  func totalRow(_ row: TargetRow, _ columns: [PageColumn]) -> PageRow {
    PageRow(
      item: .group([], metric: row.metric), cells: [.phrase(.total, .strong)] + figureCells(row),
      subject: RowSubject(metric: row.metric))
  }
}

extension TargetRow {
  /// The unit of its figures, as far as it has any.
  var unit: Unit? { actual?.unit ?? target?.unit }
}

extension [TargetRow] {
  /// What a figure of all of them adds up to; `nil` where none has it.
  fileprivate func sum(_ figure: (TargetRow) -> Figure?) -> Figure? {
    let known = compactMap(figure)
    return known.dropFirst().reduce(known.first) { sum, next in sum?.adding(next) }
  }
}
