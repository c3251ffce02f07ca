internal import Dashboard
internal import Sales
internal import Storage

extension Journal {
  /// Stores a draft, dated and signed with a name; when this returns it is on the
  /// disk.
  func add(_ draft: EntryDraft, at now: Moment, author: String) throws(JournalFailure) -> Entry {
    var random = SystemRandomNumberGenerator()
    while true {
      let entry = Entry(draft, id: EntryID.make(at: now, &random), author: author, at: now.seconds)
      if try add(entry) { return entry }
    }
  }
}

/// Who writes from a shell.
enum Author {
  /// The account the program was started from.
  static var name: String { SystemAccount.name }
}

/// Ids of entries: their moment and four random letters and digits.
enum EntryID {
  private static let characters = Array("23456789abcdefghjkmnpqrstuvwxyz")

  /// An id for an entry of a moment.
  static func make(at moment: Moment, _ random: inout some RandomNumberGenerator) -> String {
    let time = moment.inFileName.split(separator: "-")
    let day = time.dropLast().joined()
    let tail = String((0..<4).compactMap { _ in characters.randomElement(using: &random) })
    return "\(day)-\(time.last ?? "")-\(tail)"
  }
}
