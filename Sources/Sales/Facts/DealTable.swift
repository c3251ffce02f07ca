/// All deals that count, as columns; a row's place is its identity within one store.
///
/// Codes point into `Company`; amounts are minor units of the base currency (converted at the rate of the closing day,
/// the creation day while open). A missing cell is `Missing.amount`, `Missing.code` or `Day.missingNumber`.
public struct DealTable: Sendable {
  public var count = 0
  public var key = TextColumn()
  /// No cells at all where the files have no titles.
  public var title = TextColumn()
  public var customer: CodeCells = .codes
  public var rep: CodeCells = .codes
  /// The deal's own region, else its rep's (then customer's) on its closing day (creation day while open).
  public var region: CodeCells = .codes
  /// The rep's team on that day.
  public var team: CodeCells = .codes
  /// The rep's manager on that day.
  public var manager: CodeCells = .codes
  public var product: CodeCells = .codes
  public var source: CodeCells = .codes
  public var pipeline: CodeCells = .codes
  /// Index into `company.stages`.
  public var stage: CodeCells = .codes
  public var amount: AmountCells = .amounts
  public var cost: AmountCells = .amounts
  public var created: DayCells = .days
  public var stageSince: DayCells = .days
  public var expectedClose: DayCells = .days
  /// The closing day of a won or lost deal, by the rules of data-directory.md (Gaps); missing while open or void.
  public var closed: DayCells = .days
  public var lostReason: CodeCells = .codes
  public var forecast: CodeCells = .codes
  /// Index into `FactStore.paths`.
  public var file: [UInt16] = []
  /// Physical line in that file.
  public var line: [UInt32] = []

  /// No deals.
  public init() {}
}
