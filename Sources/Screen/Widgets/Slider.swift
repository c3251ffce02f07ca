/// A value on a line that can be moved: the line, a notch where things stand, and the knob.
public struct Slider: Widget, Hashable {
  /// Where the knob stands, 0 to 1.
  public var value: Double
  /// Where things stand as they are, 0 to 1.
  public var base: Double
  /// Whether the keys move it now.
  public var isChosen: Bool

  /// A slider.
  public init(_ value: Double, base: Double, isChosen: Bool = false) {
    (self.value, self.base, self.isChosen) = (value, base, isChosen)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let line = rect.row(0)
    guard line.width >= 3 else { return }
    let (knob, notch) = (column(of: value, line.width), column(of: base, line.width))
    let glyphs = grid.glyphs
    for column in 0..<line.width {
      let isMoved = (min(knob, notch)...max(knob, notch)).contains(column)
      let style = Style(isMoved && knob != notch ? .accent : .border)
      grid.put(glyphs.frame.horizontal, at: line.origin.moved(right: column), style: style, in: line)
    }
    grid.put(glyphs.axis, at: line.origin.moved(right: notch), style: .dim, in: line)
    let style = Style(isChosen ? .accent : .strong)
    // Round, so that the knobs of sliders below each other stay apart.
    grid.put(glyphs.level == .ascii ? "O" : glyphs.good, at: line.origin.moved(right: knob), style: style, in: line)
  }

  /// The value at a place, 0 to 1, for the mouse; nil beside it.
  public func hit(_ point: Point, in rect: Rect) -> Double? {
    let line = rect.row(0)
    guard line.contains(point), line.width >= 3 else { return nil }
    return Double(point.x - line.x) / Double(line.width - 1)
  }

  private func column(of share: Double, _ width: Int) -> Int {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    return Int((share * Double(width - 1)).rounded())
  }
}
