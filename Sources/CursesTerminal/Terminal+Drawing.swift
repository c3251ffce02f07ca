internal import CNcurses
public import Screen

extension Terminal {
  /// Brings the grid onto the screen: only what changed is written, and an identical grid writes nothing.
  public func draw(_ grid: Grid) {
    guard isOpen else { return }
    let rows = changedRows(of: grid)
    let isChanged = !rows.isEmpty || drawn?.cursor != grid.cursor
    drawn = grid
    guard isChanged else { return }
    for y in rows { writer.write(grid.row(y), at: y, &pairs) }
    placeCursor(grid.cursor)
    if synchronizesOutput { send(Modes.beginFrame) }
    wnoutrefresh(curses_window())
    doupdate()
    if synchronizesOutput { send(Modes.endFrame) }
  }

  private func changedRows(of grid: Grid) -> [Int] {
    guard let drawn, drawn.size == grid.size else { return Array(0..<grid.size.height) }
    return Set(grid.changes(from: drawn).map(\.y)).sorted()
  }

  /// The cursor stays hidden, as fields draw their own; but input methods look where it is.
  private func placeCursor(_ place: Point?) {
    leaveok(curses_window(), place == nil)
    guard let place, Rect(x: 0, y: 0, width: size.width, height: size.height).contains(place) else { return }
    wmove(curses_window(), Int32(place.y), Int32(place.x))
  }

  /// Forgets what stands on the screen: the next grid is drawn whole, over whatever others left there.
  public func forgetScreen() {
    drawn = nil
    werase(curses_window())
    clearok(curses_window(), true)
  }

  /// Looks at the window's size, as after a signal; true when it changed and all must be drawn.
  public func takeSize() -> Bool {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard isOpen, curses_window_size(output, &rows, &columns) == 0, rows > 0, columns > 0 else { return false }
    let found = Size(width: Int(columns), height: Int(rows))
    guard found != size else { return false }
    resizeterm(rows, columns)
    size = found
    forgetScreen()
    return true
  }
}
