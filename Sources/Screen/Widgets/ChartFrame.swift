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

  private let isFilled: Bool

  /// The frame for values between two numbers; small charts have no labels. Filled charts measure from edge to edge of
  /// the cells, lines from middle to middle.
  init(
    _ rect: Rect, from least: Double, to most: Double, isFilled: Bool = false, _ names: AxisLabels,
    label: (Double) -> String, _ context: DrawContext
  ) {
    self.isFilled = isFilled
    hasNames = !names.names.isEmpty && rect.height >= 4
    let rows = rect.height - (hasNames ? 1 : 0)
    let (labelled, between) = ((rows + 1) / 2, isFilled ? rows : rows - 1)
    let axis =
      Axis(from: least, to: most, evenlyOver: between, labels: labelled)
      ?? Axis(from: least, to: most, labels: labelled)
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

  /// The row of the plot in which a value lies, from its top. What a filled chart fills from below ends at the upper
  /// edge of a row; its label stands just above that edge, the one of nothing in the lowest row.
  func row(of value: Double) -> Int {
    let last = max(0, plot.height - 1)
    return last - Int((axis.share(of: value) * Double(isFilled ? plot.height : last)).rounded())
  }

  private func put(_ glyph: Character, _ row: Int, _ grid: inout Grid) {
    grid.put(glyph, at: Point(x: plot.x - 1, y: plot.y + row), style: .border)
  }

  private func draw(_ label: String, at row: Int, into grid: inout Grid, _ rect: Rect) {
    guard row >= 0, row < plot.height else { return }
    let place = Rect(x: rect.x, y: plot.y + row, width: plot.x - 1 - rect.x, height: 1)
    grid.draw(label, in: place, .right, style: .dim)
    put(grid.glyphs.tick, row, &grid)
  }

  /// Names centred below their values, counted back from the last in even steps so that none touch.
  private func drawNames(into grid: inout Grid, _ columnOf: (Int) -> Int) {
    let line = Rect(x: plot.x, y: plot.bottom, width: plot.width, height: 1)
    let places = names.names.enumerated().map { index, name in
      let width = min(grid.columns(name), line.width)
      let left = line.x + columnOf(index) - width / 2
      return Rect(x: min(max(line.x, left), line.right - width), y: line.y, width: width, height: 1)
    }
    guard let step = (1...max(1, places.count)).first(where: { Self.isFree(places, $0) }) else { return }
    for index in stride(from: places.count - 1, through: 0, by: -step) {
      grid.draw(names.names[index], in: places[index], .left, style: .dim)
    }
  }

  /// Whether two columns stay free between neighbours when only every so many are drawn.
  private static func isFree(_ places: [Rect], _ step: Int) -> Bool {
    stride(from: places.count - 1, to: step - 1, by: -step).allSatisfy { places[$0 - step].right + 2 <= places[$0].x }
  }
}
