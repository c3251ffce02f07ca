/// What a measure did: a metric before and after its start, for those it touched and for the others. (numbers.md,
/// Effect of a measure)
///
///     effect = (after − before, affected) − (after − before, others)
///
/// The month in which it began belongs to neither side. Sums are of one person and month, so that groups of different
/// size can be held against each other.
public struct MeasureEffect: Hashable, Sendable {
  /// A course, a new plan, a campaign: what people call it.
  public var name: String
  public var metric: String
  /// The first day of the measure.
  public var start: Day
  /// Who took part, in order of their codes.
  public var reps: [DimensionValue]
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
    name: String, metric: String, start: Day, reps: [DimensionValue], before: DayRange, after: DayRange,
    affected: BeforeAndAfter, others: BeforeAndAfter
  ) {
    (self.name, self.metric, self.start, self.reps) = (name, metric, start, reps)
    (self.before, self.after, self.affected, self.others) = (before, after, affected, others)
    effect = Attainment.gap(of: affected.change, to: others.change)
  }
}
