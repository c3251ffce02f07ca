/// Labels under a chart, from left to right.
public struct AxisLabels: Hashable, Sendable {
  /// One for each value; those that would touch are left out.
  public var names: [String]

  /// Labels.
  public init(_ names: [String]) { self.names = names }
}

/// The axes of a chart: labels at the left, names below, and the place that is left for the lines.
struct ChartFrame {
  let axis: Axis
  /// Where the values go.
  let plot: Rect
  private let labels: [String]
  private let names: AxisLabels
  private let hasNames: Bool

  /// The frame for values between two numbers; small charts have no labels.
  init(
    _ rect: Rect, from least: Double, to most: Double, _ names: AxisLabels, label: (Double) -> String,
    _ context: DrawContext
  ) {
    hasNames = !names.names.isEmpty && rect.height >= 4
    let rows = rect.height - (hasNames ? 1 : 0)
    let axis = Axis(from: least, to: most, labels: rows >= 9 ? 5 : rows >= 5 ? 3 : 2)
    let labels = axis.ticks.map(label)
    let widest = labels.map { DisplayWidth.columns($0, ambiguous: context.ambiguous) }.max() ?? 0
    let isLabelled = rect.width >= widest + 12 && rows >= 3
    self.axis = axis
    self.labels = isLabelled ? labels : []
    self.names = names
    plot = rect.inset(left: isLabelled ? widest + 1 : 0, bottom: hasNames ? 1 : 0)
  }

  func draw(into grid: inout Grid, in rect: Rect, columnOf: (Int) -> Int) {
    if !labels.isEmpty {
      for row in 0..<plot.height { put(grid.glyphs.axis, row, &grid) }
      for (tick, label) in zip(axis.ticks, labels) { draw(label, at: row(of: tick), into: &grid, rect) }
    }
    if hasNames { drawNames(into: &grid, columnOf) }
  }

  /// The row of the plot in which a value lies, from its top.
  func row(of value: Double) -> Int {
    Int(((1 - axis.share(of: value)) * Double(max(0, plot.height - 1))).rounded())
  }

  private func put(_ glyph: Character, _ row: Int, _ grid: inout Grid) {
    grid.put(glyph, at: Point(x: plot.x - 1, y: plot.y + row), style: .border)
  }

  private func draw(_ label: String, at row: Int, into grid: inout Grid, _ rect: Rect) {
    guard row < plot.height else { return }
    let place = Rect(x: rect.x, y: plot.y + row, width: plot.x - 1 - rect.x, height: 1)
    grid.draw(label, in: place, .right, style: .dim)
    put(grid.glyphs.tick, row, &grid)
  }

  /// Names centred below their values; the last is always there, the others where they do not touch.
  private func drawNames(into grid: inout Grid, _ columnOf: (Int) -> Int) {
    let line = Rect(x: plot.x, y: plot.bottom, width: plot.width, height: 1)
    var free = line.right
    for index in names.names.indices.reversed() {
      let width = grid.columns(names.names[index])
      let middle = line.x + columnOf(index) - width / 2
      let x = min(max(line.x, middle), line.right - width)
      guard width > 0, x >= line.x, x + width <= free else { continue }
      grid.draw(names.names[index], at: Point(x: x, y: line.y), style: .dim, in: line)
      free = x - 2
    }
  }
}
