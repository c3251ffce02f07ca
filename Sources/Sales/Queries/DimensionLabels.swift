/// From the codes of groups to what people and files call them, and back.
public struct DimensionLabels: Sendable {
  private let company: Company
  private let fiscal: FiscalCalendar

  /// The labels of a snapshot.
  public init(_ store: FactStore) { (company, fiscal) = (store.company, store.fiscalCalendar) }

  /// The value of a code of a dimension.
  public func value(_ dimension: Dimension, _ code: Int32) -> DimensionValue {
    if let grain = dimension.grain {
      let isMissing = code == Day.missingNumber
      return DimensionValue(
        dimension, id: isMissing ? nil : fiscal.period(grain, containing: Day(number: code)).id)
    }
    guard code >= 0 else { return DimensionValue(dimension, id: nil) }
    if dimension == .stage {
      let stage = Int(code) < company.stages.count ? company.stages[Int(code)] : nil
      return DimensionValue(dimension, id: stage?.id, name: stage?.name)
    }
    return DimensionValue(dimension, id: company.names(dimension)?.value(code), name: name(dimension, Int(code)))
  }

  /// The values of a group.
  public func values(_ by: [Dimension], _ key: GroupKey) -> [DimensionValue] {
    zip(by, key.codes).map { value($0, $1) }
  }

  /// The codes an id stands for: itself, else everything of that name; empty where nothing is called so.
  public func codes(_ dimension: Dimension, called id: String) -> [Int32] {
    if dimension == .stage {
      return company.stages.indices.filter { company.stages[$0].id == id || company.stages[$0].name == id }
        .prefix(1).map { Int32($0) }
    }
    if let code = company.names(dimension)?.code(of: id) { return [code] }
    return (company.displayNames(dimension) ?? []).enumerated().filter { $0.element == id }.map { Int32($0.offset) }
  }

  private func name(_ dimension: Dimension, _ code: Int) -> String? {
    guard let names = company.displayNames(dimension), code < names.count else { return nil }
    return names[code] == company.names(dimension)?.value(Int32(code)) ? nil : names[code]
  }
}

extension Company {
  /// The ids of a dimension by code; `nil` for stages and time.
  func names(_ dimension: Dimension) -> Names? {
    switch dimension {
    case .region: regions
    case .team: teams
    case .product: products.lines
    case .productItem: products.ids
    case .rep: reps.ids
    case .manager: managers
    case .customer: customers.ids
    case .segment: segments
    case .source: sources
    case .pipeline: pipelines
    case .stage, .year, .quarter, .month, .week, .day: nil
    }
  }

  /// Names beside the ids, for the dimensions that have them.
  func displayNames(_ dimension: Dimension) -> [String?]? {
    switch dimension {
    case .rep: reps.names
    case .productItem: products.names
    case .customer: customers.names
    default: nil
    }
  }

  /// How many codes a dimension has; `nil` for time.
  func codeCount(_ dimension: Dimension) -> Int? {
    dimension == .stage ? stages.count : names(dimension)?.count
  }
}
