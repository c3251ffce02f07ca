internal import ArgumentParser
internal import Dashboard
internal import Ingest
internal import Sales
internal import Storage

/// What is written down, about what, and for when.
struct EntryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("What is to be remembered.", valueName: "text"))
  var text: String

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(
      "What it is about, such as rep=Li, region=North or deal=D-7; may repeat.", valueName: "dim=value"),
    transform: { try EntrySubject(argument: $0) })
  var about: [EntrySubject] = []

  @Option(
    help: ArgumentHelp("The period it speaks of, such as 2026-08 or 2026-Q3.", valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod?

  @Option(help: ArgumentHelp("When it is to be done.", valueName: "day"), transform: { try Day(argument: $0) })
  var due: Day?

  @Option(help: ArgumentHelp("Who is to do it.", valueName: "rep"))
  var owner: String?

  func validate() throws {
    guard text.contains(where: { !$0.isWhitespace }) else { throw ValidationError("There is nothing to remember.") }
  }

  /// Stores the entry and prints its id.
  func write(_ kind: EntryKind) throws {
    let path = DirectoryChoice.path(directory.path)
    let journal = try JournalAccess(path).forWriting()
    let draft = EntryDraft(kind, text, about: about, period: period?.written, due: due, owner: owner)
    let entry = try JournalAccess.asking(path) { () throws(JournalFailure) in
      try journal.add(draft, at: DirectoryClock.now(in: path), author: Author.name)
    }
    StandardOutput.print(entry.id + "\n")
  }
}

/// The moment in a directory's own zone.
enum DirectoryClock {
  /// Settings alone are read; the data may be large.
  static func now(in path: String) -> Moment {
    let file = "\(path)/attain.toml"
    var clock = Clock()
    let text = FileKind(at: file) == .file ? WholeFile.text(file) : nil
    clock.use(zone: SettingsReader.read(text ?? "").settings.timeZone)
    return clock.now
  }
}

extension EntrySubject {
  /// Reads `DIM=VALUE`.
  init(argument: String) throws {
    guard let equals = argument.firstIndex(of: "=") else { throw UnreadableWhere() }
    let (topic, value) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    guard !value.isEmpty else { throw UnreadableWhere() }
    guard let subject = EntrySubject(topic, value) else { throw UnknownWord(topic, known: EntrySubject.topics) }
    self = subject
  }
}
