/// A statement as a text that says everything and can be said in one way only: what is stored, and what the digest is
/// made of. A line for each thing, its parts between tabs.
extension PublishedStatement {
  /// The whole statement.
  public var text: String {
    var records: [[String]] = [["attain statement", "1"]]
    records.append(["rep", rep, repName ?? ""])
    records.append(["period"] + period.parts)
    records.append(["currency", currency])
    if let target { records.append(["target"] + target.parts) }
    if let actual { records.append(["actual"] + actual.parts) }
    if let attainment { records.append(["attainment"] + attainment.parts) }
    if let tier { records.append(["tier", tier] + (rate.map { [String($0)] } ?? [])) }
    if let base { records.append(["base", String(base.minorUnits)]) }
    for plan in plans {
      records.append(["plan", plan.id, plan.name] + (plan.rate.map { [$0.base.rawValue, $0.period.rawValue] } ?? []))
      if let fingerprint = plan.fingerprint { records.append(["rules", fingerprint]) }
      records += plan.words.map { ["words", $0.english, $0.chinese] }
    }
    for line in lines {
      records.append(["line", line.id, line.plan] + line.numbers + line.rule.parts)
      records += line.deals.map { ["deal"] + $0.parts }
    }
    records.append(["published", String(publishedAt), publishedBy])
    return records.map { $0.map(Self.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  /// Tabs and line breaks would be taken for ends of parts and lines.
  private static func escaped(_ part: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Period {
  /// Id, length, first day and the day after the last.
  fileprivate var parts: [String] { [id, grain.rawValue, String(start.number), String(end.number)] }
}

extension Figure {
  fileprivate var parts: [String] { [String(numerator), String(denominator), unit.rawValue, String(cases)] }
}

extension IncentiveLine {
  /// Base, rate and amount; empty where there is none.
  fileprivate var numbers: [String] {
    [base.map { String($0.minorUnits) } ?? "", rate.map(String.init) ?? "", String(amount.minorUnits)]
  }
}

extension CreditedDeal {
  fileprivate var parts: [String] {
    [deal, String(amount.minorUnits), place.file, place.line.map(String.init) ?? "", place.column ?? ""]
  }
}

extension IncentiveLine.Rule {
  /// The rule's name, then what it speaks of.
  fileprivate var parts: [String] {
    switch self {
    case .commission(let tier): ["commission", tier]
    case .bonus(let tier): ["bonus", tier]
    case .tierBonus(let tier): ["tier_bonus", tier]
    case .cap: ["cap"]
    case .teamAward(let scope, let value): ["team_award", scope.rawValue, value]
    case .rankAward(let metric, let period, let place): ["rank_award", metric, String(place)] + period.parts
    case .milestone(let name): ["milestone", name]
    case .clawBack(let deal, let period): ["claw_back", deal] + period.parts
    case .correction(let line, let period): ["correction", line] + period.parts
    }
  }
}
