/// The day of each deal's last stage event, for closed deals that have no day of their own; built when first needed.
struct LastEventDays {
  private let days: [String: Day]

  init(_ fragments: [Fragment]) {
    var days: [String: Day] = [:]
    for fragment in fragments {
      let (deal, at) = (fragment.texts("deal"), fragment.amounts("at"))
      for row in 0..<fragment.count {
        guard let key = deal.optional(row), let moment = at.amount(row) else { continue }
        let day = Day(moment: moment)
        days[key] = max(days[key] ?? day, day)
      }
    }
    self.days = days
  }

  func day(of deal: String) -> Day? { days[deal] }
}

extension Day {
  /// The day of a moment in local seconds since 1970-01-01T00:00.
  public init(moment: Int64) {
    let day = moment >= 0 ? moment / 86_400 : (moment - 86_399) / 86_400
    self.init(number: Int32(clamping: day))
  }
}
