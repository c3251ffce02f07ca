/// One number every view can show: what it is called, how it is computed, how it is to be read. (numbers.md, Metrics)
public struct Metric: Hashable, Sendable {
  /// What files, settings and JSON call it.
  public let id: String
  /// What its figures count.
  public let unit: Unit
  /// Whether it says what will come or what came.
  public let kind: Kind
  /// Whether the values of parts and sub-periods add up to the whole.
  public let sums: Bool
  /// Whether less is more: attainment is target ÷ actual.
  public let lowerIsBetter: Bool
  /// How it is computed of the facts.
  public let formula: MetricFormula
  /// What people call it.
  public let name: Phrase
  /// Its definition in one line.
  public let definition: Phrase

  /// Whether a metric says what will come or what came.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case leading, lagging
  }

  init(
    _ id: String, _ unit: Unit, kind: Kind = .lagging, sums: Bool = false, lowerIsBetter: Bool = false,
    _ formula: MetricFormula, name: Phrase? = nil, definition: Phrase? = nil
  ) {
    (self.id, self.unit, self.kind, self.sums, self.lowerIsBetter) = (id, unit, kind, sums, lowerIsBetter)
    self.formula = formula
    self.name = name ?? MetricStrings.names[id] ?? Phrase(id, id)
    self.definition = definition ?? MetricStrings.definitions[id] ?? Phrase(id, id)
  }

  /// The tables without which the metric has no value, in the order in which they matter.
  public var tables: [Table] {
    formula.terms.reduce(into: []) { tables, term in
      if !tables.contains(term.facts.table) { tables.append(term.facts.table) }
      if term.measure == .sum(.collected), !tables.contains(.payments) { tables.append(.payments) }
    }
  }

  /// Whether all of its facts know a dimension; where they do not the metric has no value by it.
  public func has(_ dimension: Dimension) -> Bool { formula.terms.allSatisfy { $0.facts.has(dimension) } }
}

/// How a metric is made of terms.
public enum MetricFormula: Hashable, Sendable {
  /// One term as it comes.
  case term(FactTerm)
  /// A term ÷ the sum of others ÷ `scale` (the term's steps in one unit of the metric).
  case quotient(FactTerm, over: [FactTerm], scale: Int64 = 1)

  /// Everything that is asked of the facts.
  public var terms: [FactTerm] {
    switch self {
    case .term(let term): [term]
    case .quotient(let top, let bottom, _): [top] + bottom
    }
  }
}

/// One number of a formula: a measure of some facts, before period and scope are known.
public struct FactTerm: Hashable, Sendable {
  public var measure: Measure
  public var facts: Facts
  public var conditions: [FactCondition]
  /// Whether everything up to the end of the period counts, not only what lies in it.
  public var isToDate: Bool

  /// A term.
  public init(_ measure: Measure, _ facts: Facts, where conditions: [FactCondition] = [], isToDate: Bool = false) {
    (self.measure, self.facts, self.conditions, self.isToDate) = (measure, facts, conditions, isToDate)
  }

  /// The term as a question about a period and a part of the company.
  public func query(in range: DayRange, scope: Scope = .everything, by: [Dimension] = []) -> FactQuery {
    let days = isToDate ? DayRange(start: Day(number: -.max), end: range.end) : range
    return FactQuery(measure, of: FactSelection(facts, where: conditions, in: days, scope: scope, by: by))
  }

  /// Whether it is 0 rather than missing where there is no row.
  var isZeroWithoutRows: Bool {
    switch measure {
    case .count, .sum, .distinctCustomers: true
    case .medianCycleDays, .retainedCustomers: false
    }
  }
}
