internal import ArgumentParser
internal import Ingest
internal import Sales
internal import Screen
internal import Storage

/// `attain journal export|import`: the journal as JSON Lines. (cli.md)
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: JournalHelp.abstract,
    subcommands: [JournalExport.self, JournalImport.self])
}

/// `attain journal export [DIR]`: everything the journal holds, a line each.
struct JournalExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: JournalHelp.Export.abstract)

  @OptionGroup var directory: DirectoryArgument

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    guard let journal = try JournalAccess(path).forReading() else { return }
    let (changes, pipeline) = try JournalAccess.asking(path) { () throws(JournalFailure) in
      (try journal.targetChanges(), try journal.pipeline())
    }
    let (entries, statements) = try SeenJournal(path).entriesAndStatements()
    for entry in entries { print(JournalLine.entry(entry)) }
    for change in changes { print(JournalLine.targetChange(change)) }
    for forecast in pipeline.frozen { print(JournalLine.forecast(forecast)) }
    print(statements)
    guard !pipeline.versions.isEmpty else { return }
    print(JournalLine.pipeline(currency: pipeline.deals.currency))
    let (deals, isThere) = pipeline.deals.everything()
    for number in 0..<deals.count {
      print(JournalLine.deal(deals[number], isThere: isThere[number], pipeline.deals.names))
    }
    for version in pipeline.versions { print(JournalLine.version(version, pipeline.deals.names)) }
  }

  private func print(_ book: StatementBook) {
    for statement in book.statements {
      print(JournalLine.statement(statement))
      for event in book.events(of: statement.rep, statement.period) { print(JournalLine.event(event)) }
    }
    let language = Language(locale: Environment.value)
    for problem in book.problems(in: JournalCondition.file) { StandardError.print(problem.line(in: language)) }
  }

  private func print(_ line: JSONValue) { StandardOutput.print(line.text(depth: 2) + "\n") }
}

/// `attain journal import FILE [DIR]`: takes over what an export holds and the journal does not.
struct JournalImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: JournalHelp.Import.abstract, discussion: JournalHelp.Import.discussion)

  @Argument(help: ArgumentHelp(JournalHelp.Import.file, valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let source = file == "-" ? "/dev/stdin" : file
    let texts = CommandTexts(language: reading.languageWithoutSettings)
    guard let text = WholeFile.text(source) else { throw RefusedRequest(texts.unreadable(source)) }
    var contents = JournalContents()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      guard contents.take(JSONObject(line: line)) else {
        throw RefusedRequest(texts.notAJournalLine(source, line: number + 1))
      }
    }
    guard contents.isWhole else { throw RefusedRequest(texts.statementsNotWhole(source)) }
    // What is taken over says by whom it was written: that is a matter of trust.
    guard ViewerChoice.account.viewer(under: AccessFile(directory: path).read().rule).sight == .everyones else {
      throw RefusedRequest(KioskTexts(language: reading.languageWithoutSettings).needsDirector("journal import"))
    }
    let journal = try JournalAccess(path).forWriting()
    let taken = try JournalAccess.asking(path) { () throws(JournalFailure) in try contents.store(in: journal) }
    reading.print([[Span(texts.imported(taken))]])
  }
}
