/// The waterfall of the open pipeline between two moments, and the deals that slipped or shrank.
public struct MovementReport: Hashable, Sendable {
  public var question: Question
  /// Opening first, closing last; between them everything that could happen, in the order of the sum. The amounts are
  /// signed: all but the last add up to the last.
  public var bars: [Bar]
  /// Deals of the opening that are still open and now expected later, the largest first; perhaps only the first.
  public var slipped: [MovedDeal]
  /// Deals of the opening whose amount fell, what was lost most first; perhaps only the first.
  public var shrunk: [MovedDeal]
  /// How many there are in all.
  public var slippedCount: Int
  public var shrunkCount: Int
  /// What the opening rests on.
  public var basis: Basis

  /// A waterfall.
  public init(
    question: Question, bars: [Bar], slipped: [MovedDeal], shrunk: [MovedDeal], slippedCount: Int, shrunkCount: Int,
    basis: Basis
  ) {
    (self.question, self.bars, self.slipped, self.shrunk) = (question, bars, slipped, shrunk)
    (self.slippedCount, self.shrunkCount, self.basis) = (slippedCount, shrunkCount, basis)
  }

  /// One bar.
  public struct Bar: Hashable, Sendable {
    public var change: MovementChange
    public var deals: Int
    /// Signed: what leaves the pipeline is negative.
    public var amount: Money
    /// A bar.
    public init(_ change: MovementChange, deals: Int = 0, amount: Money = .zero) {
      (self.change, self.deals, self.amount) = (change, deals, amount)
    }
  }

  /// A deal that slipped or shrank.
  public struct MovedDeal: Hashable, Sendable {
    public var deal: String
    public var title: String?
    public var customer: DimensionValue
    public var rep: DimensionValue
    public var amountBefore: Money
    public var amount: Money
    public var expectedBefore: Day?
    public var expected: Day?

    /// A deal as it was and as it is.
    public init(
      deal: String, title: String?, customer: DimensionValue, rep: DimensionValue, amountBefore: Money, amount: Money,
      expectedBefore: Day?, expected: Day?
    ) {
      (self.deal, self.title, self.customer, self.rep) = (deal, title, customer, rep)
      (self.amountBefore, self.amount) = (amountBefore, amount)
      (self.expectedBefore, self.expected) = (expectedBefore, expected)
    }
  }

  /// Where what stood at the first moment is known from.
  public enum Basis: Hashable, Sendable {
    /// A version that was recorded.
    case recorded
    /// The files' own days, since recording began only on that day: earlier amounts and expected days are those of then.
    case before(firstRecord: Day)
    /// The files' own days: nothing was recorded, so amounts and expected days are today's.
    case files
  }
}
