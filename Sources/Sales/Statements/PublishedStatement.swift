/// A rep's statement as it was published: stored whole, never changed afterwards. (numbers.md, Statement)
public struct PublishedStatement: Hashable, Sendable {
  /// Rep's id.
  public var rep: String
  /// What people called the rep then; `nil` where there was nothing but the id.
  public var repName: String?
  public var period: Period
  /// The base currency, ISO 4217.
  public var currency: String
  /// Target, actual, attainment and tier of the plan that led for the rep.
  public var target: Figure?
  public var actual: Figure?
  public var attainment: Figure?
  public var tier: String?
  /// The tier's rate, or its factor of a bonus, in millionths; `nil`: no tier, or the lines say it.
  public var rate: Int64?
  /// What the rate of that plan is paid on; `nil`: the statement says no more than its lines.
  public var base: Money?
  /// The plans the lines follow, in the words of that day.
  public var plans: [StatedPlan]
  public var lines: [IncentiveLine]
  /// Local seconds since 1970-01-01T00:00.
  public var publishedAt: Int64
  public var publishedBy: String
  /// A statement.
  public init(
    rep: String, repName: String? = nil, period: Period, currency: String, target: Figure? = nil,
    actual: Figure? = nil, attainment: Figure? = nil, tier: String? = nil, rate: Int64? = nil, base: Money? = nil,
    plans: [StatedPlan] = [],
    lines: [IncentiveLine], publishedAt: Int64, publishedBy: String
  ) {
    (self.rep, self.repName, self.period, self.currency) = (rep, repName, period, currency)
    (self.target, self.actual, self.attainment, self.tier) = (target, actual, attainment, tier)
    (self.rate, self.base, self.plans, self.lines) = (rate, base, plans, lines)
    (self.publishedAt, self.publishedBy) = (publishedAt, publishedBy)
  }

  /// The sum of the lines.
  public var total: Money { lines.reduce(.zero) { $0 + $1.amount } }

  /// SHA-256 of everything the statement says, 64 hexadecimal digits; whoever has the paper can compare it.
  public var digest: String { SHA256.hexDigest(text) }

  /// The local day on which it was published.
  public var publishedOn: Day { Day(moment: publishedAt) }
}

/// A plan as a statement states it.
public struct StatedPlan: Hashable, Sendable {
  /// The plan's id, as lines name it.
  public var id: String
  public var name: String
  /// On what its rate was paid, so that what is reversed can be taken back when its file is gone; `nil`: it paid none.
  public var rate: Rate?
  /// The fingerprint of what it paid; `nil`: written down before there were fingerprints.
  public var fingerprint: String?
  /// Its rules in plain words, a sentence each.
  public var words: [Phrase]

  /// On what a rate is paid.
  public struct Rate: Hashable, Sendable {
    var base: IncentivePlan.Base
    /// The length of the periods it is paid for.
    var period: Grain
  }

  /// A plan.
  public init(id: String, name: String, rate: Rate? = nil, fingerprint: String? = nil, words: [Phrase] = []) {
    (self.id, self.name, self.rate, self.fingerprint, self.words) = (id, name, rate, fingerprint, words)
  }
}

/// Where a statement stands. (numbers.md, Statement)
public enum StatementStatus: String, Hashable, Sendable, CaseIterable {
  case draft, published, objected, confirmed, paid
}

/// Something somebody did to a statement: only ever added.
public struct StatementEvent: Hashable, Sendable {
  public var rep: String
  public var period: Period
  public var kind: Kind
  /// The line spoken of; `nil`: the whole statement.
  public var line: String?
  /// Untrusted text; of `published` the statement's digest.
  public var text: String
  public var author: String
  /// Local seconds since 1970-01-01T00:00.
  public var at: Int64

  /// What was done.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case published, objected, answered, confirmed, paid
  }

  /// An event.
  public init(
    rep: String, period: Period, kind: Kind, line: String? = nil, text: String = "", author: String, at: Int64
  ) {
    (self.rep, self.period, self.kind, self.line) = (rep, period, kind, line)
    (self.text, self.author, self.at) = (text, author, at)
  }
}
