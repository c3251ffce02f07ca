internal import Storage

/// Keeps a directory's journal open, and opens it anew where another file has taken its place.
struct JournalShelf: Sendable {
  let place: JournalPlace
  private var journal: Journal?
  private var isForWriting = false
  /// How often it was opened.
  private var openings = 0

  /// The journal of a directory, not opened yet.
  init(_ place: JournalPlace) { self.place = place }

  /// The journal, to be read.
  mutating func forReading() throws(JournalFailure) -> Journal {
    if let journal, journal.isInPlace { return journal }
    return keep(try Journal(reading: place), isForWriting: false)
  }

  /// The journal, to be written; made where there is none.
  mutating func forWriting() throws(JournalFailure) -> Journal {
    if isForWriting, let journal, journal.isInPlace { return journal }
    return keep(try Journal(writing: place), isForWriting: true)
  }

  /// A state of the journal, to be compared with a later one.
  struct Version: Hashable, Sendable {
    let opening: Int
    let number: Int64
  }

  /// The state of the journal that is open now.
  func version(of journal: Journal) throws(JournalFailure) -> Version {
    Version(opening: openings, number: try journal.version())
  }

  /// Moves a damaged journal out of the way; gives its new name.
  mutating func setAside(moment: String) throws(JournalFailure) -> String {
    journal = nil
    return try place.setAside(moment: moment)
  }

  private mutating func keep(_ opened: Journal, isForWriting: Bool) -> Journal {
    (journal, self.isForWriting) = (opened, isForWriting)
    openings += 1
    return opened
  }
}
