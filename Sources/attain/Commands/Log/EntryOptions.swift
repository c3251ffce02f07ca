internal import ArgumentParser
internal import Dashboard
internal import Glibc
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
    let now = DirectoryClock.now(in: path)
    var random = SystemRandomNumberGenerator()
    while true {
      let entry = Entry(
        id: EntryID.make(at: now, &random), kind: kind, text: text, about: about, author: Author.name, at: now.seconds,
        period: period?.written, due: due, owner: owner)
      guard try JournalAccess.asking(path, { () throws(JournalFailure) in try journal.add(entry) }) else { continue }
      return StandardOutput.print(entry.id + "\n")
    }
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

/// Who writes.
enum Author {
  /// The name the person logged in with; the number of the account where it has none.
  static var name: String {
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return Environment.value("USER") ?? String(getuid())
  }
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
