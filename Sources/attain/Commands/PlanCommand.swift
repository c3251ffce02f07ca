internal import ArgumentParser
internal import Sales
internal import Screen

/// `attain plan check|simulate PLAN [DIR]`: lint a plan, and what it would have cost. (cli.md)
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: PlanHelp.abstract,
    subcommands: [PlanCheck.self, PlanSimulate.self])
}

/// Which plan a command is about.
struct PlanArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(PlanHelp.plan, valueName: "plan"), completion: .file())
  var plan: String
}

/// `attain plan check PLAN [DIR]`: every mistake with its line, else what the plan pays in plain words.
struct PlanCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: PlanHelp.Check.abstract, discussion: PlanHelp.Check.discussion)

  @OptionGroup var plan: PlanArgument
  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    let chosen = try ChosenPlan(plan.plan, loaded, in: path, language)
    let plan = try chosen.plan(in: language)
    let figures = FigureText(language: language, currency: loaded.facts.settings.currency)
    let wording = PlanWording(plan, figures, MetricCatalog(settings: loaded.facts.settings))
    let strangers = loaded.facts.strangers(of: plan).map { [Span($0.line(in: language), Style(.warn))] }
    reading.print(wording.sentences.map { [Span($0)] } + strangers)
  }
}

/// `attain plan simulate PLAN [DIR] --periods A..B`: the plan over past periods, beside those in force.
struct PlanSimulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: PlanHelp.Simulate.abstract, discussion: PlanHelp.Simulate.discussion)

  @OptionGroup var plan: PlanArgument
  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(PlanHelp.Simulate.periods, valueName: "a..b"),
    transform: { try PeriodSpan(argument: $0) })
  var periods: PeriodSpan

  @Option(
    help: ArgumentHelp(PlanHelp.Simulate.format, valueName: "format"),
    transform: { try Format(argument: $0) })
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    guard loaded.facts.viewer.decidesPay else {
      throw RefusedRequest(KioskTexts(language: language).needsManager("plan simulate"))
    }
    let plan = try ChosenPlan(plan.plan, loaded, in: path, language).plan(in: language)
    let settings = loaded.facts.settings
    let span = try periods.days(in: loaded.facts.fiscalCalendar, language)
    let simulation = Reports(loaded.facts, asOf: loaded.asOf).simulation(of: plan, in: span)
    let first = loaded.facts.fiscalCalendar.period(plan.period, containing: span.start)
    let question = Question(period: first, asOf: loaded.asOf)
    let words = ReportWording(language: language, catalog: MetricCatalog(settings: settings))
    let worded = { simulation.worded(question, words, currency: settings.currency) }
    switch format {
    case .json: StandardOutput.print(simulation.json(question, currency: settings.currency))
    case .csv: StandardOutput.print(simulation.table(question, currency: settings.currency, in: language).csv())
    case .md: StandardOutput.print(worded().markdown())
    case .text: PrintingOptions.printLines(of: worded(), language, reading)
    }
  }

  /// How a simulation is printed.
  enum Format: String, CaseIterable {
    case text, json, csv, md

    /// Reads a format's name.
    init(argument: String) throws {
      guard let format = Format(rawValue: argument.lowercased()) else {
        throw UnknownWord(argument, known: Format.allCases.map(\.rawValue))
      }
      self = format
    }
  }
}
