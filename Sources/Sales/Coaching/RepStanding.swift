/// One person against the others over the last twelve months: what to build on, what to train, which habits cost.
/// (numbers.md, Rep against team)
public struct RepStanding: Hashable, Sendable {
  /// The days it speaks of.
  public var range: DayRange
  /// Levers and stages in which the person is behind the team's middle, the weakest first.
  public var weaknesses: [RepGap]
  /// Those in which the person is ahead, the strongest first.
  public var strengths: [RepGap]
  /// Expected-close dates given and pushed out; `nil` where no file and no memory tells.
  public var promises: PromiseCount?
  /// What was foretold for past months beside what came; `nil` before any frozen forecast is of a month that is over.
  public var foretold: ForetoldRatio?
  /// Whether earlier versions of the deals are remembered at all.
  public var knowsPromises = false
  /// Orders that seem to have been held back.
  public var heldBack: [HeldBackOrder]
  /// What the best quarter does differently, the largest difference first.
  public var best: [LeverDifference]

  /// A standing of which only the days are known.
  public init(range: DayRange) {
    self.range = range
    (weaknesses, strengths, heldBack, best) = ([], [], [], [])
  }
}

/// A lever of a person beside the team's middle.
public struct RepGap: Hashable, Sendable {
  public var subject: Subject
  public var own: Figure
  public var median: Figure
  /// (own − median) ÷ median, a ratio; below 0 is worse, whichever way the lever is better.
  public var gap: Figure
  /// The course that trains it, by its title.
  public var course: String?

  /// What is compared.
  public enum Subject: Hashable, Sendable {
    /// A metric by its id.
    case metric(String)
    /// The share of closed deals that went on from a stage.
    case stage(Stage)
  }

  /// A gap.
  public init(subject: Subject, own: Figure, median: Figure, gap: Figure, course: String? = nil) {
    (self.subject, self.own, self.median, self.gap, self.course) = (subject, own, median, gap, course)
  }
}

/// What a lever is among the best quarter of the people by sales, and among the others.
public struct LeverDifference: Hashable, Sendable {
  public var metric: String
  /// The middle of the best quarter.
  public var top: Figure
  /// The middle of the others.
  public var rest: Figure
  /// A difference.
  public init(metric: String, top: Figure, rest: Figure) { (self.metric, self.top, self.rest) = (metric, top, rest) }
}
