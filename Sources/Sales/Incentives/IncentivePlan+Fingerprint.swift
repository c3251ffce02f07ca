extension IncentivePlan {
  /// What a plan pays and whom, in a text that only changes with it: names of plans and tiers, titles and the words it is
  /// told in may change without changing what anybody gets, and so may the days it holds for. Statements keep it, so that
  /// a changed plan is known.
  var payingRules: String {
    var records = [
      ["plan", period.rawValue, metric, base.rawValue, mode.rawValue] + kind.parts,
      ["cap", cap.map { String($0.minorUnits) } ?? ""],
      ["roles"] + reach.roles.sorted(), ["regions"] + reach.regions.sorted(), ["teams"] + reach.teams.sorted(),
      ["reps"] + reach.reps.sorted(),
    ]
    records += tiers.map {
      ["tier", String($0.floor), $0.isAbove ? "above" : "from", String($0.rate), String($0.bonus.minorUnits)]
    }
    records += teamAwards.map { ["team", $0.scope.rawValue, String($0.floor), String($0.amount.minorUnits)] }
    records += rankAwards.map { ["rank", $0.period.rawValue, $0.metric] + $0.amounts.map { String($0.minorUnits) } }
    records += milestones.map {
      ["milestone", $0.period.rawValue, $0.metric, String($0.reaches), String($0.amount.minorUnits)]
    }
    return records.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\n")
  }

  /// SHA-256 of the paying rules, 64 hexadecimal digits.
  var fingerprint: String { SHA256.hexDigest(payingRules) }
}

extension IncentivePlan.Kind {
  fileprivate var parts: [String] {
    switch self {
    case .commission: ["commission"]
    case .bonus(let target): ["bonus", String(target.minorUnits)]
    }
  }
}
