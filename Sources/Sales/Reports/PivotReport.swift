/// One metric by two dimensions: a cell for every pair that has a fact, with the totals beside and below.
public struct PivotReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  /// What stands down the side and across the top.
  public var rowDimension, columnDimension: Dimension
  /// Down the side: by their totals, the largest first; time in its order; what is missing last.
  public var rows: [PivotRow]
  /// Across the top, in the same order.
  public var columns: [PivotTotal]
  /// The metric of the whole scope; for a metric that sums what all cells add up to.
  public var total: Figure?

  /// The cells added up by side and top.
  public init(
    question: Question, metric: String, rows: [PivotRow], columns: [PivotTotal], total: Figure?,
    _ rowDimension: Dimension, _ columnDimension: Dimension
  ) {
    (self.question, self.metric, self.rows, self.columns, self.total) = (question, metric, rows, columns, total)
    (self.rowDimension, self.columnDimension) = (rowDimension, columnDimension)
  }
}

/// One value of the side with its cells.
public struct PivotRow: Hashable, Sendable {
  public var whole: PivotTotal
  /// The cells that have a fact, in the order of the columns.
  public var cells: [PivotCell]
  /// A row.
  public init(whole: PivotTotal, cells: [PivotCell]) { (self.whole, self.cells) = (whole, cells) }

  /// The cell of a column; `nil` where nothing happened.
  public func cell(_ column: Int) -> PivotCell? { cells.first { $0.column == column } }
}

/// The metric of one value of the side or the top over the whole of the other.
public struct PivotTotal: Hashable, Sendable {
  public var value: DimensionValue
  public var figure: Figure?
  /// Of the whole, 0 to 1; `nil` for metrics that do not sum.
  public var share: Figure?
  /// A total.
  public init(_ value: DimensionValue, _ figure: Figure?, share: Figure?) {
    (self.value, self.figure, self.share) = (value, figure, share)
  }
}

/// The metric of one pair.
public struct PivotCell: Hashable, Sendable {
  /// Its place among the columns.
  public var column: Int
  public var figure: Figure?
  /// Of the whole, 0 to 1; `nil` for metrics that do not sum.
  public var share: Figure?
  /// A cell.
  public init(_ column: Int, _ figure: Figure?, share: Figure?) {
    (self.column, self.figure, self.share) = (column, figure, share)
  }
}
