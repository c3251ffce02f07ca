/// Stages as bars below each other, with what passes from each to the next.
public struct FunnelChart: Widget, Hashable {
  /// A stage.
  public struct Stage: Hashable, Sendable {
    /// What stays the same when figures change.
    public var id: String
    /// Before the bar.
    public var name: String
    /// Length of the bar.
    public var count: Double
    /// Behind the bar.
    public var text: String
    /// Of the bar.
    public var role: Role
    /// On the way to the next stage: conversion, change, median days, bottleneck.
    public var passage: [Span]

    /// A stage.
    public init(id: String, _ name: String, _ count: Double, text: String, role: Role = .bar, passage: [Span] = []) {
      (self.id, self.name, self.count, self.text) = (id, name, count, text)
      (self.role, self.passage) = (role, passage)
    }
  }

  /// From the first to the last.
  public var stages: [Stage]
  /// Id of the selected stage.
  public var selected: String?
  /// Id of the stage from which the selected way to the next goes.
  public var selectedPassage: String?

  /// A funnel.
  public init(_ stages: [Stage], selected: String? = nil) { (self.stages, self.selected) = (stages, selected) }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty, !stages.isEmpty else { return }
    let (names, bars) = widths(rect, grid)
    let most = stages.map { $0.count.isFinite ? $0.count : 0 }.max() ?? 0
    for (index, stage) in stages.enumerated() {
      let line = rect.row(isSpread(rect) ? 2 * index : index)
      if stage.id == selected { grid.fill(line, style: Style(.text, on: .selection)) }
      grid.draw(stage.name, in: line.inset(right: line.width - names), .left)
      let bar = line.inset(left: names + 1).inset(right: line.width - names - 1 - bars)
      let behind = line.inset(left: names + 2 + drawBar(stage, most, into: &grid, in: bar))
      let used = grid.draw(stage.text, at: behind.origin, style: .strong, in: behind)
      if isSpread(rect) {
        let below = index < stages.count - 1 ? rect.row(2 * index + 1) : rect.row(-1)
        if stage.id == selectedPassage { grid.fill(below, style: Style(.text, on: .selection)) }
        draw(stage.passage, into: &grid, in: below.inset(left: names + 3))
      } else if index > 0 {
        let place = behind.inset(left: used + 2)
        draw(stages[index - 1].passage, into: &grid, in: place)
        if stages[index - 1].id == selectedPassage {
          let width = stages[index - 1].passage.reduce(0) { $0 + grid.columns($1.text) }
          grid.lay(.selection, under: Rect(x: place.x, y: place.y, width: min(width, place.width), height: 1))
        }
      }
    }
  }

  /// Columns of the names and of the longest bar: what stands behind gives way before the bars do.
  private func widths(_ rect: Rect, _ grid: Grid) -> (names: Int, bars: Int) {
    let names = min(stages.map { grid.columns($0.name) }.max() ?? 0, rect.width / 3)
    let texts = stages.map { grid.columns($0.text) }.max() ?? 0
    let passages = isSpread(rect) ? 0 : stages.map { passageWidth($0, grid) }.max() ?? 0
    let room = max(0, rect.width - names - 2 - texts)
    return (names, max(0, min(room, max(room - passages, room / 2))))
  }

  /// As many pieces as fit whole: half a sentence about a stage is worse than none.
  private func draw(_ passage: [Span], into grid: inout Grid, in line: Rect) {
    var x = line.x
    for piece in passage {
      guard x + grid.columns(piece.text) <= line.right else { break }
      x += grid.draw(piece.text, at: Point(x: x, y: line.y), style: piece.style, in: line)
    }
  }

  /// Whether passages have rows of their own.
  private func isSpread(_ rect: Rect) -> Bool {
    rect.height >= 2 * stages.count - 1 && stages.contains { !$0.passage.isEmpty }
  }

  private func passageWidth(_ stage: Stage, _ grid: Grid) -> Int {
    stage.passage.reduce(2) { $0 + grid.columns($1.text) }
  }

  /// The bar of a stage; says how many cells it took.
  private func drawBar(_ stage: Stage, _ most: Double, into grid: inout Grid, in line: Rect) -> Int {
    let eighths = BarLine.eighths(of: most > 0 ? stage.count / most : 0, width: line.width, grid.glyphs)
    BarLine(parts: [.init(end: eighths, role: stage.role)], hasTrack: false)
      .draw(into: &grid, at: line.origin, width: line.width, in: line)
    return (eighths + 7) / 8
  }

  /// What lies at a place.
  public enum Hit: Hashable, Sendable {
    /// A stage: its deals.
    case stage(id: String)
    /// The way from a stage to the next: who and what was lost there.
    case passage(from: String)
  }

  /// What lies at a place, for the mouse.
  public func hit(_ point: Point, in rect: Rect) -> Hit? {
    guard rect.contains(point) else { return nil }
    let row = point.y - rect.y
    let index = isSpread(rect) ? row / 2 : row
    guard stages.indices.contains(index) else { return nil }
    if !isSpread(rect) || row % 2 == 0 { return .stage(id: stages[index].id) }
    return index < stages.count - 1 ? .passage(from: stages[index].id) : nil
  }
}
