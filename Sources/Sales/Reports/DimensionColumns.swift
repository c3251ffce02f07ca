/// The columns of the dimensions a report is grouped by: each id under its own name, and the name beside it where one
/// differs. (cli.md, show)
struct DimensionColumns {
  private let dimensions: [Dimension]
  private let named: Set<Dimension>
  private let language: Language

  /// The columns for rows of these groups; a dimension without a value in any row keeps its column.
  init(_ dimensions: [Dimension], of groups: [[DimensionValue]], in language: Language) {
    (self.dimensions, self.language) = (dimensions, language)
    var named: Set<Dimension> = []
    for value in groups.joined() where value.shownName(in: language) != nil { named.insert(value.dimension) }
    self.named = named
  }

  var columns: [ReportColumn] {
    dimensions.flatMap { dimension in
      [ReportColumn(dimension.rawValue)]
        + (named.contains(dimension) ? [ReportColumn(dimension.rawValue + "_name")] : [])
    }
  }

  /// The cells of one group, in the order of the columns.
  func cells(_ group: [DimensionValue]) -> [ReportValue] {
    dimensions.flatMap { dimension -> [ReportValue] in
      let value = group.first { $0.dimension == dimension }
      let id = ReportValue.optional(value?.id)
      return named.contains(dimension) ? [id, .optional(value?.shownName(in: language))] : [id]
    }
  }
}

extension DimensionValue {
  /// The name where it differs from the id; the stages of the standard funnel by language.
  func shownName(in language: Language) -> String? {
    guard dimension == .stage, let id, let name else { return name }
    return Stage(id: id, name: name, kind: .open).name(in: language)
  }
}
