public import Sales

/// A moment on the clock of the configured zone, to the second; the runtime says it, nothing here reads a clock.
public struct Moment: Hashable, Comparable, Sendable {
  /// Local seconds since 1970-01-01T00:00.
  public let seconds: Int64

  /// So many local seconds after 1970-01-01T00:00.
  public init(seconds: Int64) { self.seconds = seconds }

  /// A time of a day; hours and minutes outside their range run over into the neighbouring days.
  public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.seconds = Int64(day.number) * 86_400 + Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
  }

  /// The calendar day.
  public var day: Day { Day(number: Int32(clamping: (seconds - secondOfDay) / 86_400)) }
  /// 0 to 23.
  public var hour: Int { Int(secondOfDay / 3600) }
  /// 0 to 59.
  public var minute: Int { Int(secondOfDay % 3600 / 60) }

  /// Seconds from another moment to this one; negative where that one is later.
  public func seconds(since other: Moment) -> Int64 { seconds.subtractingStopping(other.seconds) }

  /// The moment so many seconds later.
  public func adding(seconds more: Int) -> Moment { Moment(seconds: seconds.addingStopping(Int64(more))) }

  /// The first moment of the next minute: when the clock must be drawn again.
  public var nextMinute: Moment { adding(seconds: 60 - Int(secondOfDay % 60)) }

  /// Orders by time.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  private var secondOfDay: Int64 { (seconds % 86_400 + 86_400) % 86_400 }
}
