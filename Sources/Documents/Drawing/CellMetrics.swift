/// How large a cell is drawn, in whole pixels, so that edges fall on pixels and neighbours meet.
struct CellMetrics {
  /// Width of one column.
  let width = 9
  /// Height of one row.
  let height = 19
  /// Size of the letters: six tenths of it are one column in the monospace fonts named below.
  let fontSize = 15
  /// Size of the wide characters, which would stand far apart otherwise.
  let wideFontSize = 17
  /// From the top of a row down to the line letters stand on.
  let baseline = 14

  /// Monospace fonts of the common systems, then those with the Chinese characters.
  static let fonts =
    "'DejaVu Sans Mono','Noto Sans Mono',Menlo,'SF Mono',Consolas,'Liberation Mono','Noto Sans Mono CJK SC',"
    + "'Noto Sans CJK SC','Sarasa Mono SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',monospace"
}

/// A rectangle in pixels.
struct PixelRect: Equatable {
  var x, y, width, height: Int

  init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// The column after the last.
  var right: Int { x + width }
  /// The row after the last.
  var bottom: Int { y + height }
}

extension CellMetrics {
  /// The rectangles of a shape in the cell whose top left corner is at this pixel; dots are not rectangles.
  func rects(of shape: CellShape, x: Int, y: Int) -> [PixelRect] {
    switch shape {
    case .blocks(let parts): parts.map { part($0, x, y) }
    case .shade: [PixelRect(x, y, width, height)]
    case .lines(let arms): lines(arms, x, y)
    case .dashes(let count, let isHorizontal, let weight): dashes(count, isHorizontal, weight, x, y)
    case .dots: []
    }
  }

  /// Edges are rounded to pixels the same way on both sides, so that parts that touch in eighths touch in pixels.
  private func part(_ part: EighthRect, _ x: Int, _ y: Int) -> PixelRect {
    let (left, right) = (rounded(part.x, of: width), rounded(part.x + part.width, of: width))
    let (top, bottom) = (rounded(part.y, of: height), rounded(part.y + part.height, of: height))
    return PixelRect(x + left, y + top, right - left, bottom - top)
  }

  private func rounded(_ eighths: Int, of side: Int) -> Int { (eighths * side + 4) / 8 }

  private func thickness(_ weight: LineArms.Weight) -> Int { weight == .heavy ? 3 : 1 }

  private func lines(_ arms: LineArms, _ x: Int, _ y: Int) -> [PixelRect] {
    let thickness = thickness(arms.weight)
    let (left, top) = (x + (width - thickness) / 2, y + (height - thickness) / 2)
    var rects: [PixelRect] = []
    if arms.left || arms.right {
      let (from, to) = (arms.left ? x : left, arms.right ? x + width : left + thickness)
      rects.append(PixelRect(from, top, to - from, thickness))
    }
    if arms.up || arms.down {
      let (from, to) = (arms.up ? y : top, arms.down ? y + height : top + thickness)
      rects.append(PixelRect(left, from, thickness, to - from))
    }
    return rects
  }

  private func dashes(_ count: Int, _ isHorizontal: Bool, _ weight: LineArms.Weight, _ x: Int, _ y: Int) -> [PixelRect]
  {
    let (side, thickness) = (isHorizontal ? width : height, thickness(weight))
    let (left, top) = (x + (width - thickness) / 2, y + (height - thickness) / 2)
    return (0..<count).map { number in
      let start = number * side / count
      let length = max(1, (number + 1) * side / count - start - 1)
      return isHorizontal
        ? PixelRect(x + start, top, length, thickness) : PixelRect(left, y + start, thickness, length)
    }
  }

  /// The middles of braille dots in tenths of a pixel, two columns and four rows in the cell.
  func dots(_ bits: UInt8, x: Int, y: Int) -> [(x: Int, y: Int)] {
    // Bit → column and row: the first six run down the columns, the last two are the bottom row.
    let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    return places.enumerated().filter { bits & (1 << $0.offset) != 0 }.map { _, place in
      (x * 10 + width * 10 * (2 * place.0 + 1) / 4, y * 10 + height * 10 * (2 * place.1 + 1) / 8)
    }
  }
}
