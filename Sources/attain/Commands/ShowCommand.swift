internal import ArgumentParser
internal import Documents
internal import Sales
internal import Screen

/// `attain show VIEW`: one view, printed, then done. (cli.md, show)
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: ShowHelp.abstract, discussion: ShowHelp.discussion)

  @Argument(
    help: ArgumentHelp(ShowHelp.view, valueName: "view"),
    completion: .list(ReportView.allCases.map(\.rawValue)), transform: { try ReportView(argument: $0) })
  var view: ReportView

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var asked: QuestionOptions
  @OptionGroup var printed: PrintingOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if view == .rep, !asked.where.contains(where: { $0.dimension == .rep && $0.value != nil }) {
      throw ValidationError(ShowHelp.repNeedsPerson)
    }
    if asked.against != nil, view != .diagnosis {
      throw ValidationError(ShowHelp.againstNeedsDiagnosis)
    }
    if view == .incentives { try refuseWhatPaySays() }
    guard asked.rows != nil || asked.columns != nil else { return }
    guard view == .pivot else { throw ValidationError(ShowHelp.sidesNeedPivot) }
    if asked.rows == asked.columns { throw ValidationError(ShowHelp.sidesAreEqual) }
  }

  func run() throws {
    let path = DirectoryChoice.path(directory.path)
    let loaded = try DataDirectory(path: path).load()
    let language = reading.language(of: loaded)
    let theme = try printed.theme(of: loaded, in: path, language)
    for problem in loaded.problems where concerns(problem) { StandardError.print(problem.line(in: language)) }
    let question = try QuestionReading(asked, of: loaded, language).question()
    if let picture = picture(question, loaded, language, theme) {
      StandardOutput.print(picture)
    } else {
      let isCrossed = printed.format.isForPeople && asked.sort == nil && asked.limit == nil
      let table = try ViewTable(view, question, loaded, language, isForPeople: isCrossed)
        .arranged(sort: asked.sort, limit: asked.limit)
      printed.print(table, loaded.facts.settings, language, theme, reading)
    }
    // Figures under settings that could not be read may be quite different ones: a script must not take them for good.
    if loaded.problems.contains(where: \.losesSettings) || hidesPay(loaded) { throw ExitCode(1) }
  }

  /// What pay is measured by stands in the plans, and whose it is in its rows.
  private func refuseWhatPaySays() throws {
    if asked.by != nil {
      throw ValidationError(ShowHelp.peopleAreRows)
    }
    if asked.metric != nil {
      throw ValidationError(ShowHelp.plansMeasure)
    }
  }

  /// Whether a problem must be said beside the view; what is wrong with a plan concerns pay alone.
  private func concerns(_ problem: Problem) -> Bool {
    problem.hidesMoreThanARow && (view == .incentives || !problem.refusesPlan)
  }

  /// Whether a refused plan pays nothing here.
  private func hidesPay(_ loaded: LoadedFacts) -> Bool {
    view == .incentives && !loaded.facts.refusedPlans.isEmpty
  }

  /// The dashboard's page as a picture; `nil` for other formats, for views that are tables only, and where an order or
  /// length was asked for, which pages know nothing of.
  private func picture(_ question: Question, _ loaded: LoadedFacts, _ language: Language, _ theme: Theme) -> String? {
    guard printed.format == .svg, asked.sort == nil, asked.limit == nil else { return nil }
    let size = Size(width: printed.width ?? 160, height: printed.height ?? 45)
    let grid = PagePicture(question, loaded, language, theme: theme).grid(view, size: size)
    return grid.map { SVG($0, theme: theme, title: "attain: \(view.phrase[language])").text }
  }
}

extension Problem {
  /// Whether it concerns a whole file or the settings, so that it must be said with every figure.
  var hidesMoreThanARow: Bool { severity == .error && !quarantinesRow }

  /// Whether no setting could be read at all.
  fileprivate var losesSettings: Bool { if case .settingsSyntax = kind { true } else { false } }
}

extension ReportView {
  /// Reads a view's name.
  init(argument: String) throws {
    guard let view = ReportView(rawValue: argument.lowercased()) else {
      throw UnknownWord(argument, known: ReportView.allCases.map(\.rawValue))
    }
    self = view
  }
}
