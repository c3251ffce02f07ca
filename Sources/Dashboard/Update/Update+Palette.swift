internal import Sales
internal import Screen

extension AppState {
  /// What a key does in the palette.
  mutating func press(_ key: Key, in finder: Finder) -> [Effect] {
    var finder = finder
    let hits = paletteHits(finder.query)
    switch key {
    case .enter:
      overlay = nil
      guard hits.indices.contains(finder.index) else { return [] }
      return performIfAvailable(hits[finder.index])
    case .up, .down, .pageUp, .pageDown, .home, .end:
      finder.index = max(0, min(hits.count - 1, finder.index + key.steps))
    default:
      finder.query.edit(key)
      finder.index = 0
    }
    overlay = .palette(finder)
    return []
  }

  /// Actions whose name in either language, id or key holds what was typed, the best first.
  func paletteHits(_ query: String) -> [Action] {
    let offered = keymap.records.map(\.action).filter { $0 != .palette }
    guard !query.isEmpty else { return offered }
    let scored = offered.enumerated().compactMap { place, action -> (score: Int, place: Int, action: Action)? in
      let names = [action.phrase.english, action.phrase.chinese, action.rawValue]
      return names.compactMap { FuzzyMatch.score(of: query, in: $0) }.max().map { ($0, place, action) }
    }
    return scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.action)
  }

  /// Why an action can do nothing here; `nil`: it can.
  func reasonUnavailable(_ action: Action) -> Phrase? {
    guard let record = keymap.record(action), let pages = record.pages else { return nil }
    return pages.contains(page.kind) ? nil : .onlyOn(pages.sorted { $0.order < $1.order }.map(\.phrase))
  }

  /// Does an action of the palette, or says why not.
  mutating func performIfAvailable(_ action: Action) -> [Effect] {
    if let reason = reasonUnavailable(action) {
      message = Message(phrase: reason)
      return []
    }
    return perform(action)
  }
}

/// Finds what was typed in a name, its characters in order, not necessarily together.
enum FuzzyMatch {
  /// How well it fits, more is better; `nil` where some character is missing.
  static func score(of query: String, in name: String) -> Int? {
    let (wanted, characters) = (Array(query.lowercased().filter { $0 != " " }), Array(name.lowercased()))
    var (score, next, lastHit) = (0, 0, -2)
    for (place, character) in characters.enumerated() where next < wanted.count && character == wanted[next] {
      let startsWord = place == 0 || characters[place - 1] == " " || characters[place - 1] == "-"
      score += (startsWord ? 8 : 0) + (place == lastHit + 1 ? 5 : 0) - min(place, 8) / 4
      (next, lastHit) = (next + 1, place)
    }
    return next == wanted.count ? score : nil
  }
}

extension PageKind {
  /// Where it stands among the pages.
  var order: Int { PageKind.allCases.firstIndex(of: self) ?? 0 }
}
