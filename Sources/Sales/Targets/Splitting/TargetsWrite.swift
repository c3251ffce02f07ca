/// Targets to be put into the files of a data directory, each with what it was when somebody decided so: where it is
/// something else by now, nothing is written.
public struct TargetsWrite: Hashable, Sendable {
  public var rows: [Row]
  /// Why they change; untrusted text.
  public var why: String?

  /// One target.
  public struct Row: Hashable, Sendable {
    public var key: TargetKey
    /// In millionths; `nil`: there is none yet.
    public var before: Int64?
    /// In whole units.
    public var amount: Int64

    /// A target and what it was.
    public init(_ key: TargetKey, from before: Int64?, to amount: Int64) {
      (self.key, self.before, self.amount) = (key, before, amount)
    }

    /// What it will be, in millionths.
    public var after: Int64 { amount.multipliedStopping(by: 1_000_000) }
  }

  /// Targets to be written.
  public init(rows: [Row], why: String?) { (self.rows, self.why) = (rows, why) }

  /// The rows that differ from what is there.
  public var changes: [Row] { rows.filter { $0.before != $0.after } }
}

extension SplitBasis {
  /// The rows that put a split into the files: in the place of those that say exactly the same part's target now.
  public func write(_ split: TargetSplit, why: String?) throws(SplitRefusal) -> TargetsWrite {
    var rows: [TargetsWrite.Row] = []
    for (part, row) in zip(parts, split.rows) {
      if let given = part.given {
        rows.append(TargetsWrite.Row(given.key, from: given.millionths, to: row.amount))
      } else {
        rows.append(TargetsWrite.Row(try key(of: part.key), from: nil, to: row.amount))
      }
    }
    return TargetsWrite(rows: rows, why: why)
  }

  private func key(of part: SplitKey) throws(SplitRefusal) -> TargetKey {
    let own = question.narrowed(to: part, over: question.axis)
    if case .period(let period) = part, period.grain == .week, period.range.count < 7 { throw .weekIsCut(period) }
    var key = TargetKey(period: own.period.id, metric: question.metric, level: question.level)
    for (dimension, ids) in own.scope.filters {
      guard ids.count == 1, case .some(.some(let id)) = ids.first else { throw .scopeCannotBeWritten }
      switch dimension {
      case .region: key.region = id
      case .team: key.team = id
      case .product, .productItem: key.product = id
      case .rep: key.rep = id
      default: throw .scopeCannotBeWritten
      }
    }
    // Where a rep stands the company knows; saying it again would be a target of another part.
    if key.rep != nil { (key.region, key.team) = (nil, nil) }
    return key
  }
}

extension SplitBasis {
  /// The target of the whole that a row gives and that the split leaves at another amount than its parts.
  public func wholeLeftBehind(by split: TargetSplit) -> ResolvedTarget? {
    guard let whole, whole.origin == .given,
      !whole.figure.equals(split.figure(split.amount))
    else { return nil }
    return whole
  }
}
