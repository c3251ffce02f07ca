/// What a person wants to write down, before it is dated, signed and stored.
public struct EntryDraft: Hashable, Sendable {
  public var kind: EntryKind
  /// Untrusted text.
  public var text: String
  public var about: [EntrySubject]
  /// The period it speaks of, `2026-08`.
  public var period: String?
  public var due: Day?
  public var owner: String?

  /// A draft.
  public init(
    _ kind: EntryKind, _ text: String = "", about: [EntrySubject] = [], period: String? = nil, due: Day? = nil,
    owner: String? = nil
  ) {
    (self.kind, self.text, self.about, self.period) = (kind, text, about, period)
    (self.due, self.owner) = (due, owner)
  }
}

extension Entry {
  /// A draft, dated and signed.
  public init(_ draft: EntryDraft, id: String, author: String, at: Int64) {
    self.init(
      id: id, kind: draft.kind, text: draft.text, about: draft.about, author: author, at: at, period: draft.period,
      due: draft.due, owner: draft.owner)
  }

  /// The day it was written, by the clock of the directory.
  public var day: Day { Day(moment: at) }
}
