/// What rows can be grouped and filtered by. (cli.md, show: DIM)
public enum Dimension: String, Hashable, Sendable, CaseIterable {
  case region, team, product
  /// The single product, where `product` is its line.
  case productItem = "product_item"
  case rep, manager, customer, segment, source, stage, pipeline
  case year, quarter, month, week, day

  /// Whether it cuts time rather than the company.
  public var grain: Grain? { Grain(rawValue: rawValue) }
}

/// One value of a dimension as people and files know it.
public struct DimensionValue: Hashable, Sendable {
  public let dimension: Dimension
  /// The id as in the files (untrusted text); `nil`: missing (unassigned).
  public let id: String?
  /// The name, where one is known that differs from the id.
  public let name: String?

  /// A value.
  public init(_ dimension: Dimension, id: String?, name: String? = nil) {
    (self.dimension, self.id, self.name) = (dimension, id, name)
  }

  /// What people read; `nil` where it is missing.
  public var label: String? { name ?? id }
}

/// Which part of the company is asked about: for each dimension named, one of the ids (`nil` is “missing”).
public struct Scope: Hashable, Sendable {
  /// Dimension → ids any of which fits; dimensions that are not named let everything through.
  public var filters: [Dimension: Set<String?>]

  /// A scope; without filters the whole company.
  public init(_ filters: [Dimension: Set<String?>] = [:]) { self.filters = filters }

  /// The whole company.
  public static let everything = Scope()

  /// The same scope narrowed to one value of a dimension (replacing what was said of that dimension).
  public func narrowed(to value: DimensionValue) -> Scope {
    var scope = self
    scope.filters[value.dimension] = [value.id]
    return scope
  }
}
