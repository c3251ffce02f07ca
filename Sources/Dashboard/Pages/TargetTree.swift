internal import Sales

/// Target rows by the group they stand in.
struct TargetTree {
  /// How many values the finest group has.
  let depth: Int
  private var rows: [[DimensionValue]: [TargetRow]] = [:]

  /// The rows of each leading part of a grouping, the coarsest first.
  init(_ levels: [TargetReport]) {
    depth = levels.last?.question.by.count ?? 0
    for level in levels {
      for row in level.rows where !row.group.isEmpty { rows[Array(row.group.dropLast()), default: []].append(row) }
    }
  }

  /// The rows right below a group.
  func children(of group: [DimensionValue]) -> [TargetRow] { rows[group, default: []] }

  /// The rows that fit, and the groups around them as made from what of them is left; a group that fits alone stays
  /// whole, without its rows.
  func filtered(
    where fits: (TargetRow) -> Bool, group: (TargetRow, _ below: [TargetRow]) -> TargetRow
  ) -> TargetTree {
    var tree = self
    tree.rows = [:]
    _ = keep(under: [], in: &tree, fits, group)
    return tree
  }

  private func keep(
    under place: [DimensionValue], in tree: inout TargetTree, _ fits: (TargetRow) -> Bool,
    _ group: (TargetRow, [TargetRow]) -> TargetRow
  ) -> [TargetRow] {
    let kept = children(of: place).compactMap { row -> TargetRow? in
      let below = keep(under: row.group, in: &tree, fits, group)
      return below.isEmpty ? (fits(row) ? row : nil) : group(row, below)
    }
    tree.rows[place] = kept
    return kept
  }

  /// Says where a group's own target is not what its rows add up to.
  func note(on row: TargetRow, _ wording: Wording) -> [Phrase] {
    let below = children(of: row.group).compactMap(\.target)
    guard let own = row.target, own.unit == .money || own.unit == .count, let first = below.first else { return [] }
    guard let sum = below.dropFirst().reduce(first, { $0?.adding($1) ?? nil }), !sum.equals(own) else { return [] }
    let (full, short) = (wording.figures.text(sum), wording.figures.text(sum, .wall))
    return [.partsAddUpTo(full), .partsAddUpTo(short), .parts(short)]
  }
}
