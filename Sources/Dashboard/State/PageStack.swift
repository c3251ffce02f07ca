/// The pages one went in through, the last on top. There is always at least one.
public struct PageStack: Hashable, Sendable {
  private var below: [Page] = []
  /// The page that is shown.
  public var top: Page

  /// A stack of one page.
  public init(_ root: Page) { top = root }

  /// All pages, the root first.
  public var pages: [Page] { below + [top] }
  /// How many pages Esc can leave.
  public var depth: Int { below.count }

  /// Goes into a page.
  mutating func push(_ page: Page) {
    below.append(top)
    top = page
  }

  /// Comes back to the page below, exactly as it was left; false at the root.
  mutating func pop() -> Bool {
    guard let previous = below.popLast() else { return false }
    top = previous
    return true
  }

  /// Comes back to the root.
  mutating func popToRoot() {
    if let root = below.first { (top, below) = (root, []) }
  }

  /// Changes every page, for what concerns them all.
  mutating func forEach(_ change: (inout Page) -> Void) {
    for index in below.indices { change(&below[index]) }
    change(&top)
  }
}
