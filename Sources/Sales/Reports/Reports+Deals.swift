extension Reports {
  /// Received on a deal to date.
  func collected(on row: Int) -> Money {
    engine.standing.collected.isEmpty ? .zero : Money(minorUnits: engine.standing.collected[row])
  }

  /// The day of winning; `nil` where the deal is not won as of the day asked for.
  func wonOn(_ row: Int) -> Day? { Day(cell: engine.standing.wonOn[row]) }

  /// Where a deal stands.
  func place(of row: Int) -> Place {
    Place(file: facts.paths[Int(facts.deals.file[row])], line: Int(facts.deals.line[row]))
  }

  /// A deal's stage.
  func stage(of row: Int) -> Stage {
    let code = Int(facts.deals.stage[row])
    return facts.company.stages.indices.contains(code)
      ? facts.company.stages[code] : Stage(id: "", name: "", kind: .open)
  }
}
