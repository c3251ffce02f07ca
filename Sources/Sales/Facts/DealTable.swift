/// All deals that count, as columns; a row's place is its identity within one store.
///
/// Codes point into `Company`; amounts are minor units of the base currency (converted at the rate of the closing day,
/// the creation day while open). A missing cell is `Missing.amount`, `Missing.code` or `Day.missingNumber`.
public struct DealTable: Sendable {
  public var count = 0
  public var key = TextColumn()
  /// Empty texts where the files have no titles.
  public var title = TextColumn()
  public var customer: [Int32] = []
  public var rep: [Int32] = []
  /// The deal's own region, else its rep's (then customer's) on its closing day (creation day while open).
  public var region: [Int32] = []
  /// The rep's team on that day.
  public var team: [Int32] = []
  /// The rep's manager on that day.
  public var manager: [Int32] = []
  public var product: [Int32] = []
  public var source: [Int32] = []
  public var pipeline: [Int32] = []
  /// Index into `company.stages`.
  public var stage: [Int32] = []
  public var amount: [Int64] = []
  public var cost: [Int64] = []
  public var created: [Int32] = []
  public var stageSince: [Int32] = []
  public var expectedClose: [Int32] = []
  /// The closing day of a won or lost deal, by the rules of data-directory.md (Gaps); missing while open or void.
  public var closed: [Int32] = []
  public var lostReason: [Int32] = []
  public var forecast: [Int32] = []
  /// Index into `FactStore.paths`.
  public var file: [UInt16] = []
  /// Physical line in that file.
  public var line: [UInt32] = []

  /// No deals.
  public init() {}
}
