/// Which of several plans a row, a next deal and a verdict tell of: there is one column for a tier, and what people
/// steer by is the rate on what they sell, so a plan with a target comes before one that cannot be reached, a commission
/// before a bonus, and one for everybody before one for a few. Otherwise the order of the files decides. Pay is always
/// that of all plans.
extension IncentivePlan {
  /// The smaller, the sooner the plan leads; `nil`: it has no tiers to tell of.
  private func rank(hasTarget: Bool) -> Int? {
    guard !tiers.isEmpty else { return nil }
    return (hasTarget ? 0 : 4) + (kind == .commission ? 0 : 2) + (reach.isEveryone ? 0 : 1)
  }

  /// The first of the elements whose plan leads; `nil`: none has tiers.
  static func leading<Element>(
    _ elements: some Sequence<Element>, plan: (Element) -> IncentivePlan, hasTarget: (Element) -> Bool
  ) -> Element? {
    let ranked = elements.compactMap { element in
      plan(element).rank(hasTarget: hasTarget(element)).map { (rank: $0, element: element) }
    }
    return ranked.min { $0.rank < $1.rank }?.element
  }
}

extension RepPay {
  /// The runs of the plan that a row tells of.
  var leading: [Run] {
    let counted = runs.filter { !$0.earning.days.isEmpty }
    let first = IncentivePlan.leading(counted, plan: \.plan, hasTarget: \.earning.achievement.hasTarget)
    return runs.filter { $0.plan.id == first?.plan.id }
  }
}
