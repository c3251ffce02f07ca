internal import Sales
internal import Screen

extension Canvas {
  /// Name and company, the pages, and at the right period, working day, age of the data and clock. What there is no
  /// room for goes in the order of how little it is missed.
  mutating func drawTitleLine(in line: Rect) {
    grid.fill(line, style: Style(.text, on: .titleBar))
    let inner = line.inset(1, 0)
    let tabs = tabs()
    let (brand, right) = fitting(width: inner.width - tabs.width(grid.context))
    let brandWidth = width(brand)
    grid.draw(brand, at: inner.origin, in: inner)
    let rightWidth = width(right)
    let middle = inner.inset(left: brandWidth + (brand.isEmpty ? 0 : 3), right: rightWidth + (right.isEmpty ? 0 : 2))
    draw(tabs, in: middle)
    hits.append(Hit(rect: middle, target: .tabs(tabs)))
    let end = inner.inset(left: inner.width - rightWidth)
    grid.draw(right, at: end.origin, in: end)
    hits.append(Hit(rect: end, target: .action(.period)))
  }

  private func tabs() -> Tabs {
    let items = Tab.allCases.map { Tabs.Item(String($0.digit), wording($0.phrase)) }
    return Tabs(items, selected: Tab.allCases.firstIndex(of: state.tab) ?? 0)
  }

  func width(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + grid.columns($1.text) } }

  /// The richest beginning and end of the line that fit beside the pages.
  private func fitting(width room: Int) -> (brand: [Span], right: [Span]) {
    let name = Span(wording(.productName), Style(.accent).with(.bold))
    let company = state.settings.company
    let full = company.isEmpty ? [name] : [name, Span("  " + company, .text)]
    let candidates: [([Span], [Span])] = [
      (full, ending(.full)), ([name], ending(.full)), ([name], ending(.short)), ([], ending(.short)),
      ([], ending(.brief)), ([], ending(.terse)), ([], ending(.least)),
    ]
    // Where names must go, keys stay.
    let keys = grid.size.width - 2 - 3 * Tab.allCases.count
    // Names of pages stay only as far as the age of the data stays too.
    return candidates[..<5].first { width($0) + width($1) + 5 <= room }
      ?? candidates[4...].first { width($1) <= keys } ?? ([], ending(.least))
  }

  /// How much room the end of the line has.
  private enum Room { case full, short, brief, terse, least }

  private func ending(_ room: Room) -> [Span] {
    var parts: [[Span]] = []
    if room != .least { parts.append(periodSpans(isShort: room != .full)) }
    if room == .full || room == .short { parts.append(workingDay(isShort: room == .short)) }
    if state.facts != nil {
      let (age, isTerse) = (DataAge(state), room == .terse)
      let spans = age.spans(wording, isShort: room != .full)
      // How fresh fresh data is can be left out; which file is stale cannot.
      parts.append(isTerse && age.light == .green ? Array(spans.prefix(1)) : spans)
    }
    if room != .least, room != .terse { parts.append([Span(wording.figures.clock(state.now.seconds), .dim)]) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [Span("  ")]))
  }

  private func periodSpans(isShort: Bool) -> [Span] {
    let question = state.question(of: page)
    let figures = wording.figures
    let isThisYear = question.period.start.civil.year == state.asOf.civil.year
    let name = isShort && isThisYear ? figures.shortPeriod(question.period) : figures.period(question.period)
    // Any key that asks for other figures is answered by this, whether the page goes on to look the same or not.
    let isWaiting =
      page.reports != nil && state.request(for: page).map { page.answered?.asksTheSame(as: $0) != true } ?? false
    return [Span(name, .strong)] + (isWaiting ? [Span(" " + grid.glyphs.ellipsis, .dim)] : [])
  }

  private func workingDay(isShort: Bool) -> [Span] {
    guard let progress = page.reports?.progress, progress.period == state.question(of: page).period,
      progress.workingDays > 0
    else { return [] }
    let phrase =
      isShort
      ? Phrase.shortWorkingDay(progress.elapsed, of: progress.workingDays)
      : .workingDay(progress.elapsed, of: progress.workingDays)
    return [Span(wording(phrase), .dim)]
  }
}

extension Tab {
  /// The page's name.
  var phrase: Phrase {
    switch self {
    case .overview: Action.overview.phrase
    case .targets: Action.targets.phrase
    case .funnel: Action.funnel.phrase
    case .analysis: Action.analysis.phrase
    case .people: Action.people.phrase
    case .incentives: Action.incentives.phrase
    case .forecast: Action.forecast.phrase
    case .data: Action.data.phrase
    }
  }
}
