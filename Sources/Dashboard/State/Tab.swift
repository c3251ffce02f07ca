/// The pages that number keys and tab names lead to.
public enum Tab: String, Hashable, Sendable, CaseIterable {
  case overview, targets, funnel, analysis, people, incentives, forecast, data

  /// The key that leads there; the numbers are those of screens.md, so that they stay when more pages come.
  public var digit: Character {
    switch self {
    case .overview: "1"
    case .targets: "2"
    case .funnel: "3"
    case .analysis: "4"
    case .people: "5"
    case .incentives: "6"
    case .forecast: "8"
    case .data: "0"
    }
  }

  /// The page one arrives on.
  var root: Page.Content {
    switch self {
    case .overview: .overview
    case .targets: .targets(TargetsChoice())
    case .funnel: .funnel(FunnelChoice())
    case .analysis: .analysis(AnalysisChoice())
    case .people: .people(metric: "sales")
    case .incentives: .incentives
    case .forecast: .forecast(ForecastChoice())
    case .data: .data
    }
  }

  /// The tab so many places further, around the ends.
  func moved(by steps: Int) -> Tab {
    let all = Tab.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[((index + steps) % all.count + all.count) % all.count]
  }
}
