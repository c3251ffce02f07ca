/// The tables of a data directory. (data-directory.md, Tables)
public enum Table: String, Hashable, Sendable, CaseIterable {
  case reps, products, customers, targets, actuals, deals
  case stageEvents = "stage_events"
  case splits, payments, leads, activities, satisfaction, courses, trainings, calendar, rates
}

/// What a cell of a column means, which decides how its text is read and how its column is stored.
public enum CellKind: Hashable, Sendable {
  /// Any text, mostly different in every row (keys, titles): stored as bytes.
  case text
  /// A name that repeats (a rep, a stage, a period's text): stored as a code into a dictionary.
  case name
  /// Money: minor units.
  case money
  /// A plain number (share, score, rate, target): millionths.
  case number
  /// A calendar day.
  case day
  /// A day with its time of day where the file has one: local seconds since 1970-01-01T00:00.
  case moment
}

/// One column of a table as the data directory defines it; aliases are Ingest's.
public struct Column: Hashable, Sendable {
  /// The canonical name, `expected_close`.
  public let name: String
  /// What its cells mean.
  public let kind: CellKind
  /// What a row must have to be kept.
  public let need: Need

  /// Whether a row may lack it.
  public enum Need: Hashable, Sendable {
    /// Missing is normal.
    case optional
    /// A row without it is quarantined.
    case required
    /// The row's key: blank is quarantined where the file has the column at all.
    case key
  }

  init(_ name: String, _ kind: CellKind, _ need: Need = .optional) {
    (self.name, self.kind, self.need) = (name, kind, need)
  }
}

extension Table {
  /// The columns the specification names, in its order. A column's place in this list is its place in a `Fragment`.
  public var columns: [Column] {
    switch self {
    case .reps:
      [
        Column("rep", .name, .key), Column("name", .name), Column("region", .name), Column("team", .name),
        Column("manager", .name), Column("role", .name), Column("hired", .day), Column("left", .day),
        Column("email", .name), Column("from", .day), Column("to", .day),
      ]
    case .products:
      [
        Column("product", .name, .key), Column("name", .name), Column("line", .name), Column("category", .name),
        Column("price", .money), Column("cost", .money),
      ]
    case .customers:
      [
        Column("customer", .name, .key), Column("name", .name), Column("segment", .name),
        Column("industry", .name), Column("region", .name), Column("owner", .name), Column("since", .day),
      ]
    case .targets:
      [
        Column("period", .name, .required), Column("region", .name), Column("team", .name),
        Column("product", .name), Column("rep", .name), Column("metric", .name), Column("level", .name),
        Column("target", .number, .required),
      ]
    case .actuals:
      [
        Column("period", .name, .required), Column("region", .name), Column("team", .name),
        Column("product", .name), Column("rep", .name), Column("metric", .name),
        Column("actual", .number, .required), Column("note", .text),
      ]
    case .deals:
      [
        Column("deal", .text, .key), Column("title", .text), Column("customer", .name), Column("rep", .name),
        Column("region", .name), Column("product", .name), Column("source", .name), Column("pipeline", .name),
        Column("stage", .name, .required), Column("amount", .money), Column("currency", .name),
        Column("cost", .money), Column("created", .day), Column("stage_since", .day),
        Column("expected_close", .day), Column("closed", .day), Column("lost_reason", .name),
        Column("forecast", .name),
      ]
    case .stageEvents:
      [Column("deal", .text, .required), Column("stage", .name, .required), Column("at", .moment, .required)]
    case .splits:
      [Column("deal", .text, .required), Column("rep", .name, .required), Column("share", .number, .required)]
    case .payments:
      [
        Column("payment", .text, .key), Column("deal", .text, .required), Column("amount", .money, .required),
        Column("currency", .name), Column("paid", .day, .required), Column("due", .day),
      ]
    case .leads:
      [
        Column("lead", .text, .key), Column("rep", .name), Column("region", .name), Column("source", .name),
        Column("customer", .name), Column("created", .day, .required), Column("status", .name),
        Column("converted", .day), Column("deal", .text),
      ]
    case .activities:
      [
        Column("activity", .text, .key), Column("rep", .name), Column("customer", .name), Column("deal", .text),
        Column("kind", .name, .required), Column("at", .moment, .required), Column("outcome", .name),
      ]
    case .satisfaction:
      [Column("customer", .name, .required), Column("at", .day, .required), Column("score", .number, .required)]
    case .courses:
      [
        Column("course", .name, .key), Column("title", .name, .required), Column("metric", .name, .required),
        Column("url", .text), Column("minutes", .number),
      ]
    case .trainings:
      [Column("rep", .name, .required), Column("course", .name, .required), Column("day", .day, .required)]
    case .calendar:
      [Column("day", .day, .required), Column("kind", .name, .required), Column("name", .name)]
    case .rates:
      [Column("currency", .name, .required), Column("day", .day, .required), Column("rate", .number, .required)]
    }
  }
}
