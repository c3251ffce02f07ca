/// One deal with everything the files say about it: its page.
public struct DealDetail: Hashable, Sendable {
  public var row: DealRow
  /// ISO 4217, as the file says; `nil`: the base currency.
  public var currency: String?
  /// The amount in the deal's own currency, minor units; `nil` where it is missing.
  public var ownAmount: Money?
  public var cost: Money?
  public var pipeline: String?
  public var forecast: String?
  public var lostReason: String?
  /// Columns the specification does not name, by their header.
  public var attributes: [Attribute]
  /// Payments on the deal, the earliest first.
  public var payments: [PaymentRow]
  /// Stages the deal is known to have entered, in order of time.
  public var stages: [StageEntry]
  /// Who is credited with which share; empty: the owner alone.
  public var splits: [SplitRow]

  /// A column of the file that the specification does not name.
  public struct Attribute: Hashable, Sendable {
    public var header: String
    public var text: String
    /// A cell.
    public init(header: String, text: String) { (self.header, self.text) = (header, text) }
  }

  /// One payment.
  public struct PaymentRow: Hashable, Sendable {
    public var payment: String?
    /// In the base currency; negative: refund; `nil` where it has no rate.
    public var amount: Money?
    public var paid: Day
    public var due: Day?
    public var place: Place
    /// A payment.
    public init(payment: String?, amount: Money?, paid: Day, due: Day?, place: Place) {
      (self.payment, self.amount, self.paid, self.due, self.place) = (payment, amount, paid, due, place)
    }
  }

  /// A stage entered.
  public struct StageEntry: Hashable, Sendable {
    public var stage: Stage
    public var entered: Day
    /// Days until the next one, or until the as-of day while the deal is there.
    public var days: Int
    /// An entry.
    public init(stage: Stage, entered: Day, days: Int) {
      (self.stage, self.entered, self.days) = (stage, entered, days)
    }
  }

  /// A credited share.
  public struct SplitRow: Hashable, Sendable {
    public var rep: DimensionValue
    /// Millionths of the deal.
    public var share: Int64
    /// A share.
    public init(rep: DimensionValue, share: Int64) { (self.rep, self.share) = (rep, share) }
  }

  /// A deal of which only the row is known.
  public init(row: DealRow) {
    self.row = row
    (self.attributes, self.payments, self.stages, self.splits) = ([], [], [], [])
  }
}
