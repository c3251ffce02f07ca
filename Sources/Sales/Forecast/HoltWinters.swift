/// Level, trend and season of a series, additive; continued by exponential smoothing. (numbers.md, Forecast)
///
///     level  = α (x − season) + (1 − α)(level + trend)
///     trend  = β (change of level) + (1 − β) trend
///     season = γ (x − level) + (1 − γ) season of the same place a year ago
///
/// The three weights are those of a fixed grid with the smallest squared one-step errors, the first of equals: the same
/// series gives the same forecast on every machine.
struct HoltWinters {
  /// Fewer values than these say nothing of what follows.
  static let fewestValues = 3

  private static let levels = [0.1, 0.2, 0.4, 0.7]
  private static let trends = [0.0, 0.05, 0.2]
  private static let seasons = [0.05, 0.15, 0.35]

  private var level: Double
  private var trend: Double
  private var season: [Double]
  /// Sum of the squared one-step errors.
  private var error = 0.0

  /// The next values of a series; `season` is how many values make a year, used where two of them are there. Empty where
  /// there are fewer than `fewestValues`.
  static func continued(_ series: [Double], season length: Int?, steps: Int) -> [Double] {
    guard series.count >= fewestValues, steps > 0 else { return [] }
    let length = length.flatMap { series.count >= 2 * $0 && $0 > 1 ? $0 : nil }
    let start = HoltWinters(beginning: series, season: length)
    var best: HoltWinters?
    for alpha in levels {
      for beta in trends {
        for gamma in length == nil ? [0] : seasons {
          let run = start.smoothed(series, from: length ?? 1, alpha, beta, gamma)
          if best.map({ run.error < $0.error }) ?? true { best = run }
        }
      }
    }
    return best.map { best in (0..<steps).map { best.value(series.count + $0, ahead: $0 + 1) } } ?? []
  }

  /// With a season: level and trend from the first two years, each place's mean distance from its year. Without: the
  /// first value and no trend.
  private init(beginning series: [Double], season length: Int?) {
    guard let length else {
      (level, trend, season) = (series[0], 0, [])
      return
    }
    let (first, second) = (series[..<length], series[length..<2 * length])
    let means = [first, second].map { $0.reduce(0, +) / Double(length) }
    trend = (means[1] - means[0]) / Double(length)
    level = means[0] + trend * Double(length - 1) / 2
    let slope = trend
    season = (0..<length).map { place in
      let lean = (Double(place) - Double(length - 1) / 2) * slope
      return (series[place] - means[0] + series[length + place] - means[1]) / 2 - lean
    }
  }

  private func smoothed(
    _ series: [Double], from start: Int, _ alpha: Double, _ beta: Double, _ gamma: Double
  ) -> HoltWinters {
    var model = self
    for index in start..<series.count {
      let off = series[index] - model.value(index, ahead: 1)
      model.error += off * off
      model.take(series[index], at: index, alpha, beta, gamma)
    }
    return model
  }

  private mutating func take(_ value: Double, at index: Int, _ alpha: Double, _ beta: Double, _ gamma: Double) {
    let before = level
    let place = season.isEmpty ? 0 : index % season.count
    level = alpha * (value - (season.isEmpty ? 0 : season[place])) + (1 - alpha) * (level + trend)
    trend = beta * (level - before) + (1 - beta) * trend
    if !season.isEmpty { season[place] = gamma * (value - level) + (1 - gamma) * season[place] }
  }

  private func value(_ index: Int, ahead steps: Int) -> Double {
    level + trend * Double(steps) + (season.isEmpty ? 0 : season[index % season.count])
  }
}
