/// A drawing that knows no sales: given a grid and a rectangle it draws there and nowhere else, whatever its size.
public protocol Widget: Sendable {
  /// Draws into the rectangle of the grid, with the glyphs that the grid's terminal can show.
  func draw(into grid: inout Grid, in rect: Rect)
}

extension Role {
  /// The surface in the same colour, for the half of a cell that a partial block leaves free.
  var surface: Surface? {
    switch self {
    case .bar: .bar
    case .sure: .sure
    case .track: .track
    case .good: .good
    case .warn: .alarmWarn
    case .bad: .alarmBad
    case .accent, .series1: .accent
    default: nil
    }
  }
}
