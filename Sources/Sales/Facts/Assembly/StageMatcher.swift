/// Finds the stage a text of a file means, by id, name or alias; keeps unknown ones as open stages.
///
/// (data-directory.md, Settings: “a stage that is not known is reported, kept as an open stage after the last known
/// one, and shown”.)
struct StageMatcher {
  private(set) var stages: [Stage]
  private var indexes: [String: Int32] = [:]

  init(stages: [Stage]) {
    self.stages = stages
    for (index, stage) in stages.enumerated() {
      for spelling in [stage.id, stage.name] + stage.aliases where indexes[spelling.matchingForm] == nil {
        indexes[spelling.matchingForm] = Int32(index)
      }
    }
    lendStandardSpellings()
  }

  /// A team's own funnel understands the usual spellings too, where its stages bear the standard ids or where it has
  /// only one stage of a closing kind.
  private mutating func lendStandardSpellings() {
    for standard in Stage.standard {
      guard let index = home(of: standard) else { continue }
      for spelling in [standard.id, standard.name] + standard.aliases where indexes[spelling.matchingForm] == nil {
        indexes[spelling.matchingForm] = Int32(index)
      }
    }
  }

  private func home(of standard: Stage) -> Int? {
    if let same = stages.firstIndex(where: { $0.id == standard.id }) { return same }
    guard standard.kind != .open else { return nil }
    let kin = stages.indices.filter { stages[$0].kind == standard.kind }
    return kin.count == 1 ? kin[0] : nil
  }

  /// The stage's index and whether it had to be added.
  mutating func match(_ text: String) -> (index: Int32, isNew: Bool) {
    let form = text.matchingForm
    if let index = indexes[form] { return (index, false) }
    stages.append(Stage(id: text, name: text, kind: .open))
    indexes[form] = Int32(stages.count - 1)
    return (Int32(stages.count - 1), true)
  }
}
