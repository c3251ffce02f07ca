internal import ArgumentParser
internal import Sales

/// What is asked: period, day, grouping, scope, metrics, order and length.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The period: 2026, 2026-H1, 2026-Q3, 2026-08, 2026-W31, 2026-08-15. Default: the month of the as-of day.",
      valueName: "period"), transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod?

  @Option(
    help: ArgumentHelp(
      "The day it is asked for; nothing later counts. Default: today, or the last day with data if that is earlier.",
      valueName: "day"), transform: { try Day(argument: $0) })
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "For 'movement': the day from whose beginning it is told, or the last stand-up. Default: the period's first day.",
      valueName: "day|standup"), transform: { try WrittenStart(argument: $0) })
  var since: WrittenStart?

  @Option(
    help: ArgumentHelp(
      "For 'diagnosis': what is compared with, the period before (mom) or the same a year ago (yoy). Default: mom.",
      valueName: "mom|yoy"), completion: .list(Baseline.allCases.map(\.rawValue)),
    transform: { try Baseline(argument: $0) })
  var against: Baseline?

  @Option(
    help: ArgumentHelp("Group by these, in order: \(Dimension.names).", valueName: "dim[,dim…]"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try DimensionList(argument: $0) })
  var by: DimensionList?

  @Option(
    help: ArgumentHelp("For 'pivot': what stands down the side. Default: region.", valueName: "dim"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try Dimension(argument: $0) })
  var rows: Dimension?

  @Option(
    help: ArgumentHelp("For 'pivot': what stands across the top. Default: product.", valueName: "dim"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try Dimension(argument: $0) })
  var columns: Dimension?

  @Option(
    help: ArgumentHelp(
      "Only this part, by id or name; may repeat, the same dimension twice means either. An empty value: those without.",
      valueName: "dim=value"), transform: { try WhereClause(argument: $0) })
  var `where`: [WhereClause] = []

  @Option(help: ArgumentHelp("The metric's id or name; for 'metrics' several between commas.", valueName: "id"))
  var metric: String?

  @Option(
    help: ArgumentHelp(
      "Sort by this column of the CSV header: numbers from large to small, the rest from a to z; COLUMN:asc or COLUMN:desc decides it.",
      valueName: "column"), transform: { try SortArgument(argument: $0) })
  var sort: SortArgument?

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"), transform: { try Count(argument: $0).number })
  var limit: Int?
}

extension QuestionOptions {
  /// What to group by, in order: the sides of a pivot come before what `--by` names.
  var grouping: [Dimension] {
    guard rows != nil || columns != nil else { return by?.dimensions ?? [] }
    let side = rows ?? (columns == .region ? .product : .region)
    return [side, columns ?? (side == .product ? .region : .product)]
  }
}

extension Dimension {
  /// All names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Baseline {
  /// Reads `mom` or `yoy`.
  init(argument: String) throws {
    guard let baseline = Baseline(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: Baseline.allCases.map(\.rawValue))
    }
    self = baseline
  }
}

/// A period as written; which days it has depends on the settings' fiscal year.
struct WrittenPeriod {
  private let text: String

  /// As it was written.
  var written: String { text }

  /// Takes what can be read as a period under any fiscal year.
  init(argument: String) throws {
    guard [1, 4].contains(where: { FiscalCalendar(startMonth: $0).period(argument) != nil }) else {
      throw UnreadableArgument("expected a period such as 2026-08, 2026-Q3, 2026-H1, 2026-W31, 2026 or 2026-08-15")
    }
    text = argument
  }

  /// How long it is, whatever the fiscal year.
  var grain: Grain {
    [1, 4].lazy.compactMap { FiscalCalendar(startMonth: $0).period(text)?.grain }.first ?? .day
  }

  /// The period in a calendar.
  func period(in calendar: FiscalCalendar) -> Period? { calendar.period(text) }
}

extension Day {
  /// Reads a day as files write one.
  init(argument: String) throws {
    guard let period = FiscalCalendar(startMonth: 1).period(argument), period.grain == .day else {
      throw UnreadableArgument("expected a day such as 2026-08-15")
    }
    self = period.start
  }
}

/// From when movement is told: the beginning of a day, or the last stand-up.
enum WrittenStart: Equatable {
  case day(Day)
  case standUp

  /// Reads a day, or `standup`.
  init(argument: String) throws {
    self = argument == EntryKind.standup.rawValue ? .standUp : .day(try Day(argument: argument))
  }
}

/// `--sort amount` or `--sort amount:asc`.
struct SortArgument {
  let column: String
  /// `nil`: as suits the column.
  let ascending: Bool?

  /// Reads a column's key and perhaps a direction.
  init(argument: String) throws {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    column = parts[0]
    switch parts.dropFirst().first {
    case nil: ascending = nil
    case "asc": ascending = true
    case "desc": ascending = false
    default: throw UnreadableArgument("expected COLUMN, COLUMN:asc or COLUMN:desc")
    }
  }
}

/// A number of things, 0 or more.
struct Count {
  let number: Int

  /// Reads a whole number.
  init(argument: String) throws {
    guard let number = Int(argument), number >= 0 else {
      throw UnreadableArgument("expected a whole number, 0 or more")
    }
    self.number = number
  }
}

/// A value of an option that cannot be read, with what was expected.
struct UnreadableArgument: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
