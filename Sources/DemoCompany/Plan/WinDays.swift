internal import Sales

/// On which working day of its month a deal is won.
///
/// A past month gets its wins evenly, with more towards its end. In the running month each region has by today about
/// the share of its plan that a team slightly ahead of the calendar would have; the rest is still to come.
struct WinDays {
  /// The working days of the month.
  let days: [Day]
  private let isRunning: Bool
  private let elapsed: Int
  private var placed = 0
  /// What each region should have won by today and has not yet, in yuan.
  private var owed: [Double]

  init(of month: Month, today: Day, _ calendar: WorkingDays) {
    days = calendar.days(of: month)
    isRunning = month.offset == 0
    elapsed = days.count { $0 <= today }
    owed = Roster.regions.map { _ in 0 }
  }

  /// Adds what a rep will win in the whole month to what their region should have won by today.
  mutating func plan(_ whole: Double, in region: Int) {
    guard isRunning, !days.isEmpty else { return }
    let share = Double(elapsed) / Double(days.count)
    owed[region] += whole * (share + 0.4 * share * (1 - share))
  }

  /// The day of the next win of that many yuan.
  mutating func next(for amount: Int, in region: Int, _ random: inout SeededRandom) -> Day {
    placed += 1
    guard isRunning, elapsed > 0, elapsed < days.count else { return evenly }
    guard Double(amount) / 2 <= owed[region] else { return days[elapsed + random.below(days.count - elapsed)] }
    owed[region] -= Double(amount)
    return days[random.below(elapsed)]
  }

  /// One of the first three.
  mutating func early(for amount: Int, in region: Int, _ random: inout SeededRandom) -> Day {
    let place = min(random.below(3), days.count - 1)
    if isRunning && place < elapsed { owed[region] -= Double(amount) }
    return days[place]
  }

  // A golden-ratio sequence leaves no week empty.
  private var evenly: Day {
    let place = Double(placed) * 0.618_033_988_75
    let share = place - Double(Int(place))
    return days[min(days.count - 1, Int(share * (1.3 - 0.3 * share) * Double(days.count)))]
  }
}
