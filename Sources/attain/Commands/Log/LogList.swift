internal import ArgumentParser
internal import Dashboard
internal import Sales
internal import Screen

/// `attain log list`: everything that was written down, the latest last.
struct LogList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: LogHelp.list)

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(PrintingHelp.textOrJSON, valueName: "format"),
    transform: { try CheckCommand.Format(argument: $0) })
  var format: CheckCommand.Format = .text

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let entries = try SeenJournal(path).entries()
    switch format {
    case .json: StandardOutput.print(JSONValue.object([("rows", .array(entries.map(\.json)))]).text(depth: 0) + "\n")
    case .text where entries.isEmpty: return
    case .text: reading.print(entries.map { $0.line(in: reading.languageWithoutSettings) })
    }
  }
}

extension Entry {
  /// For programs; keys as in cli.md.
  var json: JSONValue {
    .object([
      ("id", .text(id)), ("kind", .text(kind.rawValue)), ("text", .text(text)),
      ("about", .array(about.map { .text("\($0.topic)=\($0.value)") })), ("author", .text(author)),
      ("at", .text(Moment(seconds: at).iso)), ("period", .optional(period)), ("due", .optional(due?.iso)),
      ("owner", .optional(owner)),
    ])
  }

  /// For people: when, what, about what, for whom, by whom.
  fileprivate func line(in language: Language) -> [Span] {
    let when = Moment(seconds: at).iso.prefix(16)
    let subjects = about.map { "\($0.topic)=\($0.value)" } + [period, owner].compactMap(\.self)
    let marks = (subjects + [due.map { "→ \($0.iso)" }].compactMap(\.self)).joined(separator: "  ")
    return [
      Span("\(when.prefix(10)) \(when.suffix(5))  ", .dim),
      Span(Truncate.pad(kind.phrase[language], columns: 10), .strong), Span(text),
      Span(marks.isEmpty ? "" : "  \(marks)", .accent), Span("  \(author)  \(id)", .dim),
    ]
  }
}
