/// The views `show` knows. (cli.md, show)
enum ViewName: String, CaseIterable {
  case targets, scorecard, metrics, trend, leaderboard, funnel, deals, rep, overview, health, quarantine

  /// Reads a view's name.
  init(argument: String) throws {
    guard let view = ViewName(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: ViewName.allCases.map(\.rawValue))
    }
    self = view
  }
}
