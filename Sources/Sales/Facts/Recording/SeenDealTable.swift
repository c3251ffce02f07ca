/// What of each deal is compared from one version of the files to the next, as columns; codes point into the names of
/// a `SeenDeals`.
public struct SeenDealTable: Sendable {
  public var key = TextColumn()
  /// Untrusted text, not compared: what a deal that leaves the files is called. May have fewer cells than there are deals,
  /// where no file has titles.
  public var title = TextColumn()
  /// The stage's id.
  public var stage: CodeCells = .codes
  /// The rep's id.
  public var owner: CodeCells = .codes
  public var amount: AmountCells = .amounts
  public var expectedClose: DayCells = .days
  /// Not compared: since when a deal that leaves the files has been there.
  public var created: DayCells = .days

  /// No deals.
  public init() {}

  /// How many deals there are.
  public var count: Int { key.count }

  /// The deal of a row.
  public subscript(row: Int) -> SeenDeal {
    SeenDeal(
      key: key.text(row), title: row < title.count ? title.text(row) : "", stage: stage[row], owner: owner[row],
      amount: amount[row], expectedClose: expectedClose[row], created: created[row])
  }

  /// Makes room for so many deals whose keys are as long as those it has: growing step by step would need twice as much.
  public mutating func reserve(_ deals: Int) {
    key.ends.reserveCapacity(deals)
    stage.values.reserveCapacity(deals)
    owner.values.reserveCapacity(deals)
    amount.values.reserveCapacity(deals)
    expectedClose.values.reserveCapacity(deals)
    created.values.reserveCapacity(deals)
    if count > 0 { key.bytes.reserveCapacity(key.bytes.count / count * deals + deals) }
  }

  /// Adds a deal to a table that has all its columns.
  public mutating func append(_ deal: SeenDeal) {
    append(
      key: deal.key.utf8, stage: deal.stage, owner: deal.owner, amount: deal.amount, expectedClose: deal.expectedClose)
    created.values.append(deal.created)
    title.append(deal.title.utf8)
  }

  /// Adds a row of another table, whose key stays bytes: a million deals pass here when a journal is begun.
  public mutating func append(_ row: Int, of other: SeenDealTable) {
    append(
      key: other.key.bytes[other.key.range(row)], stage: other.stage[row], owner: other.owner[row],
      amount: other.amount[row], expectedClose: other.expectedClose[row])
    created.values.append(other.created[row])
    title.append(row < other.title.count ? other.title.bytes[other.title.range(row)] : [])
  }

  /// Adds a deal by its cells and the bytes of its key; its title and creation day are added to theirs afterwards.
  @inlinable
  public mutating func append(
    key bytes: some Collection<UInt8>, stage: Int32, owner: Int32, amount: Int64, expectedClose: Int32
  ) {
    key.append(bytes)
    self.stage.values.append(stage)
    self.owner.values.append(owner)
    self.amount.values.append(amount)
    self.expectedClose.values.append(expectedClose)
  }

  /// Some of the rows, in their order.
  func picking(_ rows: [Int32]) -> SeenDealTable {
    var picked = SeenDealTable()
    for row in rows { picked.append(Int(row), of: self) }
    return picked
  }
}

/// One deal as it was last seen.
public struct SeenDeal: Hashable, Sendable {
  public var key: String
  /// Empty where there is none.
  public var title: String
  /// Codes into the names of a `SeenDeals`; `Missing.code`.
  public var stage: Int32
  public var owner: Int32
  /// Minor units of the base currency; `Missing.amount`.
  public var amount: Int64
  /// `Day.missingNumber` where there is none.
  public var expectedClose: Int32
  public var created: Int32

  /// A deal by its key.
  public init(
    key: String, title: String = "", stage: Int32, owner: Int32, amount: Int64, expectedClose: Int32,
    created: Int32 = Day.missingNumber
  ) {
    (self.key, self.title, self.stage, self.owner) = (key, title, stage, owner)
    (self.amount, self.expectedClose, self.created) = (amount, expectedClose, created)
  }

  /// The value of a field as a history keeps it.
  public func value(_ field: PipelineField) -> Int64 {
    switch field {
    case .stage: PipelineHistory.value(code: stage)
    case .owner: PipelineHistory.value(code: owner)
    case .amount: amount
    case .expectedClose: PipelineHistory.value(day: expectedClose)
    case .existence: 1
    }
  }
}
