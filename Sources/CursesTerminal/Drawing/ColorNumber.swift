internal import Screen

extension TerminalColor {
  /// The colour as ncurses numbers it; -1 is the terminal's own.
  func number(_ depth: ColorDepth) -> Int32 {
    switch self {
    case .standard: -1
    case .indexed(let index) where depth == .direct && index >= 8: RGB(xterm: index).directNumber
    case .indexed(let index): Int32(index)
    case .rgb(let color): color.directNumber
    }
  }
}

extension RGB {
  /// 24 bits; direct-colour descriptions take the first eight numbers for the palette, so the darkest blues give way.
  fileprivate var directNumber: Int32 { max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue)) }
}
