extension StatedPlan {
  /// A plan in the plain words of both languages, as a statement keeps it.
  public init(_ plan: IncentivePlan, currency: String, catalog: MetricCatalog) {
    let sentences = { (language: Language) in
      PlanWording(plan, FigureText(language: language, currency: currency), catalog).sentences
    }
    let words = zip(sentences(.english), sentences(.chinese)).map { Phrase($0, $1) }
    let rate = plan.kind == .commission ? Rate(base: plan.base, period: plan.period) : nil
    self.init(id: plan.id, name: plan.name, rate: rate, words: words)
  }
}

extension FactStore {
  /// The plans that read otherwise today than when statements of a period were published, or are gone, by id. What was
  /// published by them stands: pay by rules that were changed later is not worked out anew by the new ones.
  func plansChanged(since period: Period) -> [String: StatedPlan] {
    let catalog = MetricCatalog(settings: settings)
    let stated = bookForComputing.statements.filter { $0.period == period }.flatMap(\.plans).filter {
      !$0.words.isEmpty
    }
    let then = Dictionary(stated.map { ($0.id, $0) }) { first, _ in first }
    return then.filter { id, stated in
      guard let plan = plans.first(where: { $0.id == id }) else { return true }
      return StatedPlan(plan, currency: settings.currency, catalog: catalog).words != stated.words
    }
  }
}
