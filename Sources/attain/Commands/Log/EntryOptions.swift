internal import ArgumentParser
internal import Dashboard
internal import Ingest
internal import Sales
internal import Storage

/// What is written down, about what, and for when.
struct EntryOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(LogHelp.text, valueName: "text"))
  var text: String

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(LogHelp.about, valueName: "dim=value"),
    transform: { try EntrySubject(argument: $0) })
  var about: [EntrySubject] = []

  @Option(
    help: ArgumentHelp(LogHelp.period, valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod?

  @Option(help: ArgumentHelp(LogHelp.due, valueName: "day"), transform: { try Day(argument: $0) })
  var due: Day?

  @Option(help: ArgumentHelp(LogHelp.owner, valueName: "rep"))
  var owner: String?

  func validate() throws {
    guard text.contains(where: { !$0.isWhitespace }) else { throw ValidationError(LogHelp.textIsEmpty) }
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
    guard let equals = argument.firstIndex(of: "=") else { throw UnreadableArgument(ArgumentStrings.condition) }
    let (topic, value) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    guard !value.isEmpty else { throw UnreadableArgument(ArgumentStrings.condition) }
    guard let subject = EntrySubject(topic, value) else { throw UnknownWord(topic, known: EntrySubject.topics) }
    self = subject
  }
}
