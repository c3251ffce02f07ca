extension StatementStanding {
  /// Everything about the statement as one JSON object; money in whole units, days as ISO texts.
  public func json(_ deadlines: StatementDeadlines) -> String {
    let members =
      head(deadlines) + [
        ("plans", JSONText.lines(statement.plans.map(\.json))), ("lines", JSONText.lines(statement.lines.map(line))),
        ("events", JSONText.lines(deeds.map(\.json))),
      ]
    return "{\n" + members.map { "  \(JSONText.string($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private func head(_ deadlines: StatementDeadlines) -> [(String, String)] {
    let period = statement.period
    let texts: [(String, ReportValue)] = [
      ("rep", .text(statement.rep)), ("rep_name", .optional(statement.repName)), ("period", .period(period)),
      ("from", .day(period.start)), ("to", .day(period.end)), ("status", .word(status.rawValue)),
      ("currency", .text(statement.currency)), ("target", .optional(statement.target)),
      ("actual", .optional(statement.actual)), ("attainment", .optional(statement.attainment)),
      ("tier", .optional(statement.tier)), ("total", .money(statement.total)), ("paid_amount", .money(paidAmount)),
      ("held_amount", .money(heldAmount)), ("published_at", .text(StatementMoment.iso(statement.publishedAt))),
      ("published_by", .text(statement.publishedBy)), ("publish_by", .day(deadlines.publishing(period))),
      ("late", .flag(deadlines.isLate(statement))),
      ("object_by", .day(deadlines.objecting(publishedOn: statement.publishedOn))),
      ("digest", .text(statement.digest)),
    ]
    return texts.map { ($0.0, $0.1.json) }
  }

  private func line(_ line: IncentiveLine) -> String {
    let deals = line.deals.map { deal in
      JSONText.object([
        ("deal", ReportValue.text(deal.deal).json), ("amount", ReportValue.money(deal.amount).json),
        ("file", JSONText.string(deal.place.file)), ("line", deal.place.line.map(String.init) ?? "null"),
      ])
    }
    let members = zip(StatementStanding.lineKeys, values(of: line)).map { ($0.rawValue, $1.json) }
    return JSONText.object(members + [("deals", "[" + deals.joined(separator: ", ") + "]")])
  }

  /// The lines as a table for programs, one a row.
  public var lineTable: ReportTable {
    ReportTable(
      view: "statement", question: Question(period: statement.period, asOf: statement.publishedOn),
      currency: statement.currency, columns: StatementStanding.lineKeys.map { ReportColumn($0) },
      rows: statement.lines.map(values), totals: [ReportTotal(.amount, .money(statement.total))])
  }

  private static let lineKeys: [ReportKey] = [.id, .plan, .rule, .tier, .base, .rate, .amount, .status]

  private func values(of line: IncentiveLine) -> [ReportValue] {
    [
      .text(line.id), .text(line.plan), .word(line.rule.word), .optional(line.rule.tier),
      line.base.map { .money($0) } ?? .missing,
      .optional(line.rate.flatMap { Figure($0, over: 1_000_000, unit: .ratio, cases: 1) }), .money(line.amount),
      .word(status(of: line.id).rawValue),
    ]
  }
}

extension IncentiveLine.Rule {
  /// The tier it speaks of.
  fileprivate var tier: String? {
    switch self {
    case .commission(let tier), .bonus(let tier), .tierBonus(let tier): tier
    default: nil
    }
  }
}

extension StatedPlan {
  fileprivate var json: String {
    JSONText.object([
      ("id", JSONText.string(id)), ("name", JSONText.string(name)),
      ("words", JSONText.object(Language.allCases.map { ($0.rawValue, words(in: $0)) })),
    ])
  }

  private func words(in language: Language) -> String {
    "[" + words.map { JSONText.string($0[language]) }.joined(separator: ", ") + "]"
  }
}

extension StatementDeed {
  fileprivate var json: String {
    JSONText.object([
      ("at", JSONText.string(StatementMoment.iso(event.at))), ("kind", JSONText.string(event.kind.rawValue)),
      ("line", ReportValue.optional(event.line).json), ("text", JSONText.string(event.text)),
      ("author", JSONText.string(event.author)), ("amount", amount.map { ReportValue.money($0).json } ?? "null"),
      ("lines", "[" + lines.map { JSONText.string($0.id) }.joined(separator: ", ") + "]"),
    ])
  }
}

extension StatementMoment {
  /// `2026-09-02T14:31:05`, local.
  static func iso(_ moment: Int64) -> String {
    let seconds = Int((moment % 60 + 60) % 60)
    return text(moment).replacing(" ", with: "T") + ":" + padded(seconds, to: 2)
  }
}
