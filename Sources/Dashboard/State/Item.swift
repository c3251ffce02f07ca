public import Sales

/// What a person can select: the thing itself, never a row number, so that a selection survives refresh, sort and
/// resize.
public enum Item: Hashable, Sendable {
  /// A target's row: the values grouped by, and the metric.
  case group([DimensionValue], metric: String)
  /// A key figure.
  case metric(String)
  /// A period of a decomposition or a trend.
  case period(Period)
  /// A rep; `nil`: unassigned.
  case rep(String?)
  /// A stage of the funnel.
  case stage(String)
  /// A method of forecasting.
  case method(ForecastMethod)
  /// What a person has earned.
  case pay
  /// A line of a statement, by its id.
  case incentiveLine(String)
  /// A title that was won.
  case honour(AwardedHonour)
  /// One more deal of an amount.
  case nextDeal(Money)
  /// A slider of the what-if.
  case slider(WhatIfSlider)
  /// How a method did in a part of the company; `nil`: the whole.
  case grade(ForecastMethod, DimensionValue?)
  /// The way from a stage of the funnel to the next.
  case passage(from: String)
  /// A bar of the waterfall.
  case change(MovementChange)
  /// Why deals were lost, as the file says.
  case reason(String?)
  /// A deal, by its key.
  case deal(String)
  /// A payment or another row of a file.
  case place(Place)
  /// A named field of a deal.
  case field(String)
  /// A plan by its id.
  case plan(String)
  /// A file of the data directory.
  case file(String)
  /// A problem, with its place.
  case problem(Problem)
  /// A line of news that is about no deal.
  case news(FeedItem)
  /// A driver, segment or cause of a change.
  case node(DiagnosisNode)
  /// A measure by its name, the metric it was for and its first day.
  case measure(String, metric: String, Day)
  /// An entry of the journal, by its id.
  case entry(String)
  /// A table without a file.
  case table(Table)
}

extension Item {
  /// The method of forecasting; `nil` for anything else.
  var method: ForecastMethod? {
    if case .method(let method) = self { return method }
    return nil
  }
}
