/// Rectangles and dots by colour, joined where they touch, so that a bar of a hundred cells is one rectangle.
struct Ink {
  private var rects: [UInt32: [PixelRect]] = [:]
  private var dots: [UInt32: [(x: Int, y: Int)]] = [:]

  /// Adds a rectangle; drawn from left to right, one that continues the last of its colour is joined to it.
  mutating func add(_ rect: PixelRect, _ colour: UInt32) {
    guard rect.width > 0, rect.height > 0 else { return }
    rects[colour, default: []].append(continuing: rect)
  }

  /// Adds the middles of dots, in tenths of a pixel.
  mutating func add(dots more: [(x: Int, y: Int)], _ colour: UInt32) {
    if !more.isEmpty { dots[colour, default: []] += more }
  }

  /// The rectangles, one path a colour, in the order of colours.
  var paths: String {
    rects.sorted { $0.key < $1.key }.map { colour, rects in
      let joined = Ink.joinedDownwards(rects)
      let outline = joined.map { "M\($0.x) \($0.y)h\($0.width)v\($0.height)h-\($0.width)z" }.joined()
      return "<path fill=\"\(hex(colour))\" d=\"\(outline)\"/>\n"
    }.joined()
  }

  /// The dots, one path a colour; each is a line without length and with round ends.
  var dottedPaths: String {
    dots.sorted { $0.key < $1.key }.map { colour, dots in
      let middles = dots.map { "M\(tenths($0.x)) \(tenths($0.y))h.01" }.joined()
      return "<path stroke=\"\(hex(colour))\" d=\"\(middles)\"/>\n"
    }.joined()
  }

  /// Rectangles of one column of the page that continue each other become one.
  private static func joinedDownwards(_ rects: [PixelRect]) -> [PixelRect] {
    var joined: [PixelRect] = []
    var open: [PixelKey: Int] = [:]
    for rect in rects.sorted(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      if let above = open[PixelKey(x: rect.x, width: rect.width, edge: rect.y)] {
        joined[above].height += rect.height
        open[PixelKey(x: rect.x, width: rect.width, edge: joined[above].bottom)] = above
      } else {
        joined.append(rect)
        open[PixelKey(x: rect.x, width: rect.width, edge: rect.bottom)] = joined.count - 1
      }
    }
    return joined
  }

  /// The lower edge of a rectangle, to find the one that continues it.
  private struct PixelKey: Hashable { let x, width, edge: Int }
}

extension [PixelRect] {
  /// Adds a rectangle, as more of the last one where it continues that to the right.
  fileprivate mutating func append(continuing rect: PixelRect) {
    if let last, last.y == rect.y, last.height == rect.height, last.right == rect.x {
      self[count - 1].width += rect.width
    } else {
      append(rect)
    }
  }
}

/// A colour as documents write it, `#1c1c1c`.
func hex(_ colour: UInt32) -> String {
  let digits = String(colour & 0xFF_FFFF, radix: 16)
  return "#" + String(repeating: "0", count: 6 - digits.count) + digits
}

/// A number of tenths with its point, `12.5`.
func tenths(_ number: Int) -> String { number % 10 == 0 ? String(number / 10) : "\(number / 10).\(number % 10)" }
