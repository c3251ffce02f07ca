/// What a person wrote down about the business: only ever added, never changed. (cli.md, log)
public struct Entry: Hashable, Sendable {
  /// Sorts by time and is the same everywhere, `20260821-143201-k3f9`.
  public var id: String
  public var kind: EntryKind
  /// Untrusted text.
  public var text: String
  /// What it is about, as it was written.
  public var about: [EntrySubject]
  public var author: String
  /// Local seconds since 1970-01-01T00:00.
  public var at: Int64
  /// The period it speaks of, `2026-08`.
  public var period: String?
  /// When it is to be done.
  public var due: Day?
  /// Who is to do it.
  public var owner: String?

  /// An entry.
  public init(
    id: String, kind: EntryKind, text: String, about: [EntrySubject] = [], author: String, at: Int64,
    period: String? = nil, due: Day? = nil, owner: String? = nil
  ) {
    (self.id, self.kind, self.text, self.about) = (id, kind, text, about)
    (self.author, self.at, self.period) = (author, at, period)
    (self.due, self.owner) = (due, owner)
  }
}

/// What sort of thing was written down.
public enum EntryKind: String, Hashable, Sendable, CaseIterable {
  case note
  /// A link of a chain of whys.
  case why
  case coach, feedback, task, promise, measure
  /// A stand-up was held: what moves after it is told since then.
  case standup
}

/// One thing an entry is about, by id or name: `rep=小李`, `deal=D-7`, `metric=win_rate`.
public struct EntrySubject: Hashable, Sendable {
  /// A dimension's name, `deal` or `metric`.
  public var topic: String
  public var value: String

  /// A subject; `nil` where there is no such topic.
  public init?(_ topic: String, _ value: String) {
    guard EntrySubject.topics.contains(topic) else { return nil }
    (self.topic, self.value) = (topic, value)
  }

  /// The value of a dimension; `nil` where it has no id to be named by.
  public init?(_ value: DimensionValue) {
    guard let id = value.id else { return nil }
    (topic, self.value) = (value.dimension.rawValue, id)
  }

  /// Whether it names a value, by id or name.
  func means(_ value: DimensionValue) -> Bool {
    topic == value.dimension.rawValue && (self.value == value.id || self.value == value.name)
  }

  /// Everything an entry can be about.
  public static let topics = Dimension.allCases.map(\.rawValue) + ["deal", "metric"]
}
