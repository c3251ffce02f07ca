public import Screen

/// The screen for a state: the same state and size always give the same cells.
public func view(_ state: AppState, size: Size) -> Grid {
  var grid = Grid(size: size, context: state.context)
  let middle = Rect(size).row(size.height / 2)
  grid.draw(Phrase.reading.text(state.language), in: middle, .center, style: .dim)
  return grid
}
