/// What is known last of a deal: all there is to say of one that has left the files. Texts are untrusted ids and titles.
public struct RecordedDeal: Hashable, Sendable {
  public var key: String
  public var title: String?
  public var customer: String?
  public var rep: String?
  public var region: String?
  /// The single product's id.
  public var product: String?
  public var source: String?
  public var pipeline: String?
  public var stage: String?
  /// In the base currency.
  public var amount: Money?
  public var created: Day?
  public var expectedClose: Day?

  /// A deal by its key.
  public init(
    key: String, title: String? = nil, customer: String? = nil, rep: String? = nil, region: String? = nil,
    product: String? = nil, source: String? = nil, pipeline: String? = nil, stage: String? = nil,
    amount: Money? = nil, created: Day? = nil, expectedClose: Day? = nil
  ) {
    (self.key, self.title, self.customer, self.rep, self.region) = (key, title, customer, rep, region)
    (self.product, self.source, self.pipeline, self.stage) = (product, source, pipeline, stage)
    (self.amount, self.created, self.expectedClose) = (amount, created, expectedClose)
  }
}

extension RecordedDeal {
  /// What is kept as codes, in the order of their columns.
  fileprivate var ids: [String?] { [customer, rep, region, product, source, pipeline, stage] }
}

/// Recorded deals as columns; codes point into the names of their history.
public struct RecordedDealTable: Sendable {
  /// The deals' keys.
  public private(set) var key = TextColumn()
  private var title = TextColumn()
  private var codes: [[Int32]] = [[Int32]](repeating: [], count: 7)
  private var amount: [Int64] = []
  private var created: [Int32] = []
  private var expectedClose: [Int32] = []

  /// How many deals there are.
  public var count: Int { key.count }

  mutating func append(_ deal: RecordedDeal, _ names: inout Names) -> Int32 {
    key.append(deal.key.utf8)
    title.append((deal.title ?? "").utf8)
    for (column, id) in deal.ids.enumerated() { codes[column].append(id.map { names.add($0) } ?? Missing.code) }
    amount.append(deal.amount?.minorUnits ?? Missing.amount)
    created.append(deal.created?.number ?? Day.missingNumber)
    expectedClose.append(deal.expectedClose?.number ?? Day.missingNumber)
    return Int32(count - 1)
  }

  /// Exchanges what is known of a deal, but for its key and title.
  mutating func update(_ place: Int, _ deal: RecordedDeal, _ names: inout Names) {
    for (column, id) in deal.ids.enumerated() { codes[column][place] = id.map { names.add($0) } ?? Missing.code }
    amount[place] = deal.amount?.minorUnits ?? Missing.amount
    created[place] = deal.created?.number ?? Day.missingNumber
    expectedClose[place] = deal.expectedClose?.number ?? Day.missingNumber
  }

  /// The deal at a place.
  public func deal(_ place: Int, _ names: Names) -> RecordedDeal {
    let text = title.text(place)
    let ids = codes.map { names.value($0[place]) }
    return RecordedDeal(
      key: key.text(place), title: text.isEmpty ? nil : text, customer: ids[0], rep: ids[1], region: ids[2],
      product: ids[3], source: ids[4], pipeline: ids[5], stage: ids[6],
      amount: amount[place] == Missing.amount ? nil : Money(minorUnits: amount[place]),
      created: Day(cell: created[place]), expectedClose: Day(cell: expectedClose[place]))
  }

  /// The number of a deal's creation day; `nil` where it is not known.
  func created(_ place: Int) -> Int32? { created[place] == Day.missingNumber ? nil : created[place] }

  /// What a field held last.
  func last(_ field: PipelineField, _ place: Int) -> Int64 {
    switch field {
    case .stage: PipelineHistory.value(code: codes[6][place])
    case .owner: PipelineHistory.value(code: codes[1][place])
    case .amount: amount[place]
    case .expectedClose: PipelineHistory.value(day: expectedClose[place])
    case .existence: 0
    }
  }
}

extension PipelineHistory {
  /// The value of field `expectedClose` that a cell of days stands for.
  public static func value(day cell: Int32) -> Int64 { cell == Day.missingNumber ? Missing.amount : Int64(cell) }

  /// The value of fields `stage` and `owner` that a code of this history's names stands for.
  public static func value(code: Int32) -> Int64 { code < 0 ? Missing.amount : Int64(code) }
}
