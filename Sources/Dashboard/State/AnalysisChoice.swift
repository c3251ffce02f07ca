public import Sales

/// The views of the analysis page, in the order in which they are gone through.
///
/// One more is a case here, a kind of page with its keys, a report in `AnalysisReports`, and a file in
/// `Pages/Analysis` with its rows and its drawing.
public enum AnalysisView: String, Hashable, Sendable, CaseIterable {
  /// Every metric with its target, its change and what moved it (Table 2).
  case scorecard
  /// One metric over months, weeks or quarters.
  case trends
  /// What a sum is made of, as a ring and bars.
  case shares
  /// One metric by any two dimensions, with heat.
  case pivot
  /// Why sales changed, as a tree that can be walked to the deals.
  case diagnosis
  /// What each source brings, and how soon.
  case sources
  /// What each training and measure did to its metric.
  case effects
  /// Dates pushed out, forecasts against what came of them, and orders held back, by person.
  case conduct

  /// The view so many places further, around the ends.
  func moved(by steps: Int) -> AnalysisView {
    let all = AnalysisView.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[((index + steps) % all.count + all.count) % all.count]
  }

  /// What leads there by name, and what it is called.
  var action: Action {
    switch self {
    case .scorecard: .scorecard
    case .trends: .trends
    case .shares: .shares
    case .pivot: .pivot
    case .diagnosis: .diagnosis
    case .sources: .sources
    case .effects: .effects
    case .conduct: .conduct
    }
  }

  /// For which keys it counts as a page.
  var kind: PageKind {
    switch self {
    case .scorecard: .scorecard
    case .trends: .trends
    case .shares: .shares
    case .pivot: .pivot
    case .diagnosis: .diagnosis
    case .sources: .sources
    case .effects: .effects
    case .conduct: .conduct
    }
  }
}

/// What a person chose on the analysis page; each view keeps its own choices while one looks at another.
public struct AnalysisChoice: Hashable, Sendable {
  /// Which view is shown.
  public var view: AnalysisView
  /// The metric of the views that show one.
  public var metric = "sales"
  /// The periods of the trend.
  public var grain = Grain.month
  /// By what the shares beside the ring are.
  public var share = Dimension.segment
  /// What stands down the side of the pivot and across its top; never the same.
  public var rows = Dimension.region
  public var columns = Dimension.product
  /// What the diagnosis compares with.
  public var baseline = Baseline.previous
  /// A view as it comes.
  public init(_ view: AnalysisView = .scorecard) { self.view = view }
}

extension AnalysisChoice {
  /// The grains a trend can have, in the order in which they are gone through.
  static let grains: [Grain] = [.month, .week, .quarter]

  /// The next grain.
  mutating func nextGrain() {
    let index = Self.grains.firstIndex(of: grain) ?? 0
    grain = Self.grains[(index + 1) % Self.grains.count]
  }
}

extension AnalysisChoice {
  /// The metric the view is about; `nil`: several.
  var metricShown: String? {
    switch view {
    case .scorecard, .diagnosis, .sources, .effects, .conduct: nil
    case .trends, .pivot: metric
    // What does not sum has no shares.
    case .shares: MetricCatalog.standard[metric]?.sums ?? true ? metric : "sales"
    }
  }
}
