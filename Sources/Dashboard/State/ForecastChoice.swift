public import Sales

/// What a person chose on the forecast page.
public struct ForecastChoice: Hashable, Sendable {
  /// The metric that is forecast.
  public var metric = "sales"
  /// How far the sliders are moved.
  public var whatIf = WhatIf()
  /// Sales, as things stand.
  public init() {}
}

/// One thing of the what-if that can be moved.
public enum WhatIfSlider: String, Hashable, Sendable, CaseIterable {
  case winRate = "win_rate"
  case averageDeal = "avg_deal"
  case deals
}

extension WhatIf {
  /// How far a slider is moved.
  subscript(_ slider: WhatIfSlider) -> Int {
    get {
      switch slider {
      case .winRate: winRate
      case .averageDeal: averageDeal
      case .deals: deals
      }
    }
    set {
      switch slider {
      case .winRate: winRate = newValue
      case .averageDeal: averageDeal = newValue
      case .deals: deals = newValue
      }
    }
  }
}

extension WhatIfBasis {
  /// How far a slider can be moved: a rate between nothing and all, an average to nothing or its double, as many deals
  /// fewer or more as there are (10 at least).
  func reach(of slider: WhatIfSlider) -> ClosedRange<Int> {
    switch slider {
    case .winRate:
      let rate = Int(((winRate?.approximate ?? 0) * 100).rounded())
      return -rate...max(-rate, 100 - rate)
    case .averageDeal: return -100...100
    case .deals: return -min(deals, 1_000_000)...max(10, min(deals, 1_000_000))
    }
  }

  /// What one key moves.
  func step(of slider: WhatIfSlider) -> Int {
    switch slider {
    case .winRate: 1
    case .averageDeal: 5
    case .deals: max(1, deals / 50)
    }
  }
}
