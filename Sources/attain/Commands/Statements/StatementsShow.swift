internal import ArgumentParser
internal import Documents
internal import Sales
internal import Screen

/// `attain statements show --rep R --period P [--format F] [--out FILE]`: a statement to read or to hand out.
struct StatementsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: StatementsHelp.Show.abstract)

  /// How a statement is printed.
  enum Format: String, CaseIterable {
    case text, json, csv, html, xlsx

    /// Reads a format's name.
    init(argument: String) throws {
      guard let format = Format(rawValue: argument.lowercased()) else {
        throw UnknownWord(argument, known: Format.allCases.map(\.rawValue))
      }
      self = format
    }

    /// What a file's name ends with.
    var ending: String { self == .text ? "txt" : rawValue }

    /// The format of an ending; `nil`: of none.
    init?(ending: String) {
      guard let format = Format.allCases.first(where: { $0.ending == ending }) else { return nil }
      self = format
    }
  }

  @Option(
    help: ArgumentHelp(StatementsHelp.Show.format(Format.allCases.map(\.rawValue)), valueName: "format"),
    transform: { try Format(argument: $0) })
  var format: Format?

  @Option(help: ArgumentHelp(StatementsHelp.Show.out, valueName: "file"), completion: .file())
  var out: String?

  @OptionGroup var statement: StatementOptions

  private var chosen: Format { format ?? out.flatMap { Format(ending: FileEnding.of($0)) } ?? .text }

  func validate() throws {
    if format == nil, let out, Format(ending: FileEnding.of(out)) == nil {
      throw ValidationError(StatementsHelp.Show.unknownEnding(out, known: Format.allCases.map { "." + $0.ending }))
    }
    if chosen == .xlsx, out == nil {
      throw ValidationError(StatementsHelp.Show.workbookNeedsFile)
    }
  }

  func run() throws {
    let desk = try StatementDesk(statement.of.directory, statement.of.reading)
    let period = try desk.period(statement.of.period)
    let rep = try desk.rep(statement.rep, period)
    if !desk.facts.showsPay(of: rep, for: period) {
      throw RefusedRequest(KioskTexts(language: desk.language).notYours("statements show", desk.name(rep, period)))
    }
    guard let standing = desk.book.standing(of: rep, period) else {
      let isChanged = desk.book.changed.contains(ChangedStatement(rep: rep, period: period))
      throw RefusedRequest(desk.texts.refused(desk.name(rep, period), period, isChanged ? .changed : .notPublished))
    }
    if let out {
      try write(bytes(standing, desk), to: out)
      StandardOutput.print(CommandTexts(language: desk.language).written(out))
    } else if chosen == .text {
      statement.of.reading.print(desk.paper(standing).lines)
    } else {
      StandardOutput.print(String(decoding: bytes(standing, desk), as: UTF8.self))
    }
  }

  private func bytes(_ standing: StatementStanding, _ desk: StatementDesk) -> [UInt8] {
    switch chosen {
    case .text: Array(desk.paper(standing).lines.plainText.utf8)
    case .json: Array(standing.json(desk.deadlines).utf8)
    case .csv: Array(standing.lineTable.csv().utf8)
    case .html: Array(StatementPage(desk.paper(standing)).text.utf8)
    case .xlsx: XLSX(desk.paper(standing).sheets).bytes
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(RefusedRequest) {
    do { try WholeFile.createPrivate(path, bytes) } catch { throw RefusedRequest("\(path): \(error.reason)") }
  }
}

/// What a file's name says of its format.
enum FileEnding {
  /// What stands behind the last point, in small letters; empty where there is none.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  }
}

extension StatementDesk {
  /// A statement as it is handed out.
  func paper(_ standing: StatementStanding) -> StatementPaper {
    let wording = ReportWording(language: language, catalog: MetricCatalog(settings: facts.settings))
    let reports = Reports(facts, asOf: today)
    return StatementPaper(
      standing, deadlines, company: facts.settings.company, deals: reports.paidDeals(of: standing.statement), wording)
  }
}
