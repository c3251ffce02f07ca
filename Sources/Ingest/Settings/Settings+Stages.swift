internal import Sales

extension Settings {
  /// `[[stage]]`: a team's own funnel instead of the standard one.
  ///
  /// What the team does not say stays as it is known: a standard stage's id keeps its aliases as far as no stage of
  /// the team claims them, and a funnel without a won, lost or void stage gets the standard one.
  mutating func readStages(_ root: inout SettingsSection) {
    var own: [Stage] = []
    for var section in root.sections("stage") {
      if let stage = Stage(&section, taken: own.map(\.id)) { own.append(stage) }
      root.absorb(section)
    }
    guard !own.isEmpty else { return }
    let claimed = Set(own.flatMap { [$0.id, $0.name] + $0.aliases }.map(HeaderName.plain))
    stages = own.map { stage in
      var stage = stage
      let known = Stage.standard.first { $0.id == stage.id }?.aliases ?? []
      stage.aliases += known.filter { !claimed.contains(HeaderName.plain($0)) }
      return stage
    }
    for kind in [StageKind.won, .lost, .void] where !stages.contains(where: { $0.kind == kind }) {
      stages += Stage.standard.filter { $0.kind == kind }.map { stage in
        var stage = stage
        stage.aliases.removeAll { claimed.contains(HeaderName.plain($0)) }
        return stage
      }
    }
  }
}

extension Stage {
  fileprivate init?(_ section: inout SettingsSection, taken: [String]) {
    let id = section.requiredText("id", expected: .stageId)
    let name = section.text("name")
    let kind: StageKind? = section.choice("kind")
    let probability = section.share("probability")
    let aliases = section.texts("aliases") ?? []
    let needs = section.texts("needs") ?? []
    let columns = Table.deals.columns.map(\.name)
    if let stranger = needs.first(where: { !columns.contains($0) }) {
      section.complain("needs", expected: .columns(of: .deals, not: stranger))
    }
    guard let id else { return nil }
    if taken.contains(id) {
      section.complain("id", expected: .otherStageId)
      return nil
    }
    let standard = Stage.standard.first { $0.id == id }
    self.init(
      id: id, name: name ?? standard?.name ?? id, kind: kind ?? standard?.kind ?? .open,
      probability: probability ?? standard?.probability, aliases: aliases, needs: needs)
  }
}
