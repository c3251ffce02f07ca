internal import Sales

/// A plan's keys while they are read.
struct PlanForm {
  /// The id as far as it could be read.
  private(set) var id: String?
  private var root: SettingsSection
  let catalog: MetricCatalog
  private let fiscal: FiscalCalendar

  /// The keys of a file under the settings, which name the metrics and begin the year.
  init(values: [String: SettingsValue], settings: Settings) {
    root = SettingsSection(path: "", values: values)
    catalog = MetricCatalog(settings: settings)
    fiscal = FiscalCalendar(startMonth: settings.fiscalYearStart)
  }

  /// Everything that is wrong.
  var complaints: [SettingsSection.Complaint] { root.wrong + root.unknown }

  /// The plan; what could not be read has its default, and a complaint.
  mutating func plan(file: String) -> IncentivePlan? {
    id = root.requiredText("id", expected: .planId)
    guard let id else {
      _ = rest(of: IncentivePlan(id: "", name: "", file: file))
      return nil
    }
    return rest(of: IncentivePlan(id: id, name: root.text("name") ?? id, file: file))
  }

  private mutating func rest(of blank: IncentivePlan) -> IncentivePlan {
    var plan = blank
    _ = root.value("name")
    plan.period = root.choice("period") ?? plan.period
    plan.metric = root.metric("metric", catalog) ?? plan.metric
    plan.base = root.choice("base") ?? plan.base
    plan.kind = kind
    readMode(&plan)
    plan.cap = root.amount("cap")
    plan.valid = root.span("valid", fiscal)
    plan.reach = reach
    plan.tiers = tiers(of: plan.kind)
    readAwards(&plan)
    complainIfEmpty(plan)
    return plan
  }

  private var kind: IncentivePlan.Kind {
    mutating get {
      let name = root.read("kind", expected: .one(of: ["commission", "bonus"])) { value -> String? in
        guard case .text(let text) = value, ["commission", "bonus"].contains(text) else { return nil }
        return text
      }
      guard name == "bonus" else { return .commission }
      if !root.keys.contains("target_bonus") { root.complain("target_bonus", expected: .planAmount) }
      return .bonus(target: root.amount("target_bonus") ?? .zero)
    }
  }

  /// Slices are cut in money, so the target must be money.
  private mutating func readMode(_ plan: inout IncentivePlan) {
    plan.mode = root.choice("mode") ?? plan.mode
    if plan.mode == .marginal, catalog[plan.metric]?.unit != .money { root.complain("mode", expected: .moneyForSlices) }
  }

  private var reach: IncentivePlan.Reach {
    mutating get {
      var section = root.section("for")
      var reach = IncentivePlan.Reach()
      reach.roles = section.names("role")
      reach.regions = section.names("region")
      reach.teams = section.names("team")
      reach.reps = section.names("rep")
      root.absorb(section)
      return reach
    }
  }

  private mutating func tiers(of kind: IncentivePlan.Kind) -> [IncentivePlan.Tier] {
    var forms = root.sections("tier").map { TierForm($0, of: kind) }
    TierForm.compare(&forms)
    for form in forms { root.absorb(form.section) }
    return forms.compactMap(\.tier).sorted { ($0.floor, $0.isAbove ? 1 : 0) < ($1.floor, $1.isAbove ? 1 : 0) }
  }

  private mutating func readAwards(_ plan: inout IncentivePlan) {
    for var section in root.sections("team_award") {
      if let award = section.teamAward() { plan.teamAwards.append(award) }
      root.absorb(section)
    }
    for var section in root.sections("rank_award") {
      if let award = section.rankAward(catalog, usual: plan.period) { plan.rankAwards.append(award) }
      root.absorb(section)
    }
    for var section in root.sections("honour") {
      if let honour = section.honour(catalog, usual: plan.period) { plan.honours.append(honour) }
      root.absorb(section)
    }
    for var section in root.sections("milestone") {
      if let milestone = section.milestone(catalog, usual: plan.period) { plan.milestones.append(milestone) }
      root.absorb(section)
    }
  }

  private mutating func complainIfEmpty(_ plan: IncentivePlan) {
    let lists = ["tier", "team_award", "rank_award", "honour", "milestone"]
    if lists.allSatisfy({ !root.keys.contains($0) }) { root.complain("tier", .plan(.paysNothing)) }
  }
}
