internal import Sales
internal import Screen

/// How wide the columns of the rows behind a figure are. What a row is called gives way first, then its day and its
/// value; never where it stands: the file and line are what one came for.
struct ExplainedColumns {
  private static let (indent, gap) = (2, 2)
  private let name, day, weight: Int
  private let hasValues: Bool
  /// What stands where a row has no value.
  private let missing: String?
  private let context: DrawContext

  /// Columns for rows; of a sum a row without a value has no amount, of cases it only does not count.
  init(_ rows: [Explanation.Row], isSum: Bool, _ wording: Wording, _ context: DrawContext, width: Int) {
    missing = isSum ? FigureText.none : nil
    let widest = { (texts: [String]) in
      texts.map { DisplayWidth.columns($0, ambiguous: context.ambiguous) }.max() ?? 0
    }
    let places = widest(rows.map(\.place.text))
    let days = widest(rows.compactMap { $0.day.map { wording.figures.day($0, near: wording.today) } })
    let weights = widest(rows.map { Self.weight(of: $0, wording) })
    let values = widest(rows.compactMap { $0.value.map { wording.figures.text($0) } })
    var left = width - Self.indent - places
    let take = { (needed: Int, room: inout Int) -> Bool in
      guard needed > 0, needed + Self.gap <= room else { return false }
      room -= needed + Self.gap
      return true
    }
    hasValues = take(values, &left)
    weight = take(weights, &left) ? weights : 0
    day = take(days, &left) ? days : 0
    let names = widest(rows.map { Self.name(of: $0, wording) })
    let room = min(names, left - Self.gap)
    (name, self.context) = (room >= 4 ? room : 0, context)
  }

  /// A row: its name, its day and its place below those of the others, its value at the right.
  func line(_ row: Explanation.Row, _ wording: Wording) -> Canvas.ExplanationLine {
    let day = row.day.map { wording.figures.day($0, near: wording.today) } ?? ""
    let value = row.value.map { wording.figures.text($0) } ?? missing
    let left = [
      cell(Self.name(of: row, wording), name, .left, .text), cell(day, self.day, .right, .dim),
      cell(Self.weight(of: row, wording), weight, .right, .dim), [Span(row.place.text, .dim)],
    ].flatMap { $0 }
    return Canvas.ExplanationLine(
      left: [Span(String(repeating: " ", count: Self.indent))] + left,
      right: hasValues ? value.map { [Span($0, .text)] } ?? [] : [])
  }

  private func cell(_ text: String, _ width: Int, _ alignment: Alignment, _ style: Style) -> [Span] {
    guard width > 0 else { return [] }
    let padded = Truncate.pad(text, columns: width, alignment, ambiguous: context.ambiguous)
    return [Span(padded + String(repeating: " ", count: Self.gap), style)]
  }

  /// `¥40,000 × 65.0%`, where a row adds a share of an amount.
  private static func weight(of row: Explanation.Row, _ wording: Wording) -> String {
    row.amount.map { "\(wording.figures.text($0)) × \(wording.figures.percent(row.share))" } ?? ""
  }

  private static func name(of row: Explanation.Row, _ wording: Wording) -> String {
    [row.key, row.period.map { wording.figures.period($0) }, row.label].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: "  ")
  }
}
