public import Screen

/// Which keys do what: a table of records from which dispatch, footer, help and palette are made.
public struct Keymap: Hashable, Sendable {
  /// One action: its keys and where it applies. Names in both languages are `Action`'s, in Strings.
  public struct Record: Hashable, Sendable {
    public let action: Action
    /// The keys, the one to show first.
    public var keys: [Key]
    /// Pages on which it applies; `nil`: everywhere.
    let pages: Set<PageKind>?
    /// Place in the footer, smaller is further left; `nil`: not in the footer.
    let footer: Int?
  }

  /// All actions, in the order of the help.
  public private(set) var records: [Record]

  /// What a key does on a page. A record for that page wins over one for all pages.
  func action(for key: Key, on kind: PageKind) -> Action? {
    let fitting = records.filter { $0.keys.contains(key) && $0.pages?.contains(kind) ?? true }
    return (fitting.first { $0.pages != nil } ?? fitting.first)?.action
  }

  /// The key to show for an action on a page: the first that no other action takes there.
  func key(for action: Action, on kind: PageKind) -> Key? {
    records.first { $0.action == action }?.keys.first { self.action(for: $0, on: kind) == action }
  }

  /// The record of an action.
  func record(_ action: Action) -> Record? { records.first { $0.action == action } }

  /// Actions of the footer of a page, in order.
  func footer(on kind: PageKind) -> [Action] {
    records.filter { $0.footer != nil && $0.pages?.contains(kind) ?? true }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }.map(\.action)
  }

  /// The same table with the keys that settings give; unknown actions and keys are passed over here, because the
  /// reader of the settings has named them already.
  func applying(_ changes: [String: [String]]) -> Keymap {
    var map = self
    for index in map.records.indices {
      guard let names = changes[map.records[index].action.rawValue] else { continue }
      map.records[index].keys = names.compactMap(KeyName.key)
    }
    return map
  }

  /// The same table as if some actions did not exist.
  func without(_ withheld: Set<Action>) -> Keymap {
    var map = self
    map.records.removeAll { withheld.contains($0.action) }
    return map
  }

  /// Whether settings may use this name for a key.
  public static func isKeyName(_ name: String) -> Bool { KeyName.key(name) != nil }
}

/// The kinds of pages, for which keys can differ.
public enum PageKind: String, Hashable, Sendable, CaseIterable {
  case overview, targets, split, funnel, movement, transition, people, person, incentives, statement, forecast, deals,
    deal,
    data
  /// The deals of one line of a statement.
  case statementLine
  /// What the plans cost, and what the quarter says of them.
  case planReview
  // The views of the analysis page.
  case scorecard, trends, shares, pivot, diagnosis, sources, effects, conduct
}
