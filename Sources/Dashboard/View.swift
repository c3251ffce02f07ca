internal import Sales
public import Screen

/// The screen for a state: the same state and size always give the same cells.
public func view(_ state: AppState, size: Size) -> Grid {
  Canvas(state, size).drawn().grid
}

/// A screen being drawn: the cells, what lies where for the mouse, and what part of each list is in view.
struct Canvas {
  let state: AppState
  let wording: Wording
  var grid: Grid
  /// What can be clicked, the last drawn on top.
  var hits: [Hit] = []
  /// The first visible row of each list, after keeping the selected one in view.
  var scroll: [PanelID: Int] = [:]
  /// The first visible line of what lies above the page, as far as it can be scrolled.
  var overlayScroll: Int?
  /// How many rows of each list there is room for.
  var visibleRows: [PanelID: Int] = [:]

  /// An empty screen.
  init(_ state: AppState, _ size: Size) {
    self.state = state
    wording = Wording(state)
    grid = Grid(size: size, context: state.context)
  }

  /// The page that is shown.
  var page: Page { state.page }

  /// The screen with everything on it.
  func drawn() -> Canvas {
    var canvas = self
    if state.wall != nil { canvas.drawWall() } else { canvas.drawDesk() }
    return canvas
  }

  /// Draws a widget, cut to what there is.
  mutating func draw(_ widget: some Widget, in rect: Rect) { widget.draw(into: &grid, in: rect) }

  /// Draws words in the reader's language.
  @discardableResult
  mutating func draw(_ phrase: Phrase, in rect: Rect, _ alignment: Alignment = .left, style: Style = .text) -> Int {
    grid.draw(wording(phrase), in: rect, alignment, style: style)
  }
}

/// Something on the screen that answers to the mouse.
struct Hit {
  let rect: Rect
  let target: Target

  /// What lies there, with what is needed to tell which part of it was clicked.
  enum Target {
    case tabs(Tabs)
    case views(Tabs)
    case breadcrumb(Breadcrumb)
    case keys(KeyHints, [Action])
    case table(PanelID, DataTable)
    case funnel(PanelID, FunnelChart)
    case pivot(PivotGrid)
    case waterfall(PanelID, Waterfall)
    case dimension(Dimension)
    case item(PanelID, Item)
    case slider(WhatIfSlider, Slider)
    case choices(ChoiceList)
    case action(Action)
    /// Nothing, but nothing below it either.
    case surface
  }
}
