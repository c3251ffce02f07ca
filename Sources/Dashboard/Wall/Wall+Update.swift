internal import Sales

extension AppState {
  /// The pages that rotate.
  var wallPages: [WallPage] { settings.wall.pages.isEmpty ? WallPage.allCases : settings.wall.pages }

  /// The page the wall shows.
  var wallPage: WallPage {
    let pages = wallPages
    return pages[(wall?.index ?? 0) % pages.count]
  }

  /// Turns to another page and starts its time anew.
  mutating func turnWall(by steps: Int) {
    let count = wallPages.count
    let index = (wall?.index ?? 0) + steps
    wall?.index = (index % count + count) % count
    wall?.since = now
  }

  /// What the wall does by itself: turns pages, celebrates, and comes back from celebrating.
  mutating func runWall() -> [Effect] {
    guard let wall else { return [] }
    if let celebration = wall.celebration {
      guard now >= celebration.until else { return [] }
      self.wall?.celebration = nil
      self.wall?.since = now
    } else if settings.wall.secondsPerPage > 0, now >= wall.since.adding(seconds: settings.wall.secondsPerPage) {
      turnWall(by: 1)
    }
    return celebrate()
  }

  /// Gives the screen to a big deal of today that has not been celebrated; older ones are only remembered.
  private mutating func celebrate() -> [Effect] {
    guard let wall, wall.celebration == nil, case .overview(let report) = page.reports?.body else { return [] }
    let new = report.feed.filter { item in item.bigDeal.map { !wall.celebrated.contains($0) } ?? false }
    let today = new.last { Moment(seconds: $0.at).day == now.day && settings.wall.celebrationSeconds > 0 }
    let done = new.filter { Moment(seconds: $0.at).day != now.day || settings.wall.celebrationSeconds <= 0 }
    let remembered = (done + (today.map { [$0] } ?? [])).compactMap(\.bigDeal)
    guard !remembered.isEmpty else { return [] }
    self.wall?.celebrated.formUnion(remembered)
    if let today {
      self.wall?.celebration = WallState.Celebration(
        item: today, until: now.adding(seconds: settings.wall.celebrationSeconds))
    }
    return [.rememberCelebrated(remembered)]
  }
}

extension FeedItem {
  /// The deal, if it is one to celebrate.
  var bigDeal: String? {
    if case .signed(let deal, _, _, isBig: true) = kind { return deal }
    return nil
  }
}
