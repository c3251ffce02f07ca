/// Rows with certain codes in a column; none where the column has no cells.
struct CodeChoice: Sendable {
  let cells: CodeCells
  /// At the place of the code + 1; the first is “missing”.
  let isChosen: [Bool]

  /// The same, as what rows must fit.
  var test: RowTest { .allowed(.codes(CodeReader(cells)), isChosen) }
}

extension FactStore {
  /// Deals that stand in stages of certain kinds.
  func deals(in fits: (StageKind) -> Bool) -> CodeChoice {
    CodeChoice(cells: deals.stage, isChosen: [false] + company.stages.map { fits($0.kind) })
  }
}
