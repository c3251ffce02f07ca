/// How long a period is.
public enum Grain: String, Hashable, Sendable, CaseIterable, Comparable {
  case year, half, quarter, month, week, day

  /// Orders from the longest to the shortest.
  public static func < (left: Grain, right: Grain) -> Bool { left.rank < right.rank }

  private var rank: Int { Grain.allCases.firstIndex(of: self) ?? 0 }
}

/// A half-open span of days, `[start, end)`.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// The day after the last one.
  public let end: Day

  /// A span; empty where `end` does not come after `start`.
  public init(start: Day, end: Day) { (self.start, self.end) = (start, max(start, end)) }

  /// Number of days.
  public var count: Int { end.days(since: start) }

  /// Whether the day lies in the span.
  public func contains(_ day: Day) -> Bool { start <= day && day < end }

  /// The days that both spans have; `nil` where they have none.
  func common(with other: DayRange) -> DayRange? {
    let (first, last) = (max(start, other.start), min(end, other.end))
    return first < last ? DayRange(start: first, end: last) : nil
  }

  /// Whether the whole of another span lies in this one.
  public func contains(_ other: DayRange) -> Bool { start <= other.start && other.end <= end }
}

/// A named period of the calendar: a year, half, quarter, month, ISO week or day. (data-directory.md, `period`)
public struct Period: Hashable, Sendable {
  /// How long it is.
  public let grain: Grain
  /// Its days.
  public let range: DayRange
  /// How files and JSON write it: `2026`, `2026-H1`, `2026-Q3`, `2026-08`, `2026-W31`, `2026-08-15`, `FY2026-Q1`.
  public let id: String

  init(grain: Grain, range: DayRange, id: String) { (self.grain, self.range, self.id) = (grain, range, id) }

  /// A period as it was named and lay when something was written down about it; `end` is the day after its last.
  public init(id: String, grain: Grain, from start: Day, to end: Day) {
    self.init(grain: grain, range: DayRange(start: start, end: end), id: id)
  }

  /// The first day.
  public var start: Day { range.start }
  /// The day after the last one.
  public var end: Day { range.end }

  /// The part of it that lies in a span, under its own name, so that the weeks at both ends of a month add up to it;
  /// `nil` where no day does.
  func clipped(to span: DayRange) -> Period? {
    let rest = range.intersection(span)
    return rest.count > 0 ? Period(grain: grain, range: rest, id: id) : nil
  }
}
