internal import Sales

/// `--by region,rep`: what to group by, in order.
struct DimensionList: Hashable {
  let dimensions: [Dimension]

  /// Reads names between commas; the same one twice counts once.
  init(argument: String) throws {
    var dimensions: [Dimension] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let dimension = try Dimension(argument: String(name))
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    self.dimensions = dimensions
  }
}

/// `--where rep=小张`: one value of one dimension, as the person wrote it; an empty value asks for what is missing.
struct WhereClause: Hashable {
  let dimension: Dimension
  /// An id or a name; `nil` asks for rows without a value.
  let value: String?

  /// Reads `DIM=VALUE`.
  init(argument: String) throws {
    guard let equals = argument.firstIndex(of: "=") else { throw UnreadableArgument(ArgumentStrings.condition) }
    dimension = try Dimension(argument: String(argument[..<equals]))
    let text = argument[argument.index(after: equals)...]
    value = text.isEmpty ? nil : String(text)
  }
}

extension Dimension {
  /// Reads the name of a dimension.
  init(argument: String) throws {
    let name = argument.filter { $0 != " " }.lowercased()
    let written = name == "product-item" ? "product_item" : name
    guard let dimension = Dimension(rawValue: written) else {
      throw UnknownWord(argument, known: Dimension.allCases.map(\.rawValue))
    }
    self = dimension
  }
}
