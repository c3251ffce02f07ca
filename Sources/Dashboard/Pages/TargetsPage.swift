internal import Sales

extension PageBuilder {
  /// Table 1: groups within groups, each with its subtotal, as far as they are unfolded.
  func targets(_ levels: [TargetReport]) -> [PagePanel] {
    guard let finest = levels.last, case .targets(let choice) = page.content else { return [] }
    let columns = targetColumns(choice, unit: finest.totals.first?.unit ?? finest.rows.first?.unit)
    let tree = TargetTree(levels)
    let rows = arrangedRows(tree, under: [], columns)
    let total = page.filter.isEmpty ? finest.totals.first.map { totalRow($0, columns) } : nil
    var table = PageTable(columns: columns, rows: rows, total: total)
    table.unfilteredCount = levels.reduce(0) { $0 + $1.rows.count }
    table.whenEmpty = finest.rows.isEmpty ? .noRows : .nothingMatches
    return [PagePanel(id: .main, title: wording.metric(choice.metric), table: table)]
  }

  private func targetColumns(_ choice: TargetsChoice, unit: Unit?) -> [PageColumn] {
    [PageColumn(id: .name, title: groupingTitle(choice.grouping), kind: .text, minWidth: 14)] + figureColumns(unit)
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
      let below = row.isFolded == false || !page.filter.isEmpty ? arrangedRows(tree, under: values, columns) : []
      return page.filter.isEmpty || !below.isEmpty || matches(row) ? [row] + below : []
    }
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

  /// The cells under `figureColumns`.
  func figureCells(_ row: TargetRow, note: Phrase? = nil) -> [PageCell] {
    [
      .plain(row.target, .plain), .plain(row.actual), .percent(row.attainment), .light(row.light),
      .difference(row.gap), .progress(Progress(row)), .plain(row.neededPerDay?.wholeUnits, .plain), .percent(row.pace),
      row.origin.map { .phrase($0.phrase, .dim) } ?? .empty,
      row.note.map { .text($0, .plain) } ?? note.map { .phrase($0, .dim) } ?? .empty,
    ]
  }

  /// The sums below a table of targets.
  func totalRow(_ row: TargetRow, _ columns: [PageColumn]) -> PageRow {
    PageRow(
      item: .group([], metric: row.metric), cells: [.phrase(.total, .strong)] + figureCells(row),
      subject: RowSubject(metric: row.metric))
  }
}

/// Target rows by the group they stand in.
private struct TargetTree {
  /// How many values the finest group has.
  let depth: Int
  private var rows: [[DimensionValue]: [TargetRow]] = [:]

  init(_ levels: [TargetReport]) {
    depth = levels.last?.question.by.count ?? 0
    for level in levels {
      for row in level.rows where !row.group.isEmpty { rows[Array(row.group.dropLast()), default: []].append(row) }
    }
  }

  func children(of group: [DimensionValue]) -> [TargetRow] { rows[group, default: []] }

  /// Says where a group's own target is not what its rows add up to.
  func note(on row: TargetRow, _ wording: Wording) -> Phrase? {
    let below = children(of: row.group).compactMap(\.target)
    guard let own = row.target, own.unit == .money || own.unit == .count, let first = below.first else { return nil }
    guard let sum = below.dropFirst().reduce(first, { $0?.adding($1) ?? nil }), !sum.equals(own) else { return nil }
    return .partsAddUpTo(wording.figures.text(sum))
  }
}

extension TargetRow {
  /// The unit of its figures, as far as it has any.
  var unit: Unit? { actual?.unit ?? target?.unit }
}
