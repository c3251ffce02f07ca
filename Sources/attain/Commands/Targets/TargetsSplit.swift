internal import ArgumentParser
internal import Dashboard
internal import Sales

/// `attain targets split`: a target in its parts, which add up to it exactly. (cli.md; numbers.md, Splitting a target)
struct TargetsSplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: TargetsHelp.Split.abstract, discussion: TargetsHelp.Split.discussion)

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.target, valueName: "n"),
    transform: { try WholeTarget(argument: $0) })
  var target: WholeTarget

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.period, valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.over, valueName: "parts"),
    completion: .list(SplitAxis.all.map(\.word)), transform: { try SplitAxis(argument: $0) })
  var over: SplitAxis

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.by, valueName: "method"),
    completion: .list(SplitMethod.words), transform: { try SplitWord(argument: $0) })
  var by: SplitWord

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.shares, valueName: "40,30,30"),
    transform: { try ShareList(argument: $0) })
  var shares: ShareList?

  @Option(help: ArgumentHelp(TargetsHelp.Split.metric, valueName: "id"))
  var metric: String?

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.level, valueName: "level"),
    completion: .list(TargetLevel.allCases.map(\.rawValue)), transform: { try TargetLevel(argument: $0) })
  var level: TargetLevel = .target

  @Option(
    help: ArgumentHelp(TargetsHelp.Split.where, valueName: "dim=value"),
    transform: { try WhereClause(argument: $0) })
  var `where`: [WhereClause] = []

  @Flag(help: ArgumentHelp(TargetsHelp.Split.write))
  var write = false

  @Option(help: ArgumentHelp(TargetsHelp.Split.why, valueName: "text"))
  var why: String?

  @OptionGroup var printed: PrintingOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if by == .shares, shares == nil { throw ValidationError(TargetsHelp.Split.sharesAreMissing) }
    if by != .shares, shares != nil { throw ValidationError(TargetsHelp.Split.sharesNeedMethod) }
    if !over.divides(period.grain) {
      throw ValidationError(TargetsHelp.Split.periodIsFine(over.word, period.written))
    }
    if why != nil, !write { throw ValidationError(TargetsHelp.Split.whyNeedsWrite) }
    if by == .workdays, over == .scopes(.product) {
      throw ValidationError(TargetsHelp.Split.productsHaveNoWorkdays)
    }
  }

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    let theme = try printed.theme(of: loaded, in: path, language)
    let question = try question(of: loaded)
    var table: ReportTable
    do {
      let basis = try Reports(loaded.facts, asOf: question.asOf).splitBasis(question)
      let split = try basis.split(target.amount, by: by.method(shares))
      table = split.table(currency: loaded.facts.settings.currency, in: language)
      if write {
        let outcome = try put(basis.write(split, why: why), path, loaded, language)
        table.notes.append(outcome.done[language])
        table.notes += [wholeNote(basis, split, loaded, language)].compactMap(\.self)
        table.notes += outcome.differences.map { $0.line(in: language) }
      }
    } catch let refusal as SplitRefusal {
      throw RefusedRequest("attain: --over \(over.word) --by \(by.rawValue): \(refusal.phrase[language])")
    }
    printed.print(table, loaded.facts.settings, language, theme, reading)
  }

  /// Writes the parts into the files and says where.
  private func put(
    _ rows: TargetsWrite, _ path: String, _ loaded: LoadedFacts, _ language: Language
  ) throws -> TargetsWriting.Outcome {
    let now = DirectoryClock.now(in: path)
    do {
      return try TargetsWriting(directory: path, rows, at: now.seconds, named: now.inFileName)
        .run(after: loaded.reading)
    } catch {
      throw RefusedRequest("attain: --write: \(error.phrase[language])")
    }
  }

  /// The target of the whole where a row gives it and it is another amount than its periods now add up to; that of
  /// places and people is among the differences.
  private func wholeNote(
    _ basis: SplitBasis, _ split: TargetSplit, _ loaded: LoadedFacts, _ language: Language
  ) -> String? {
    guard case .periods = over, let whole = basis.wholeLeftBehind(by: split), let index = whole.rows.first else {
      return nil
    }
    let figures = FigureText(language: language, currency: loaded.facts.settings.currency)
    return TargetCheckTexts(language: language).wholeDiffers(
      loaded.facts.targets[index].place, figures.period(basis.question.period), figures.text(whole.figure))
  }

  /// The question in ids and periods of these facts.
  private func question(of loaded: LoadedFacts) throws -> SplitQuestion {
    var asked = try QuestionOptions.parse([])
    (asked.period, asked.metric, asked.where) = (period, metric, `where`)
    let question = try QuestionReading(asked, of: loaded, reading.language(of: loaded)).question()
    return SplitQuestion(
      period: question.period, asOf: question.asOf, over: over, metric: question.metrics.first ?? "sales", level: level,
      scope: question.scope)
  }
}
