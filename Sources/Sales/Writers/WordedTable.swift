/// A report in words: headings and cells as people read them, safe to print. Text, Markdown, HTML and SVG draw this.
public struct WordedTable: Hashable, Sendable {
  /// `Targets · Aug 2026`.
  public var title: String
  /// What is asked about and for which day.
  public var subtitle: String
  public var columns: [Column]
  /// One text a column.
  public var rows: [[String]]
  /// The sums, one text a column, empty where nothing is summed; `nil` where there are none.
  public var totals: [String]?
  /// Sums that stand under no column, and sentences about the whole.
  public var notes: [String]

  /// A table in words.
  public init(
    title: String, subtitle: String, columns: [Column], rows: [[String]], totals: [String]? = nil, notes: [String] = []
  ) {
    (self.title, self.subtitle, self.columns, self.rows) = (title, subtitle, columns, rows)
    (self.totals, self.notes) = (totals, notes)
  }

  /// One column in words.
  public struct Column: Hashable, Sendable {
    /// The key of the contract.
    public var key: String
    public var heading: String
    public var alignment: ReportColumn.Alignment

    /// A column.
    public init(_ key: String, heading: String, _ alignment: ReportColumn.Alignment) {
      (self.key, self.heading, self.alignment) = (key, heading, alignment)
    }
  }
}
