internal import Ingest
internal import Sales

/// The plan a person names: an id of the data directory, else a file.
struct ChosenPlan {
  private let plan: IncentivePlan?
  private let problems: [Problem]

  /// Looks among the plans of a directory, then for a file: as the path is written, in the directory, in its plans/.
  init(
    _ name: String, _ loaded: LoadedFacts, in directory: String, _ language: Language
  ) throws(RefusedRequest) {
    let facts = loaded.facts
    if let plan = facts.plans.first(where: { $0.id == name }) {
      (self.plan, problems) = (plan, [])
    } else if let refused = facts.refusedPlans.first(where: { $0.name == name }) {
      (plan, problems) = (nil, refused.problems)
    } else if let path = ChosenPlan.path(name, in: directory), let text = WholeFile.text(path) {
      let shown = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
      let result = PlanReader.read(text, file: shown, settings: facts.settings)
      (plan, problems) = (result.plan, result.problems)
    } else {
      let texts = CommandTexts(language: language)
      throw RefusedRequest(texts.noPlan(name, known: facts.plans.map(\.id) + facts.refusedPlans.map(\.name)))
    }
  }

  /// The plan; refused with everything that is wrong with it, a line each.
  func plan(in language: Language) throws(RefusedRequest) -> IncentivePlan {
    if let plan { return plan }
    let lines = problems.map { $0.lineAmongOthers(in: language) }
    throw RefusedRequest(lines: lines + [CommandTexts(language: language).planPaysNothing])
  }

  private static func path(_ name: String, in directory: String) -> String? {
    let places = [name, "\(directory)/\(name)", "\(directory)/plans/\(name)", "\(directory)/plans/\(name).toml"]
    return places.first { FileKind(at: $0) == .file }
  }
}
