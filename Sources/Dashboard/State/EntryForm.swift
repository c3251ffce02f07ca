public import Sales
internal import Screen

/// A line being written for the journal: a note, a link of a chain of whys, what was coached.
public struct EntryForm: Hashable, Sendable {
  /// What it will say beside its text: its kind, what it is about, and its period.
  public var draft: EntryDraft
  /// What it is about, for people.
  var subject: String
  /// What is typed.
  var field = TextField()
  /// Which of the offers is taken while nothing is typed.
  var offered = 0
  /// Links of the chain that were stored since it was opened; reports that hold them come a moment later.
  var stored: [Entry] = []
  /// What becomes of it.
  public var progress = Progress.typing

  /// How far a line is on its way into the journal.
  public enum Progress: Hashable, Sendable {
    case typing
    /// Handed to the runtime, not yet stored.
    case storing
    /// It could not be stored; what was typed is still there.
    case refused(Problem)
  }

  /// An empty line of a kind about something.
  init(_ draft: EntryDraft, subject: String) { (self.draft, self.subject) = (draft, subject) }

  /// What was typed, without blanks around it.
  var typed: String { field.typed }
}

/// An entry being read in full.
public struct EntryReading: Hashable, Sendable {
  public var entry: Entry
  public var scroll = 0
  /// An entry from its beginning.
  public init(_ entry: Entry) { self.entry = entry }
}
