public import Sales
public import Screen

/// A report as lines of aligned columns, each piece with what it means: plain for pipes, coloured for terminals, a
/// picture for documents.
public struct TableLines {
  /// The lines, from the title to the last note.
  public let lines: [[Span]]

  /// The lines of a report in words. Where it must fit a width, long texts are cut and, if that is not enough, the last
  /// columns are left out; `leftOut` says how many.
  public init(_ table: WordedTable, width: Int? = nil, leftOut: (Int) -> String = { "+\($0)" }) {
    let layout = ColumnLayout(table, width: width)
    let rule = [Span(String(repeating: "─", count: layout.width), .border)]
    var lines: [[Span]] = [[Span(table.title, .strong.with(.bold))], [Span(table.subtitle, .dim)], []]
    lines.append(layout.line(table.columns.map(\.heading), .dim))
    lines.append(rule)
    lines += table.rows.map { layout.line($0, .text) }
    if let totals = table.totals { lines += [rule, layout.line(totals, .strong)] }
    let hidden = table.columns.count - layout.count
    let notes = table.notes + (hidden > 0 ? [leftOut(hidden)] : [])
    if !notes.isEmpty { lines += [[]] + notes.map { [Span($0, .dim)] } }
    self.lines = lines
  }

  /// The lines as plain text.
  public var text: String { lines.map { $0.map(\.text).joined() + "\n" }.joined() }

  /// The lines on a screen with a margin, just as large as they need or of a given size.
  public func grid(width: Int? = nil, height: Int? = nil) -> Grid {
    let needed = lines.map { $0.map { DisplayWidth.columns($0.text) }.reduce(0, +) }.max() ?? 0
    var grid = Grid(size: Size(width: width ?? needed + 4, height: height ?? lines.count + 2))
    for (y, line) in lines.enumerated() { grid.draw(line, at: Point(x: 2, y: y + 1)) }
    return grid
  }
}

/// How wide each column of a table is drawn.
struct ColumnLayout {
  private let columns: [WordedTable.Column]
  private let widths: [Int]
  /// Blanks between two columns.
  private static let gap = 2
  /// A text column is not cut below this.
  private static let narrowest = 8

  /// The columns that are shown, by their place in the table.
  private let places: [Int]
  /// What is left out first where there is little room; the rest follows from the right.
  private static let leastNeeded: [ReportKey] = [
    .note, .targetOrigin, .driver, .neededPerDay, .title, .source, .line, .file, .expectedClose, .created, .pace, .n,
    .metric, .baselineConversion, .dwellP90, .previousYear, .ageSeconds,
  ]

  init(_ table: WordedTable, width: Int?) {
    let rows = [table.columns.map(\.heading)] + table.rows + (table.totals.map { [$0] } ?? [])
    let needed = table.columns.indices.map { column in rows.map { DisplayWidth.columns($0[column]) }.max() ?? 0 }
    var places = Array(table.columns.indices)
    var widths = needed
    if let width {
      ColumnLayout.narrow(&widths, table.columns, to: width)
      while places.count > 1, ColumnLayout.total(widths) > width {
        places.remove(at: ColumnLayout.leastNeeded(of: places, table.columns))
        widths = places.map { needed[$0] }
        ColumnLayout.narrow(&widths, places.map { table.columns[$0] }, to: width)
      }
    }
    (self.widths, self.places, columns) = (widths, places, places.map { table.columns[$0] })
  }

  /// The place, among those still shown, of the column to leave out next.
  private static func leastNeeded(of places: [Int], _ columns: [WordedTable.Column]) -> Int {
    for key in leastNeeded {
      if let place = places.firstIndex(where: { columns[$0].key == key.rawValue }) { return place }
    }
    return places.count - 1
  }

  /// Columns that are shown.
  var count: Int { widths.count }
  /// Columns of the terminal that a line takes.
  var width: Int { ColumnLayout.total(widths) }

  private static func total(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * max(0, widths.count - 1) }

  /// Takes from the widest text column until all fits or none has anything to give.
  private static func narrow(_ widths: inout [Int], _ columns: [WordedTable.Column], to width: Int) {
    while total(widths) > width {
      let texts = widths.indices.filter { columns[$0].alignment == .leading && widths[$0] > narrowest }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  /// One line of cells; blanks at its end are left out.
  func line(_ cells: [String], _ style: Style) -> [Span] {
    var spans: [Span] = []
    for (index, column) in columns.enumerated() {
      let text = Truncate.fit(cells[places[index]], columns: widths[index])
      let blanks = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.columns(text)))
      let own = CellStatus(text, of: column).map { Style($0.role) } ?? style
      let before = (index == 0 ? "" : String(repeating: " ", count: ColumnLayout.gap))
      let leading = column.alignment == .leading
      spans.append(Span(before + (leading ? "" : blanks), style))
      spans.append(Span(text, own))
      if leading { spans.append(Span(blanks, style)) }
    }
    while let last = spans.last, last.text.allSatisfy({ $0 == " " }) { spans.removeLast() }
    return spans.filter { !$0.text.isEmpty }
  }
}

extension CellStatus {
  /// How it is drawn on a screen.
  var role: Role {
    switch self {
    case .good: .good
    case .warn: .warn
    case .bad: .bad
    }
  }
}
