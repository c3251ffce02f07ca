internal import ArgumentParser
internal import Sales

/// What is asked: period, day, grouping, scope, metrics, order and length.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(QuestionHelp.period, valueName: "period"), transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod?

  @Option(
    help: ArgumentHelp(QuestionHelp.asOf, valueName: "day"), transform: { try Day(argument: $0) })
  var asOf: Day?

  @Option(
    help: ArgumentHelp(QuestionHelp.since, valueName: "day|standup"), transform: { try WrittenStart(argument: $0) })
  var since: WrittenStart?

  @Option(
    help: ArgumentHelp(QuestionHelp.against, valueName: "mom|yoy"),
    completion: .list(Baseline.allCases.map(\.rawValue)),
    transform: { try Baseline(argument: $0) })
  var against: Baseline?

  @Option(
    help: ArgumentHelp(QuestionHelp.by, valueName: "dim[,dim…]"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try DimensionList(argument: $0) })
  var by: DimensionList?

  @Option(
    help: ArgumentHelp(QuestionHelp.rows, valueName: "dim"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try Dimension(argument: $0) })
  var rows: Dimension?

  @Option(
    help: ArgumentHelp(QuestionHelp.columns, valueName: "dim"),
    completion: .list(Dimension.allCases.map(\.rawValue)), transform: { try Dimension(argument: $0) })
  var columns: Dimension?

  @Option(
    help: ArgumentHelp(QuestionHelp.where, valueName: "dim=value"), transform: { try WhereClause(argument: $0) })
  var `where`: [WhereClause] = []

  @Option(help: ArgumentHelp(QuestionHelp.metric, valueName: "id"))
  var metric: String?

  @Option(
    help: ArgumentHelp(QuestionHelp.sort, valueName: "column"), transform: { try SortArgument(argument: $0) })
  var sort: SortArgument?

  @Option(help: ArgumentHelp(QuestionHelp.limit, valueName: "n"), transform: { try Count(argument: $0).number })
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
      throw UnreadableArgument(ArgumentStrings.period)
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
      throw UnreadableArgument(ArgumentStrings.day)
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
    default: throw UnreadableArgument(ArgumentStrings.sort)
    }
  }
}

/// A number of things, 0 or more.
struct Count {
  let number: Int

  /// Reads a whole number.
  init(argument: String) throws {
    guard let number = Int(argument), number >= 0 else {
      throw UnreadableArgument(ArgumentStrings.count)
    }
    self.number = number
  }
}

/// A value of an option that cannot be read, with what was expected.
struct UnreadableArgument: Error, CustomStringConvertible {
  private let expected: Phrase

  init(_ expected: Phrase) { self.expected = expected }

  var description: String { expected.inLocale }
}
