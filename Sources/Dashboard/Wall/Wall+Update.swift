internal import Sales
internal import Screen

extension AppState {
  /// The pages that rotate.
  var wallPages: [WallPage] { settings.wall.pages.isEmpty ? WallPage.allCases : settings.wall.pages }

  /// The page the wall shows.
  var wallPage: WallPage {
    let pages = wallPages
    return pages[(wall?.index ?? 0) % pages.count]
  }

  /// Turns to the next part of a long list, else to the next page (or back), and starts its time anew.
  mutating func turnWall(forward: Bool) {
    let (part, count) = ((wall?.part ?? 0) + (forward ? 1 : -1), wallPages.count)
    wall?.since = now
    guard !(0..<wallPartCount).contains(part) else {
      wall?.part = part
      return
    }
    let index = ((wall?.index ?? 0) % count + (forward ? 1 : count - 1)) % count
    wall?.index = index
    let last = wallPartCount - 1
    wall?.part = forward ? 0 : last
  }

  /// In how many parts the page's list is shown.
  var wallPartCount: Int {
    guard case .overview(let report) = page.reports?.body else { return 1 }
    let rows =
      switch wallPage {
      case .leaderboard: report.leaderboard.rows.count
      case .regions: report.parts.count
      case .headline, .funnel, .trend: 1
      }
    let list = WallLayout.belowTitle(WallLayout(wallArea).body)
    return WallParts(rows: rows, fitting: WallLayout.rows(list)).count
  }

  /// The part of the screen that the wall uses: a cell less than all of it, so that it can shift against burn-in.
  var wallArea: Rect {
    let rect = Rect(size)
    guard let wall, settings.wall.shiftMinutes > 0, rect.width >= 60, rect.height >= 16 else { return rect }
    let step = max(0, now.seconds(since: wall.started)) / Int64(settings.wall.shiftMinutes * 60)
    let (left, top) = [(0, 0), (1, 0), (1, 1), (0, 1)][Int(step % 4)]
    return Rect(x: rect.x + left, y: rect.y + top, width: rect.width - 1, height: rect.height - 1)
  }

  /// What the wall does by itself: turns pages, celebrates, and comes back from celebrating.
  mutating func runWall() -> [Effect] {
    guard let wall else { return [] }
    if let celebration = wall.celebration {
      guard now >= celebration.until else { return [] }
      self.wall?.celebration = nil
      self.wall?.since = now
    } else if settings.wall.secondsPerPage > 0, now >= wall.since.adding(seconds: settings.wall.secondsPerPage) {
      turnWall(forward: true)
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
