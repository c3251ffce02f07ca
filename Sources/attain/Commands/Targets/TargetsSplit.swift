internal import ArgumentParser
internal import Dashboard
internal import Sales

/// `attain targets split`: a target in its parts, which add up to it exactly. (cli.md; numbers.md, Splitting a target)
struct TargetsSplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Split a target over periods or parts of the company, to the last unit.",
    discussion: """
      History is the share of the same months, or of the same parts, in the last 12 to 24 months. Working days know \
      calendar.csv; for people they are those they are there for.
      """)

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp("The whole, in currency units or things.", valueName: "n"),
    transform: { try WholeTarget(argument: $0) })
  var target: WholeTarget

  @Option(
    help: ArgumentHelp("The period of the whole, such as 2026-Q4.", valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod

  @Option(
    help: ArgumentHelp("What it is split over: \(SplitAxis.names).", valueName: "parts"),
    completion: .list(SplitAxis.all.map(\.word)), transform: { try SplitAxis(argument: $0) })
  var over: SplitAxis

  @Option(
    help: ArgumentHelp("By what: \(SplitMethod.words.joined(separator: ", ")).", valueName: "method"),
    completion: .list(SplitMethod.words), transform: { try SplitWord(argument: $0) })
  var by: SplitWord

  @Option(
    help: ArgumentHelp(
      "With --by shares: one weight a part, in their order; only proportions count.", valueName: "40,30,30"),
    transform: { try ShareList(argument: $0) })
  var shares: ShareList?

  @Option(help: ArgumentHelp("The metric's id or name. Default: sales.", valueName: "id"))
  var metric: String?

  @Option(
    help: ArgumentHelp("The level: base, target or stretch.", valueName: "level"),
    completion: .list(TargetLevel.allCases.map(\.rawValue)), transform: { try TargetLevel(argument: $0) })
  var level: TargetLevel = .target

  @Option(
    help: ArgumentHelp("Only this part of the company, by id or name; may repeat.", valueName: "dim=value"),
    transform: { try WhereClause(argument: $0) })
  var `where`: [WhereClause] = []

  @Flag(help: "Put the parts into targets.csv; the old file is kept as a dated copy.")
  var write = false

  @Option(help: ArgumentHelp("With --write: why, for the targets' history.", valueName: "text"))
  var why: String?

  @OptionGroup var printed: PrintingOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if by == .shares, shares == nil { throw ValidationError("--by shares needs the weights: --shares 40,30,30.") }
    if by != .shares, shares != nil { throw ValidationError("--shares are for --by shares.") }
    if !over.divides(period.grain) {
      throw ValidationError("--over \(over.word): \(period.written) has no finer periods of that kind.")
    }
    if why != nil, !write { throw ValidationError("--why is for --write.") }
    if by == .workdays, over == .scopes(.product) {
      throw ValidationError("--by workdays: product lines have no working days.")
    }
  }

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    let theme = try printed.theme(of: loaded, in: path)
    let question = try question(of: loaded)
    var table: ReportTable
    do {
      let basis = try Reports(loaded.facts, asOf: question.asOf).splitBasis(question)
      let split = try basis.split(target.amount, by: by.method(shares))
      table = split.table(currency: loaded.facts.settings.currency, in: language)
      if write {
        table.notes.append(try put(basis.write(split, why: why), path, loaded, language))
        table.notes += [wholeNote(basis, loaded, language)].compactMap(\.self)
        table.notes += try disagreements(path, before: loaded).map { $0.line(in: language) }
      }
    } catch let refusal as SplitRefusal {
      throw RefusedRequest("attain: --over \(over.word) --by \(by.rawValue): \(refusal.phrase[language])")
    }
    printed.print(table, loaded.facts.settings, language, theme, reading)
  }

  /// Writes the parts into the files and says where.
  private func put(_ rows: TargetsWrite, _ path: String, _ loaded: LoadedFacts, _ language: Language) throws -> String {
    let now = DirectoryClock.now(in: path)
    do {
      return try TargetsWriting(directory: path, rows, at: now.seconds, named: now.inFileName)
        .run(after: loaded.reading).phrase[language]
    } catch {
      throw RefusedRequest("attain: --write: \(error.phrase[language])")
    }
  }

  /// The target of the whole where a row gives it and it is another amount than its periods now add up to.
  private func wholeNote(_ basis: SplitBasis, _ loaded: LoadedFacts, _ language: Language) -> String? {
    guard case .periods = over, let whole = basis.whole, whole.origin == .given, let index = whole.rows.first,
      !whole.figure.equals(
        basis.unit == .money
          ? Figure(Money(whole: target.amount), cases: 1) : Figure(whole: target.amount, unit: basis.unit, cases: 1))
    else { return nil }
    let figures = FigureText(language: language, currency: loaded.facts.settings.currency)
    return TargetCheckTexts(language: language).wholeDiffers(
      loaded.facts.targets[index].place, figures.period(basis.question.period), figures.text(whole.figure))
  }

  /// Targets that have not been what their parts add up to since the writing: the whole that was split, or parts of the
  /// parts that were there already.
  private func disagreements(_ path: String, before: LoadedFacts) throws -> [Problem] {
    let known = Set(TargetBook(before.facts).differences)
    return TargetBook(try DataDirectory(path: path).load().facts).differences.filter { !known.contains($0) }
  }

  /// The question in ids and periods of these facts.
  private func question(of loaded: LoadedFacts) throws -> SplitQuestion {
    var asked = try QuestionOptions.parse([])
    (asked.period, asked.metric, asked.where) = (period, metric, `where`)
    let question = try QuestionReading(asked, of: loaded).question()
    return SplitQuestion(
      period: question.period, asOf: question.asOf, over: over, metric: question.metrics.first ?? "sales", level: level,
      scope: question.scope)
  }
}
