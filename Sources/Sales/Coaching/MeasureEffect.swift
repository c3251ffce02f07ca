/// What a measure did: a metric before and after its start, for those it touched and for the others. (numbers.md,
/// Effect of a measure)
///
///     effect = (after − before, affected) − (after − before, others)
///
/// The month (or the longer period) in which it began belongs to neither side. Sums are of one person, or one part of the
/// company, and month, so that groups of different size can be held against each other.
public struct MeasureEffect: Hashable, Sendable {
  /// A course, a new plan, a campaign: what people call it.
  public var name: String
  public var metric: String
  /// The first day of the measure.
  public var start: Day
  /// Who or what it touched, in order of their codes; empty: the whole company, which leaves nobody to compare with.
  public var parts: [DimensionValue]
  /// Those it touched, and those they are held against; the whole company where it touched all.
  public var affectedScope = Scope.everything
  public var othersScope = Scope.everything
  /// How many of the others there are.
  public var otherCount = 0
  /// The days of both sides: as many months before as after.
  public var before: DayRange
  public var after: DayRange
  public var affected: BeforeAndAfter
  public var others: BeforeAndAfter
  /// In the metric's unit, of ratios in points; `nil` where a side has no value yet.
  public var effect: Figure?

  /// A metric on both sides of a measure's start.
  public struct BeforeAndAfter: Hashable, Sendable {
    public var before: Figure?
    public var after: Figure?
    /// A pair.
    public init(before: Figure?, after: Figure?) { (self.before, self.after) = (before, after) }
    /// after − before.
    public var change: Figure? { Attainment.gap(of: after, to: before) }
  }

  /// An effect of which the four figures are known.
  public init(
    name: String, metric: String, start: Day, parts: [DimensionValue], before: DayRange, after: DayRange,
    affected: BeforeAndAfter, others: BeforeAndAfter
  ) {
    (self.name, self.metric, self.start, self.parts) = (name, metric, start, parts)
    (self.before, self.after, self.affected, self.others) = (before, after, affected, others)
    effect = Attainment.gap(of: affected.change, to: others.change)
  }
}

/// Which measure is meant: a course or what was written down, by its name and first day.
public struct MeasureReference: Hashable, Sendable {
  public var name: String
  public var start: Day
  /// A measure.
  public init(name: String, start: Day) { (self.name, self.start) = (name, start) }
}
