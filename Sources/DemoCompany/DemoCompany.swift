public import Sales

/// A company to look at: 26 months of a data directory, made from a seed and a day, the same bytes on every machine.
///
/// Pure: nothing is read or written here; the program writes `files` and performs the changes of `LiveCompany`.
public struct DemoCompany: Sendable {
  /// The number everything is drawn from.
  public let seed: UInt64
  /// The last day anything has happened on.
  public let today: Day
  let calendar: WorkingDays
  let months: [Month]
  let targets: TargetPlan
  let customers: [Customer]
  let churning: [Int]
  /// Every deal created by today, by day of creation; the number of each is its place + 1.
  let deals: [Deal]

  /// How many months of history there are, the running one included.
  public static let monthCount = 26

  // Years around which there is room for a history and a pipeline: 1900 to 9000.
  private static let firstDay = Day(number: -25_567)
  private static let lastDay = Day(number: 2_567_000)

  /// The company of a seed as it stands on a day; days no calendar on a wall shows count as the nearest that is shown.
  public init(seed: UInt64, today: Day) {
    let today = min(max(today, DemoCompany.firstDay), DemoCompany.lastDay)
    (self.seed, self.today) = (seed, today)
    let year = today.civil.year
    calendar = WorkingDays(years: (year - 4)...(year + 2))
    let current = Month(offset: 0, from: today)
    // Deals are planned three months ahead (they are today's pipeline), targets to the end of the year.
    let last = max(3, 12 - current.number)
    months = (1 - DemoCompany.monthCount...last).map { Month(offset: $0, from: today) }
    targets = TargetPlan(seed: seed, months: months)
    var planner = DealPlanner(seed: seed, today: today, calendar: calendar)
    planner.plan(targets.cells.filter { $0.month.offset <= 3 })
    customers = planner.book.customers
    churning = planner.book.churningNumbers
    deals = DemoCompany.numbered(planner.deals, today: today)
  }

  // The last half year's deals of the channel partners live in their own export.
  private static func numbered(_ deals: [Deal], today: Day) -> [Deal] {
    let channelSince = today.adding(months: -6)
    let order = deals.indices.sorted {
      (deals[$0].created, deals[$0].steps[0].at.minute, $0) < (deals[$1].created, deals[$1].steps[0].at.minute, $1)
    }
    return order.enumerated().map { place, index in
      var deal = deals[index]
      deal.number = place + 1
      deal.isChannel = deal.source == Deal.partner && deal.created >= channelSince
      return deal
    }
  }

  /// Every file of the data directory.
  public var files: [DemoFile] {
    [settingsFile, planFile] + companyFiles + [targetsFile, actualsFile] + dealFiles
      + [channelFile, stageEventsFile, splitsFile, paymentsFile, leadsFile] + activityFiles
      + [satisfactionFile] + trainingFiles + [calendarFile, ratesFile]
  }
}
