internal import Sales

extension Wording {
  /// What the way calls a page: the thing it narrows to, or its name.
  func title(of page: Page, _ state: AppState) -> String {
    switch page.content {
    case .overview: self(PageKind.overview.phrase)
    case .targets(let choice): targets(choice, page, state)
    case .split(let choice): split(choice, page)
    case .funnel(let choice): funnel(choice, page)
    case .transition(let stage, _): passage(from: stage, state)
    case .analysis(let choice): analysis(choice, page)
    case .people(let metric):
      [self(PageKind.people.phrase), place(page), self(self.metric(metric))].compactMap { $0 }
        .joined(separator: " · ")
    case .forecast(let choice):
      [self(PageKind.forecast.phrase), place(page), choice.metric == "sales" ? nil : self(metric(choice.metric))]
        .compactMap { $0 }.joined(separator: " · ")
    case .incentives: [self(PageKind.incentives.phrase), place(page)].compactMap { $0 }.joined(separator: " · ")
    case .planReview: self(PageKind.planReview.phrase)
    case .statement(let rep): rep.label(in: language)
    case .statementLine(_, let line):
      page.line(line).map { incentives.rule(of: $0, in: state.question(of: page).period) } ?? line
    case .person(let rep): rep.label(in: language)
    case .deals(let selection): deals(selection, page, state)
    case .deal(let key, let title): title.isEmpty ? key : title
    case .data: self(PageKind.data.phrase)
    }
  }

  private func targets(_ choice: TargetsChoice, _ page: Page, _ state: AppState) -> String {
    // Where one came in through a period, its name is the page's: what stands before it in the way says of what.
    let place = page.narrowing.last?.label(in: language)
    let period = page.period.map { figures.period($0) }
    var parts = place == nil && period == nil ? [self(PageKind.targets.phrase)] : [place, period].compactMap { $0 }
    if choice.metric != "sales" { parts.append(self(metric(choice.metric))) }
    if choice.level != .target { parts.append(self(choice.level.phrase)) }
    if let grain = choice.decomposition { parts.append(self(.downTo(grain.phrase))) }
    return parts.joined(separator: " · ")
  }

  private func split(_ choice: SplitChoice, _ page: Page) -> String {
    var parts = [page.narrowing.last?.label(in: language), page.period.map { figures.period($0) }].compactMap { $0 }
    parts.append(self(.splitOver(choice.axis.phrase)))
    if choice.metric != "sales" { parts.append(self(metric(choice.metric))) }
    if choice.level != .target { parts.append(self(choice.level.phrase)) }
    return parts.joined(separator: " · ")
  }

  private func funnel(_ choice: FunnelChoice, _ page: Page) -> String {
    if choice.view == .movement { return self(Action.movement.phrase) }
    return [
      self(PageKind.funnel.phrase), place(page), choice.by.map { self(.by($0.phrase)) },
      choice.cohort == .touched ? self(.touchedDeals) : nil,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// `方案报价 → 商务谈判`.
  private func passage(from stage: String, _ state: AppState) -> String {
    let steps = (state.facts?.stages ?? Stage.standard).filter { $0.kind == .open || $0.kind == .won }
    guard let index = steps.firstIndex(where: { $0.id == stage }) else { return stage }
    let name = steps[index].name(in: language)
    return index + 1 < steps.count ? self(.passage(name, steps[index + 1].name(in: language))) : name
  }

  private func analysis(_ choice: AnalysisChoice, _ page: Page) -> String {
    guard choice.view != .scorecard else {
      return [self(Action.analysis.phrase), place(page)].compactMap { $0 }.joined(separator: " · ")
    }
    if choice.view == .diagnosis { return diagnosis(choice, page) }
    return [self(choice.view.action.phrase), place(page), choice.metricShown.map { self(metric($0)) }].compactMap { $0 }
      .joined(separator: " · ")
  }

  private func diagnosis(_ choice: AnalysisChoice, _ page: Page) -> String {
    let baseline = choice.baseline == .previous ? nil : self(choice.baseline.phrase)
    return [self(choice.view.action.phrase), place(page), baseline].compactMap { $0 }.joined(separator: " · ")
  }

  private func deals(_ selection: DealSelection, _ page: Page, _ state: AppState) -> String {
    let stages = state.facts?.stages ?? Stage.standard
    let name = selection.phrase { id in stages.first { $0.id == id }?.name(in: language) ?? id }
    return self(name)
  }

  private func place(_ page: Page) -> String? { page.narrowing.last?.label(in: language) }

  /// A scope in words: `华南 · 小李`, `whole company`.
  func words(for scope: Scope) -> String {
    let parts = Dimension.allCases.compactMap { dimension -> String? in
      guard let ids = scope.filters[dimension], !ids.isEmpty else { return nil }
      let names = ids.map { name(of: $0, dimension) }.sorted()
      return names.count <= 2 ? names.joined(separator: "+") : names[0] + "+\(names.count - 1)"
    }
    return parts.isEmpty ? self(.wholeCompany) : parts.joined(separator: " · ")
  }

  private func name(of id: String?, _ dimension: Dimension) -> String {
    guard let id else { return self(dimension.missingPhrase) }
    return names[dimension]?[id] ?? id
  }
}
