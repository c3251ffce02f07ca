internal import Screen

/// Where everything of the wall lies on a screen of a size: what draws and what turns its pages must agree on how many
/// rows of a list there is room for.
struct WallLayout: Hashable {
  /// The whole of the wall, shifted against burn-in.
  let area: Rect
  /// What a page may use.
  let body: Rect

  /// The layout of an area.
  init(_ area: Rect) {
    self.area = area
    body = area.inset(
      left: area.width / 20, top: min(2, area.height / 6), right: area.width / 20, bottom: area.height >= 20 ? 1 : 0)
  }

  /// What lies below a page's title; all of it where there is no room for a title.
  static func belowTitle(_ rect: Rect) -> Rect {
    hasTitle(rect) ? rect.inset(top: rect.height >= 16 ? 3 : 2) : rect
  }

  /// Whether there is room for a title.
  static func hasTitle(_ rect: Rect) -> Bool { rect.height >= 6 }

  /// Whether a list shows its numbers in block digits.
  static func isLarge(_ list: Rect) -> Bool { list.height >= 16 && list.width >= 50 }

  /// How many rows of a list are readable at once, 1 or more.
  static func rows(_ list: Rect) -> Int { max(1, list.height / (isLarge(list) ? 4 : 1)) }
}

/// A list of the wall that is longer than its screen, in parts of as even a length as possible.
struct WallParts: Hashable {
  /// Rows of the list.
  let rows: Int
  /// How many parts it takes, 1 or more.
  let count: Int

  /// A list of so many rows where so many fit.
  init(rows: Int, fitting: Int) {
    self.rows = rows
    count = max(1, (rows + fitting - 1) / max(1, fitting))
  }

  /// The rows of a part: 23 rows in parts of at most 13 are 12 and 11, not 13 and 10.
  func range(_ part: Int) -> Range<Int> {
    let place = min(max(0, part), count - 1)
    let (least, longer) = rows.quotientAndRemainder(dividingBy: count)
    let start = place * least + min(place, longer)
    return start..<(start + least + (place < longer ? 1 : 0))
  }
}
