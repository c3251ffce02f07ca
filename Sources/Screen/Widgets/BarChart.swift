/// Bars that start at nothing: beside each other for time, below each other for names.
public struct BarChart: Widget {
  /// A bar.
  public struct Bar: Hashable, Sendable {
    /// Below or before it.
    public var name: String
    /// Its length; below 0 it goes the other way.
    public var value: Double
    /// Its value in words.
    public var text: String
    /// Of the bar.
    public var role: Role

    /// A bar.
    public init(_ name: String, _ value: Double, text: String = "", role: Role = .bar) {
      (self.name, self.value, self.text, self.role) = (name, value, text, role)
    }
  }

  /// In their order.
  public var bars: [Bar]
  /// Columns beside each other, or rows below each other.
  public var direction: Direction
  /// Round numbers in words, for columns.
  public var label: @Sendable (Double) -> String

  /// A chart; `columns` stand beside each other on an axis, `rows` lie below each other with their values.
  public init(
    _ bars: [Bar], _ direction: Direction = .rows, label: @escaping @Sendable (Double) -> String = { _ in "" }
  ) {
    (self.bars, self.direction, self.label) = (bars, direction, label)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty, !bars.isEmpty else { return }
    direction == .rows ? drawRows(into: &grid, in: rect) : drawColumns(into: &grid, in: rect)
  }

  private func length(_ bar: Bar) -> Double { bar.value.isFinite ? min(max(bar.value, -1e15), 1e15) : 0 }

  private func drawRows(into grid: inout Grid, in rect: Rect) {
    let names = bars.map { grid.columns($0.name) }.max() ?? 0
    let texts = bars.map { grid.columns($0.text) }.max() ?? 0
    let parts = rect.split(.columns, gap: 1, [.fixed(min(names, rect.width / 2)), .fill(1), .fixed(texts)])
    let most = bars.map { max(0, length($0)) }.max() ?? 0
    let least = bars.map { min(0, length($0)) }.min() ?? 0
    for (row, bar) in bars.prefix(rect.height).enumerated() {
      grid.draw(bar.name, in: parts[0].row(row), .left)
      draw(bar, into: &grid, in: parts[1].row(row), from: least, to: most)
      if parts[2].width >= texts { grid.draw(bar.text, in: parts[2].row(row), .right, style: .strong) }
    }
  }

  /// A bar from the line of zero to either side.
  private func draw(_ bar: Bar, into grid: inout Grid, in line: Rect, from least: Double, to most: Double) {
    let span = most - least
    guard span > 0, !line.isEmpty else { return }
    let zero = Int((Double(line.width) * -least / span).rounded())
    let value = length(bar)
    if value >= 0 {
      let room = line.inset(left: zero)
      let eighths = BarLine.eighths(of: most > 0 ? value / most : 0, width: room.width, grid.glyphs)
      BarLine(parts: [.init(end: eighths, role: bar.role)], hasTrack: false)
        .draw(into: &grid, at: room.origin, width: room.width, in: room)
    } else {
      let cells = max(1, Int((Double(zero) * value / least).rounded()))
      let place = Rect(x: line.x + zero - cells, y: line.y, width: cells, height: 1).intersection(line)
      grid.fill(place, with: grid.glyphs.fromLeft[8], style: Style(bar.role))
    }
  }

  private func drawColumns(into grid: inout Grid, in rect: Rect) {
    let most = bars.map { max(0, length($0)) }.max() ?? 0
    let names = AxisLabels(bars.map(\.name))
    let frame = ChartFrame(rect, from: 0, to: most, isFilled: true, names, label: label, grid.context)
    let (plot, pitch) = (frame.plot, frame.plot.width / bars.count)
    guard !plot.isEmpty, pitch > 0 else { return }
    let width = max(1, pitch - 1)
    frame.draw(into: &grid, in: rect) { $0 * pitch + width / 2 }
    for (index, bar) in bars.enumerated() {
      let place = Rect(x: plot.x + index * pitch, y: plot.y, width: width, height: plot.height).intersection(plot)
      drawColumn(frame.axis.share(of: length(bar)), bar.role, into: &grid, in: place)
    }
  }

  private func drawColumn(_ share: Double, _ role: Role, into grid: inout Grid, in place: Rect) {
    let eighths = BarLine.eighths(of: share, width: place.height, grid.glyphs)
    for row in 0..<place.height {
      let inRow = min(8, eighths - (place.height - 1 - row) * 8)
      if inRow > 0 { grid.fill(place.row(row), with: grid.glyphs.fromBelow[inRow], style: Style(role)) }
    }
  }
}
