internal import Sales

extension AppState {
  /// What rows or parts of the page can be grouped by.
  var groupings: [GroupingChoice] {
    switch page.content {
    case .targets:
      [
        [.region, .product, .rep], [.region, .rep], [.region, .team, .rep], [.team, .rep], [.product, .region],
        [.product, .rep], [.region], [.team], [.product], [.rep], [.segment], [.source], [.customer],
      ].map { GroupingChoice($0) }
    case .analysis(let choice) where choice.view == .shares: shareDimensions.map { GroupingChoice([$0]) }
    case .analysis(let choice): pivotDimensions(but: choice.columns).map { GroupingChoice([$0]) }
    case .funnel: [[], [.region], [.product], [.rep], [.source], [.team], [.segment]].map { GroupingChoice($0) }
    default: []
    }
  }

  /// What the page is grouped by now.
  var currentGrouping: GroupingChoice? {
    switch page.content {
    case .targets(let choice): GroupingChoice(choice.grouping)
    case .funnel(let choice): GroupingChoice(choice.by.map { [$0] } ?? [])
    case .analysis(let choice): GroupingChoice([choice.view == .shares ? choice.share : choice.rows])
    default: nil
    }
  }

  /// The metric the page is about.
  var currentMetric: String? {
    switch page.content {
    case .targets(let choice): choice.metric
    case .people(let metric): metric
    case .split(let choice): choice.metric
    case .forecast(let choice): choice.metric
    case .analysis(let choice): choice.metric
    default: nil
    }
  }

  /// Groups the page by other dimensions.
  mutating func choose(_ grouping: GroupingChoice) {
    switch page.content {
    case .targets(var choice):
      (choice.grouping, choice.decomposition) = (grouping.dimensions, nil)
      page.content = .targets(choice)
    case .analysis(let choice) where choice.view == .shares:
      grouping.dimensions.first.map { choose(share: $0) }
    case .analysis(var choice):
      choice.rows = grouping.dimensions.first ?? choice.rows
      page.content = .analysis(choice)
    case .funnel(var choice):
      choice.by = grouping.dimensions.first
      page.content = .funnel(choice)
    default: break
    }
  }

  /// Makes the page about another metric.
  mutating func choose(metric: String) {
    switch page.content {
    case .targets(var choice):
      choice.metric = metric
      page.content = .targets(choice)
    case .analysis(var choice):
      choice.metric = metric
      page.content = .analysis(choice)
    case .people: page.content = .people(metric: metric)
    case .split(var choice):
      (choice.metric, choice.amount) = (metric, nil)
      choice.choose(choice.axis)
      takeUp(choice)
    case .forecast(var choice):
      choice.metric = metric
      page.content = .forecast(choice)
    default: break
    }
  }
}
