internal import Sales

extension Page {
  /// More rows than these are folded to two levels when they are first seen: a table should begin with its outline.
  private static let mostRowsUnfolded = 40

  /// Folds what lies below the second level where a tree of targets is long.
  mutating func foldLongTree() {
    guard case .targets(let levels) = reports?.body, let finest = levels.last, levels.count > 2,
      finest.rows.count > Page.mostRowsUnfolded
    else { return }
    folded = Set(levels[1].rows.map { .group($0.group, metric: $0.metric) })
  }
}
