/// Which rows are asked about, and which of their days decides the period they belong to. (numbers.md, Metrics)
public enum Facts: Hashable, Sendable, CaseIterable {
  /// Deals won as of the day asked for, by the day of winning.
  case dealsWon
  /// The same deals by their closing day.
  case dealsWonByClosing
  /// Deals whose stage is of kind won, by closing day, won or not.
  case dealsSigned
  /// Lost deals, by closing day.
  case dealsLost
  /// All deals but void ones, by the day of creation.
  case dealsCreated
  /// Payments, by the day they were paid.
  case payments
  /// Leads, by the day of creation.
  case leads
  /// Activities, by their day.
  case activities
  /// Satisfaction scores, by their day.
  case satisfaction

  /// The table the rows stand in.
  public var table: Table {
    switch self {
    case .dealsWon, .dealsWonByClosing, .dealsSigned, .dealsLost, .dealsCreated: .deals
    case .payments: .payments
    case .leads: .leads
    case .activities: .activities
    case .satisfaction: .satisfaction
    }
  }
}

/// What a row must be to count, beyond its facts, days and scope.
public enum FactCondition: Hashable, Sendable {
  /// Won as of the day asked for.
  case won
  /// The first deal its customer ever won (of deals won on one day the first in the files).
  case firstOfCustomer
  /// Its customer had won no deal before it was created.
  case ofNewCustomer
  /// Its customer is known.
  case knownCustomer
  /// Its cost and amount are known.
  case knownCost
  /// A lead that became a deal by the day asked for.
  case converted
  /// A cell of a column of names has this value; columns the facts lack fit nothing.
  case column(String, equals: String)
}

/// An amount of each row that can be added up.
public enum FactAmount: Hashable, Sendable {
  /// The deal's or payment's amount; money.
  case amount
  /// The deal's cost; money.
  case cost
  /// amount − cost where both are known; money.
  case margin
  /// amount − cost, the amount alone where the cost is unknown; money.
  case marginOrAmount
  /// Received on the deal to date; money.
  case collected
  /// Points of satisfaction, in millionths.
  case score
}

/// What is computed of the rows of a group.
public enum Measure: Hashable, Sendable {
  /// How many rows.
  case count
  /// The sum of an amount; rows without one add nothing and are no case.
  case sum(FactAmount)
  /// How many different customers; rows without one count for none.
  case distinctCustomers
  /// The median of days from created to won (type 7), over deals that know both.
  case medianCycleDays
  /// Of the customers with a row in the so many days before the range, the share with one in as many before its end.
  case retainedCustomers(days: Int)
}

/// Rows and how they are grouped: everything of a query but what is computed.
public struct FactSelection: Hashable, Sendable {
  public var facts: Facts
  public var conditions: [FactCondition]
  /// Days the deciding day must lie in; what comes after the day asked for never counts.
  public var range: DayRange
  public var scope: Scope
  /// What to group by, in order; time dimensions by the deciding day.
  public var by: [Dimension]

  /// A selection.
  public init(
    _ facts: Facts, where conditions: [FactCondition] = [], in range: DayRange, scope: Scope = .everything,
    by: [Dimension] = []
  ) {
    (self.facts, self.conditions, self.range, self.scope, self.by) = (facts, conditions, range, scope, by)
  }
}

/// One question to the facts, as a value.
public struct FactQuery: Hashable, Sendable {
  public var selection: FactSelection
  public var measure: Measure

  /// A question.
  public init(_ measure: Measure, of selection: FactSelection) { (self.measure, self.selection) = (measure, selection) }
}
