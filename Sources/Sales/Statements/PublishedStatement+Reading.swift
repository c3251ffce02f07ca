extension PublishedStatement {
  /// Reads what `text` says; nothing where the text is none of a statement.
  public init?(text: String) {
    // Scalars, not characters: Swift takes a line's last CR with the line break for one.
    var records = text.unicodeScalars.split(separator: "\n").map(StatementRecord.init)[...]
    guard let first = records.popFirst(), first.name == "attain statement", first.part(1) == "1" else { return nil }
    var draft = StatementDraft()
    for record in records { guard draft.take(record) else { return nil } }
    guard let statement = draft.statement else { return nil }
    self = statement
  }
}

/// One line of a statement's text, its parts as they were.
private struct StatementRecord {
  private let parts: [String]

  init(_ line: Substring.UnicodeScalarView) {
    parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(StatementRecord.plain)
  }

  var name: String { part(0) ?? "" }

  func part(_ place: Int) -> String? { place < parts.count ? parts[place] : nil }

  func number(_ place: Int) -> Int64? { part(place).flatMap { Int64($0) } }

  /// A number that may be missing, as an empty part; `nil` where it is neither.
  func optional(_ place: Int) -> Int64?? {
    guard let part = part(place) else { return nil }
    return part.isEmpty ? .some(nil) : Int64(part).map { .some($0) }
  }

  func period(_ place: Int) -> Period? {
    guard let id = part(place), let grain = part(place + 1).flatMap(Grain.init(rawValue:)),
      let start = number(place + 2).flatMap(Int32.init(exactly:)),
      let end = number(place + 3).flatMap(Int32.init(exactly:))
    else { return nil }
    return Period(id: id, grain: grain, from: Day(number: start), to: Day(number: end))
  }

  func figure() -> Figure? {
    guard let numerator = number(1), let denominator = number(2), denominator > 0,
      let unit = part(3).flatMap(Unit.init(rawValue:)), let cases = number(4).flatMap(Int.init(exactly:))
    else { return nil }
    return Figure(numerator, over: denominator, unit: unit, cases: cases)
  }

  private static func plain(_ part: Substring.UnicodeScalarView) -> String {
    var (result, isEscaped) = (String.UnicodeScalarView(), false)
    for scalar in part {
      if isEscaped {
        result.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// A statement as it is read, record by record.
private struct StatementDraft {
  private var rep: String?
  private var repName: String?
  private var period: Period?
  private var currency: String?
  private var figures: [String: Figure] = [:]
  private var tier: String?
  private var rate: Int64?
  private var base: Money?
  private var plans: [StatedPlan] = []
  private var lines: [IncentiveLine] = []
  private var published: (at: Int64, by: String)?

  /// The whole, once everything has been said.
  var statement: PublishedStatement? {
    guard let rep, let period, let currency, let published else { return nil }
    return PublishedStatement(
      rep: rep, repName: repName, period: period, currency: currency, target: figures["target"],
      actual: figures["actual"], attainment: figures["attainment"], tier: tier, rate: rate, base: base,
      plans: plans, lines: lines,
      publishedAt: published.at, publishedBy: published.by)
  }

  /// Takes in a record; false where it makes no sense.
  mutating func take(_ record: StatementRecord) -> Bool {
    switch record.name {
    case "rep":
      (rep, repName) = (record.part(1), record.part(2).flatMap { $0.isEmpty ? nil : $0 })
      return rep != nil
    case "period":
      period = record.period(1)
      return period != nil
    case "currency":
      currency = record.part(1)
      return currency != nil
    case "target", "actual", "attainment":
      figures[record.name] = record.figure()
      return figures[record.name] != nil
    case "tier":
      (tier, rate) = (record.part(1), record.number(2))
      return tier != nil && (rate == nil) == (record.part(2) == nil)
    case "base":
      base = record.number(1).map(Money.init(minorUnits:))
      return base != nil
    case "published":
      published = record.number(1).flatMap { at in record.part(2).map { (at, $0) } }
      return published != nil
    case "plan", "words": return takePlan(record)
    case "rules": return takeRules(record)
    case "line", "deal": return takeLine(record)
    default: return false
    }
  }

  private mutating func takePlan(_ record: StatementRecord) -> Bool {
    guard let first = record.part(1), let second = record.part(2) else { return false }
    if record.name == "plan" {
      let rate = record.part(3).flatMap(IncentivePlan.Base.init).flatMap { base in
        record.part(4).flatMap(Grain.init).map { StatedPlan.Rate(base: base, period: $0) }
      }
      guard (rate == nil) == (record.part(3) == nil) else { return false }
      plans.append(StatedPlan(id: first, name: second, rate: rate))
    } else {
      guard !plans.isEmpty else { return false }
      plans[plans.count - 1].words.append(Phrase(first, second))
    }
    return true
  }

  private mutating func takeRules(_ record: StatementRecord) -> Bool {
    guard !plans.isEmpty, let fingerprint = record.part(1) else { return false }
    plans[plans.count - 1].fingerprint = fingerprint
    return true
  }

  private mutating func takeLine(_ record: StatementRecord) -> Bool {
    if record.name == "line" {
      guard let line = IncentiveLine(record) else { return false }
      lines.append(line)
    } else {
      guard !lines.isEmpty, let deal = CreditedDeal(record) else { return false }
      lines[lines.count - 1].deals.append(deal)
    }
    return true
  }
}

extension IncentiveLine {
  fileprivate init?(_ record: StatementRecord) {
    guard let id = record.part(1), let plan = record.part(2), let base = record.optional(3),
      let rate = record.optional(4), let amount = record.number(5), let rule = Rule(record)
    else { return nil }
    self.init(
      id: id, plan: plan, rule: rule, base: base.map(Money.init(minorUnits:)), rate: rate,
      amount: Money(minorUnits: amount))
  }
}

extension IncentiveLine.Rule {
  /// The rule of a line: its name stands behind the numbers.
  fileprivate init?(_ record: StatementRecord) {
    guard let name = record.part(6) else { return nil }
    let (first, second) = (record.part(7), record.part(8))
    let rule: IncentiveLine.Rule? =
      switch name {
      case "commission": first.map { .commission(tier: $0) }
      case "bonus": first.map { .bonus(tier: $0) }
      case "tier_bonus": first.map { .tierBonus(tier: $0) }
      case "cap": .cap
      case "team_award":
        first.flatMap(Dimension.init(rawValue:)).flatMap { scope in
          second.map { .teamAward(scope: scope, value: $0) }
        }
      case "rank_award": IncentiveLine.Rule.rank(record)
      case "milestone": first.map { .milestone(name: $0) }
      case "claw_back": first.flatMap { deal in record.period(8).map { .clawBack(deal: deal, period: $0) } }
      case "correction": first.flatMap { line in record.period(8).map { .correction(of: line, period: $0) } }
      default: nil
      }
    guard let rule else { return nil }
    self = rule
  }

  private static func rank(_ record: StatementRecord) -> IncentiveLine.Rule? {
    guard let metric = record.part(7), let place = record.number(8).flatMap(Int.init(exactly:)),
      let period = record.period(9)
    else { return nil }
    return .rankAward(metric: metric, period: period, place: place)
  }
}

extension CreditedDeal {
  fileprivate init?(_ record: StatementRecord) {
    guard let deal = record.part(1), let amount = record.number(2), let file = record.part(3),
      let line = record.optional(4), let column = record.part(5)
    else { return nil }
    self.init(
      deal: deal, amount: Money(minorUnits: amount),
      place: Place(file: file, line: line.map { Int(clamping: $0) }, column: column.isEmpty ? nil : column))
  }
}
