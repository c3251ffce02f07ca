/// From one sum to another: bars below each other, each beginning where the last one ended.
///
///     Opening      ███████████████████████        1,130,000
///     + New                               ▐██▌      +90,000
///     − Won                        ▒▒▒▒▒▒▒▒▒       −170,000
///
/// What is added stands full and goes right, what is taken away stands shaded and goes left, with the sign before the
/// name: nothing is said by colour alone.
public struct Waterfall: Widget, Hashable {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// What stays the same when figures change.
    public var id: String
    public var name: String
    /// The whole at a moment, or by how much it changed.
    public var kind: Kind
    /// Behind the bar, at the right.
    public var text: String
    /// At the far right, dim.
    public var note: String

    /// A whole or a change.
    public enum Kind: Hashable, Sendable {
      case whole(Double)
      case change(Double)
    }

    /// A bar.
    public init(id: String, _ name: String, _ kind: Kind, text: String, note: String = "") {
      (self.id, self.name, self.kind, self.text, self.note) = (id, name, kind, text, note)
    }
  }

  /// From the first to the last.
  public var bars: [Bar]
  /// Id of the selected bar.
  public var selected: String?

  /// A waterfall.
  public init(_ bars: [Bar], selected: String? = nil) { (self.bars, self.selected) = (bars, selected) }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty, !bars.isEmpty else { return }
    let columns = columns(rect, grid)
    let spans = spans
    let most = spans.map { max($0.from, $0.to) }.max() ?? 0
    for (row, bar) in shown(rect).enumerated() {
      let index = bar.offset
      let line = rect.row(row)
      if bar.element.id == selected { grid.fill(line, style: Style(.text, on: .selection)) }
      grid.draw(bar.element.sign(grid.glyphs), in: columns.sign.row(row), .left, style: .dim)
      grid.draw(bar.element.name, in: columns.name.row(row), .left, style: bar.element.isWhole ? .strong : .text)
      drawBar(spans[index], most, isFalling: bar.element.isFalling, into: &grid, in: columns.bar.row(row))
      grid.draw(bar.element.text, in: columns.text.row(row), .right, style: bar.element.isZero ? .dim : .strong)
      grid.draw(bar.element.note, in: columns.note.row(row), .right, style: .dim)
    }
  }

  /// What lies at a place, for the mouse: the id of a bar.
  public func hit(_ point: Point, in rect: Rect) -> String? {
    guard rect.contains(point) else { return nil }
    let rows = Array(shown(rect))
    return rows.indices.contains(point.y - rect.y) ? rows[point.y - rect.y].element.id : nil
  }

  /// The bars there is room for: the smallest changes give way, the ends and what is selected never.
  private func shown(_ rect: Rect) -> [(offset: Int, element: Bar)] {
    var shown = Array(bars.enumerated())
    while shown.count > rect.height {
      let removable = shown.indices.filter { !shown[$0].element.isWhole && shown[$0].element.id != selected }
      guard let least = removable.min(by: { shown[$0].element.size < shown[$1].element.size }) else { break }
      shown.remove(at: least)
    }
    return Array(shown.prefix(rect.height))
  }

  /// From where to where each bar goes.
  private var spans: [(from: Double, to: Double)] {
    var level = 0.0
    return bars.map { bar in
      switch bar.kind {
      case .whole(let value):
        level = limited(value)
        return (0, level)
      case .change(let value):
        defer { level += limited(value) }
        return (level, level + limited(value))
      }
    }
  }

  private func limited(_ value: Double) -> Double { value.isFinite ? min(max(value, -1e15), 1e15) : 0 }

  private struct Columns {
    var sign, name, bar, text, note: Rect
  }

  private func columns(_ rect: Rect, _ grid: Grid) -> Columns {
    let widest = { (texts: [String]) in texts.map { grid.columns($0) }.max() ?? 0 }
    let (names, texts) = (widest(bars.map(\.name)), widest(bars.map(\.text)))
    let room = rect.width - 2 - texts - 1
    let name = min(names, max(0, room))
    let notes = widest(bars.map(\.note))
    let note = rect.width - 2 - name - texts - notes - 4 >= 8 ? notes : 0
    let bar = max(0, rect.width - 2 - name - 1 - texts - 1 - (note > 0 ? note + 2 : 0))
    let barStart = rect.x + 2 + name + 1
    return Columns(
      sign: Rect(x: rect.x, y: rect.y, width: 1, height: rect.height),
      name: Rect(x: rect.x + 2, y: rect.y, width: name, height: rect.height).intersection(rect),
      bar: Rect(x: barStart, y: rect.y, width: bar >= 4 ? bar : 0, height: rect.height).intersection(rect),
      text: Rect(x: rect.right - texts - (note > 0 ? note + 2 : 0), y: rect.y, width: texts, height: rect.height)
        .intersection(rect),
      note: Rect(x: rect.right - note, y: rect.y, width: note, height: rect.height).intersection(rect))
  }

  /// The left end at half a cell, the right end at an eighth: that is what block elements can show.
  private func drawBar(
    _ span: (from: Double, to: Double), _ most: Double, isFalling: Bool, into grid: inout Grid, in line: Rect
  ) {
    guard most > 0, most.isFinite, !line.isEmpty, span.from != span.to else { return }
    let eighths = { (value: Double) in
      Int((min(max(value / most, 0), 1) * Double(line.width * 8)).rounded())
    }
    var (start, end) = (eighths(min(span.from, span.to)), eighths(max(span.from, span.to)))
    if end <= start { (start, end) = start >= line.width * 8 ? (start - 8, start) : (start / 8 * 8, start / 8 * 8 + 4) }
    let glyphs = grid.glyphs
    for column in start / 8..<min((end + 7) / 8, line.width) {
      guard let glyph = glyph(from: start - column * 8, to: end - column * 8, isFalling: isFalling, glyphs) else {
        continue
      }
      grid.put(
        glyph, at: line.origin.moved(right: column), style: Style(isFalling ? .sure : .bar), in: line)
    }
  }

  private func glyph(from start: Int, to end: Int, isFalling: Bool, _ glyphs: GlyphSet) -> Character? {
    let full = isFalling ? glyphs.sure : glyphs.fromLeft[8]
    if glyphs.level == .ascii { return full }
    if isFalling || start <= 2 && end >= 8 { return full }
    if start >= 6 { return end >= 8 ? nil : glyphs.fromLeft[max(1, min(end, 8))] }
    if start > 2 { return glyphs.rightHalf }
    return glyphs.fromLeft[max(1, min(end, 8))]
  }
}

extension Waterfall.Bar {
  fileprivate var isWhole: Bool { if case .whole = kind { true } else { false } }
  /// How much it changes, whichever way.
  fileprivate var size: Double { if case .change(let value) = kind, value.isFinite { abs(value) } else { 0 } }
  fileprivate var isZero: Bool { if case .change(0) = kind { true } else { false } }
  fileprivate var isFalling: Bool { if case .change(let value) = kind { value < 0 } else { false } }
  fileprivate func sign(_ glyphs: GlyphSet) -> String {
    guard case .change(let value) = kind, value != 0 else { return "" }
    return value < 0 ? (glyphs.level == .ascii ? "-" : "−") : "+"
  }
}

extension GlyphSet {
  /// The right half of a cell.
  var rightHalf: Character { level == .ascii ? "#" : "▐" }
}
