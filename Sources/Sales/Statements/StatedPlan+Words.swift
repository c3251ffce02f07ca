extension StatedPlan {
  /// A plan in the plain words of both languages, as a statement keeps it.
  public init(_ plan: IncentivePlan, currency: String, catalog: MetricCatalog) {
    let sentences = { (language: Language) in
      PlanWording(plan, FigureText(language: language, currency: currency), catalog).sentences
    }
    let words = zip(sentences(.english), sentences(.chinese)).map { Phrase($0, $1) }
    let rate = plan.kind == .commission ? Rate(base: plan.base, period: plan.period) : nil
    self.init(id: plan.id, name: plan.name, rate: rate, fingerprint: plan.fingerprint, words: words)
  }
}

extension FactStore {
  /// The plans that pay otherwise today than when statements of a period were published, or are gone, by id, and those
  /// that came since. What was published stands: pay by rules that were changed or added later is not worked out anew.
  func plansChanged(since period: Period) -> [String: ChangedPlan] {
    let catalog = MetricCatalog(settings: settings)
    let stated = bookForComputing.statements.filter { $0.period == period }.flatMap(\.plans).filter {
      !$0.words.isEmpty
    }
    guard !stated.isEmpty else { return [:] }
    let then = Dictionary(stated.map { ($0.id, $0) }) { first, _ in first }
    var changed = then.filter { id, stated in
      guard let plan = plans.first(where: { $0.id == id }) else { return true }
      return plan.periods(paidIn: period.range, fiscalCalendar).isEmpty
        || stated.differs(from: StatedPlan(plan, currency: settings.currency, catalog: catalog))
    }.mapValues { stated in
      let isGone = !plans.contains { $0.id == stated.id }
      return ChangedPlan(name: stated.name, period: period, how: isGone ? .gone : .changed)
    }
    for plan in plans where then[plan.id] == nil && !plan.periods(paidIn: period.range, fiscalCalendar).isEmpty {
      changed[plan.id] = ChangedPlan(name: plan.name, period: period, how: .added)
    }
    return changed
  }
}

extension StatedPlan {
  /// Whether it pays otherwise; by its words where it was written down without a fingerprint.
  fileprivate func differs(from today: StatedPlan) -> Bool {
    fingerprint.map { $0 != today.fingerprint } ?? (words != today.words)
  }
}
