/// Every target held against what makes one good: an owner, a known metric, a positive number, a period, a way to reach
/// it; and a whole against its parts. (numbers.md, SMART)
public struct TargetCheckReport: Hashable, Sendable {
  /// The day it was asked for: growth is measured against periods that were over by then.
  public var asOf: Day
  public var rows: [CheckedTarget]

  /// A report.
  public init(asOf: Day, rows: [CheckedTarget]) { (self.asOf, self.rows) = (asOf, rows) }

  /// Whether nothing is wrong with any target.
  public var isSound: Bool { rows.allSatisfy(\.faults.isEmpty) }
}

/// One row of the targets as it was checked.
public struct CheckedTarget: Hashable, Sendable {
  /// File and line.
  public var place: Place
  /// The row as it was understood; `nil`: it was not.
  public var figure: PlannedFigure?
  /// In the metric's unit.
  public var target: Figure?
  /// How far it lies from what was ever grown.
  public var attainability = Attainability.unknown
  /// Against what that was measured.
  public var yardstick = GrowthYardstick()
  /// What is wrong with it; empty: nothing.
  public var faults: [TargetFault] = []
  /// What became of it, the oldest first.
  public var changes: [TargetChange] = []

  /// A row nothing is known of yet.
  public init(place: Place) { self.place = place }

  /// The growth it asks for; `nil` where there is nothing to grow from.
  public var growth: Figure? { target.flatMap { yardstick.growth(to: $0) } }
}

/// Something wrong with a target.
public enum TargetFault: Hashable, Sendable {
  /// The rep is not known, or not there in its period; the region or team has nobody.
  case noOwner
  /// The text of the row.
  case unknownMetric(String)
  case notPositive
  case unreadableNumber(String)
  case unreadablePeriod(String)
  case outOfReach
  /// It is not what the targets of its parts add up to.
  case differsFromParts(Figure)

  /// The word programs read.
  public var word: String {
    switch self {
    case .noOwner: "owner"
    case .unknownMetric: "metric"
    case .notPositive, .unreadableNumber: "number"
    case .unreadablePeriod: "period"
    case .outOfReach: "attainability"
    case .differsFromParts: "parts"
    }
  }
}
