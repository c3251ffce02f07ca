/// What plans/*.toml says: the plans in force, and those refused.
public struct PlanFolder: Hashable, Sendable {
  /// In order of their files.
  public var plans: [IncentivePlan] = []
  public var refused: [RefusedPlan] = []
  /// No plans: nothing is paid.
  public init() {}
}

/// A plan whose file is wrong: it pays nothing, and every report of pay says so. (numbers.md, Incentives)
public struct RefusedPlan: Hashable, Sendable {
  /// Its id, else its file's path; untrusted text.
  public var name: String
  public var problems: [Problem]
  /// A plan with what is wrong with it.
  public init(name: String, problems: [Problem]) { (self.name, self.problems) = (name, problems) }
}

extension FactStore {
  /// Takes over the plans; those for somebody the company does not know are said.
  mutating func adopt(_ folder: PlanFolder) {
    (plans, refusedPlans) = (folder.plans, folder.refused)
    for plan in plans { problems += strangers(of: plan) }
  }

  /// Those a plan is for whom the company does not know.
  public func strangers(of plan: IncentivePlan) -> [Problem] {
    plan.reach.strangers(to: company, DimensionLabels(self), of: plan)
  }
}

extension IncentivePlan.Reach {
  /// Names of `for` that nobody in the company has; a company without reps.csv knows no roles.
  fileprivate func strangers(to company: Company, _ labels: DimensionLabels, of plan: IncentivePlan) -> [Problem] {
    let knownRoles = Set(company.reps.spells.joined().compactMap(\.role))
    let named: [(key: String, values: [String], isKnown: (String) -> Bool)] = [
      ("role", roles, { knownRoles.contains($0) }),
      ("region", regions, { !labels.codes(.region, called: $0).isEmpty }),
      ("team", teams, { !labels.codes(.team, called: $0).isEmpty }),
      ("rep", reps, { !labels.codes(.rep, called: $0).isEmpty }),
    ]
    return named.flatMap { key, values, isKnown in
      values.filter { !isKnown($0) }.map {
        Problem(.planForStranger, at: Place(file: plan.file, line: line, column: "for.\(key)"), found: $0)
      }
    }
  }
}
