/// Lines over time: this year in front, last year dim behind, the target dotted.
public struct LineChart: Widget {
  /// A line.
  public struct Series: Hashable, Sendable {
    /// One value a place; nil leaves a gap.
    public var values: [Double?]
    /// Its colour; `ghost` for what lies behind.
    public var role: Role
    /// Whether it is drawn in dots: what is not there yet.
    public var isDotted: Bool

    /// A line.
    public init(_ values: [Double?], role: Role = .series1, isDotted: Bool = false) {
      (self.values, self.role, self.isDotted) = (values, role, isDotted)
    }
  }

  /// Drawn in this order, so the last lies in front.
  public var series: [Series]
  /// The target at each place (one value for a level line); nil leaves a gap.
  public var target: [Double?]
  /// Below the places.
  public var names: AxisLabels
  /// Whether the axis begins at 0 although the least value is above it.
  public var isFromZero: Bool
  /// Round numbers in words.
  public var label: @Sendable (Double) -> String

  /// A chart.
  public init(
    _ series: [Series], target: [Double?] = [], names: [String] = [], isFromZero: Bool = false,
    label: @escaping @Sendable (Double) -> String
  ) {
    (self.series, self.target, self.names) = (series, target, AxisLabels(names))
    (self.isFromZero, self.label) = (isFromZero, label)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let known = (series.flatMap { $0.values } + target).compactMap { $0 }.filter { $0.isFinite }
    guard !rect.isEmpty, let least = known.min(), let most = known.max() else { return }
    let frame = ChartFrame(rect, from: isFromZero ? min(0, least) : least, to: most, names, label: label, grid.context)
    guard !frame.plot.isEmpty else { return }
    let places = places
    frame.draw(into: &grid, in: rect) { places > 1 ? $0 * (frame.plot.width - 1) / (places - 1) : frame.plot.width / 2 }
    drawTarget(frame, places, into: &grid, in: frame.plot.intersection(rect))
    linesLayer(frame, places, grid)
      .draw(into: &grid, at: frame.plot.origin, in: frame.plot.intersection(rect))
  }

  /// What a legend shows for the target and for last year: what is drawn.
  public static func legend(_ role: Role, _ glyphs: GlyphSet) -> String {
    role == .target ? String(glyphs.dotted) : DotCanvas.legend(glyphs.level)
  }

  /// What a legend shows for a dotted line.
  public static func dottedLegend(_ glyphs: GlyphSet) -> String { DotCanvas.dottedLegend(glyphs.level) }

  /// Places along the axis.
  private var places: Int { series.reduce(target.count > 1 ? target.count : 0) { max($0, $1.values.count) } }

  private func row(of value: Double, _ frame: ChartFrame, _ canvas: DotCanvas) -> Int {
    Int(((1 - frame.axis.share(of: value)) * Double(canvas.height - 1)).rounded())
  }

  private func linesLayer(_ frame: ChartFrame, _ places: Int, _ grid: Grid) -> DotCanvas {
    var canvas = DotCanvas(Size(width: frame.plot.width, height: frame.plot.height), grid.glyphs.level)
    for line in series {
      var last: (x: Int, y: Int)?
      for (index, value) in line.values.enumerated() {
        guard let value, value.isFinite else {
          last = nil
          continue
        }
        let x = places > 1 ? index * (canvas.width - 1) / (places - 1) : canvas.width / 2
        let dot = (x: x, y: row(of: value, frame, canvas))
        canvas.line(from: last ?? dot, to: dot, line.role, every: line.isDotted ? 3 : 1)
        last = dot
      }
    }
    return canvas
  }

  /// The target: a broken line, told apart from all others without colours too.
  private func drawTarget(_ frame: ChartFrame, _ places: Int, into grid: inout Grid, in clip: Rect) {
    guard !target.isEmpty else { return }
    for x in 0..<frame.plot.width {
      let place = frame.plot.width > 1 ? x * max(0, places - 1) / (frame.plot.width - 1) : 0
      let value = target.count == 1 ? target[0] : place < target.count ? target[place] : nil
      guard let value, value.isFinite else { continue }
      let cell = frame.plot.origin.moved(right: x, down: frame.row(of: value))
      grid.put(grid.glyphs.dotted, at: cell, style: Style(.target), in: clip)
    }
  }
}
