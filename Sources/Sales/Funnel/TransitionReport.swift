/// What became of the deals that reached a stage: who and what was lost on the way to the next, and why.
public struct TransitionReport: Hashable, Sendable {
  public var question: Question
  public var stage: Stage
  /// The next stage; `nil` for the last.
  public var next: Stage?
  /// Deals of the cohort that reached the stage, and that went further.
  public var reached: Int
  public var passed: Int
  /// reached(next) ÷ reached.
  public var conversion: Figure?
  /// Lost here, with what they were worth.
  public var lost: Int
  public var lostAmount: Money
  /// Lost by the reason that was given, the commonest first.
  public var reasons: [Part]
  /// By rep, first who lost most more than the others' share would be.
  public var reps: [Part]
  /// The lost deals, the largest first; perhaps only the first of them.
  public var deals: [DealRow]

  /// What became of the deals of a stage.
  public init(
    question: Question, stage: Stage, next: Stage?, reached: Int, passed: Int, conversion: Figure?, lost: Int,
    lostAmount: Money, reasons: [Part], reps: [Part], deals: [DealRow]
  ) {
    (self.question, self.stage, self.next, self.reached, self.passed) = (question, stage, next, reached, passed)
    (self.conversion, self.lost, self.lostAmount) = (conversion, lost, lostAmount)
    (self.reasons, self.reps, self.deals) = (reasons, reps, deals)
  }

  /// The deals of one reason or rep.
  public struct Part: Hashable, Sendable {
    /// A reason as the file writes it, or a rep; `nil` where none is given.
    public var reason: String?
    public var rep: DimensionValue?
    /// Reached the stage, and went further; of a reason the lost ones alone.
    public var reached: Int
    public var passed: Int
    public var lost: Int
    public var lostAmount: Money

    /// Deals of a reason or a rep.
    public init(reason: String?, rep: DimensionValue?, reached: Int, passed: Int, lost: Int, lostAmount: Money) {
      (self.reason, self.rep, self.reached, self.passed) = (reason, rep, reached, passed)
      (self.lost, self.lostAmount) = (lost, lostAmount)
    }

    /// passed ÷ reached.
    public var conversion: Figure? {
      Figure(Int64(passed), over: Int64(reached), unit: .ratio, cases: reached)
    }
  }
}
