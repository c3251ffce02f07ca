internal import Sales

/// A `[[tier]]` while it is read, and what its neighbours say.
struct TierForm {
  private(set) var section: SettingsSection
  private(set) var tier: IncentivePlan.Tier?
  /// Where it says it ends, in millionths; `nil`: where the next begins.
  private let end: Int64?
  private let rateKey: String

  /// Reads a tier of a commission or bonus plan.
  init(_ section: SettingsSection, of kind: IncentivePlan.Kind) {
    self.section = section
    let isCommission = kind == .commission
    rateKey = isCommission ? "rate" : "factor"
    let floor = TierForm.floor(&self.section)
    let otherKey = isCommission ? "factor" : "rate"
    if !section.keys.contains(rateKey), section.keys.contains(otherKey) {
      // One mistake is one complaint: the key of the other kind is the missing one.
      _ = self.section.value(otherKey)
      self.section.complain(otherKey, .plan(.otherKind(writes: rateKey)))
    } else if !section.keys.contains(rateKey) {
      self.section.complain(rateKey, expected: isCommission ? .planRate : .planFactor)
    }
    let rate = self.section.millionths(
      rateKey, upTo: isCommission ? 1 : 100, expected: isCommission ? .planRate : .planFactor)
    let bonus = section.keys.contains("bonus") ? self.section.amount("bonus") : .zero
    let name = self.section.text("name") ?? ""
    end = self.section.millionths("to", upTo: 1000, expected: .planShare)
    guard let floor, let rate, let bonus else { return }
    tier = IncentivePlan.Tier(floor: floor.share, isAbove: floor.isAbove, rate: rate, bonus: bonus, name: name)
  }

  /// Ten times a target: `from = 80` is meant as 0.80, and would pay nobody.
  static let mostShare = 10.0

  private static func floor(_ section: inout SettingsSection) -> (share: Int64, isAbove: Bool)? {
    let keys = section.keys.filter { $0 == "from" || $0 == "above" }
    if keys.isEmpty { section.complain("from", expected: .planFloor) }
    if keys.count > 1 { section.complain("above", .plan(.twoFloors)) }
    let from = section.millionths("from", upTo: TierForm.mostShare, expected: .planShare)
    let above = section.millionths("above", upTo: TierForm.mostShare, expected: .planShare)
    guard keys.count == 1 else { return nil }
    return from.map { ($0, false) } ?? above.map { ($0, true) }
  }

  /// Complains about gaps, overlaps and falling rates between tiers in order of their floors.
  static func compare(_ forms: inout [TierForm]) {
    let order = forms.indices.filter { forms[$0].tier != nil }.sorted { forms[$0].precedes(forms[$1]) }
    for (place, index) in order.enumerated() {
      let next = place + 1 < order.count ? forms[order[place + 1]] : nil
      forms[index].complainOfEnd(before: next)
      if next != nil { forms[order[place + 1]].complainOfFall(after: forms[index]) }
    }
  }

  private func precedes(_ other: TierForm) -> Bool {
    guard let tier, let theirs = other.tier else { return false }
    return (tier.floor, tier.isAbove ? 1 : 0) < (theirs.floor, theirs.isAbove ? 1 : 0)
  }

  private mutating func complainOfEnd(before next: TierForm?) {
    guard let tier else { return }
    guard let theirs = next?.tier else {
      if end != nil { section.complain("to", .plan(.gap(upTo: nil))) }
      return
    }
    if tier.floor == theirs.floor, tier.isAbove == theirs.isAbove {
      section.complain(tier.isAbove ? "above" : "from", .plan(.overlap(from: theirs.floor.shareText)))
    } else if let end, end < theirs.floor {
      section.complain("to", .plan(.gap(upTo: theirs.floor.shareText)))
    } else if let end, end > theirs.floor {
      section.complain("to", .plan(.overlap(from: theirs.floor.shareText)))
    }
  }

  private mutating func complainOfFall(after lower: TierForm) {
    guard let tier, let below = lower.tier else { return }
    if tier.rate < below.rate { section.complain(rateKey, .plan(.fallingRate(before: below.rate.shareText))) }
  }
}
