internal import Dashboard
internal import Glibc
internal import Ingest
internal import Sales

/// The wall clock: the one place of the dashboard that reads it.
///
/// For tests, `ATTAIN_NOW=2026-08-21T14:32:00` makes it start there and run on.
struct Clock {
  /// Seconds between the clock of the system and this one.
  private var shift: Int64
  /// The zone asked for; none: the machine's.
  private var zone: Zone?
  /// The moment a test asked for, on the clock of any zone.
  private let asked: Moment?

  /// The system's clock in the machine's zone, or the one a test asked for.
  init(environment: (String) -> String? = Environment.value) {
    asked = environment("ATTAIN_NOW").flatMap(Self.moment)
    shift = 0
    setBack()
  }

  /// Uses a zone by name from now on, such as `Asia/Shanghai`; a name that nobody knows changes nothing.
  mutating func use(zone name: String) {
    guard let found = Zone(named: name) else { return }
    let told = now
    zone = found
    // What a test asked for is local time, whatever the zone.
    if asked != nil { shift += told.seconds - now.seconds }
  }

  /// The moment in the zone.
  var now: Moment { exact().moment }

  /// How long until a moment begins; never negative.
  func duration(until moment: Moment) -> Duration {
    let (now, nanoseconds) = exact()
    return max(.zero, .seconds(moment.seconds(since: now)) - .nanoseconds(nanoseconds))
  }

  /// The moment, and the nanoseconds since it began.
  private func exact() -> (moment: Moment, nanoseconds: Int64) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let utc = Int64(time.tv_sec)
    let local = zone?.localSeconds(at: utc) ?? Self.machineSeconds(at: utc)
    return (Moment(seconds: local + shift), Int64(time.tv_nsec))
  }

  private mutating func setBack() {
    if let asked { shift = asked.seconds - now.seconds }
  }

  /// Seconds since 1970-01-01T00:00Z, for the age of files.
  static func utcSeconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec)
  }

  /// Seconds since 1970 on the clock of the machine's own zone.
  private static func machineSeconds(at utc: Int64) -> Int64 {
    var (seconds, local) = (time_t(utc), tm())
    localtime_r(&seconds, &local)
    return utc + Int64(local.tm_gmtoff)
  }

  /// A moment written as `2026-08-21T14:32:00`; seconds may be left out.
  private static func moment(_ text: String) -> Moment? {
    let numbers = text.split { "-T: ".contains($0) }.compactMap { Int($0) }
    guard (5...6).contains(numbers.count), let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      return nil
    }
    return Moment(day, hour: numbers[3], minute: numbers[4], second: numbers.count == 6 ? numbers[5] : 0)
  }
}
