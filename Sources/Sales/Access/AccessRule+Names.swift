extension AccessRule {
  /// Names in the rule that nobody, no team and no region of the company has, or that several people have: whoever they
  /// were meant for sees less than they should.
  public func unknownNames(in facts: FactStore) -> [Problem] {
    let labels = DimensionLabels(facts)
    return sights.flatMap { sight -> [Problem] in
      switch sight {
      case .everyones, .nobodys: []
      case .own(let rep): AccessRule.problem(.rep, rep, labels)
      case .managed(let reps, let teams, let regions):
        reps.flatMap { AccessRule.problem(.rep, $0, labels) } + teams.flatMap { AccessRule.problem(.team, $0, labels) }
          + regions.flatMap { AccessRule.problem(.region, $0, labels) }
      }
    }
  }

  private static func problem(_ dimension: Dimension, _ name: String, _ labels: DimensionLabels) -> [Problem] {
    let place = Place(file: "access.toml", column: dimension.rawValue)
    switch labels.codes(dimension, called: name).count {
    case 0: return [Problem(.unknownReference(table: .reps), at: place, found: name)]
    case 1: return []
    default: return [Problem(.ambiguousName, at: place, found: name)]
    }
  }
}
