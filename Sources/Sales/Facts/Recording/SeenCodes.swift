/// Between the codes of a company and the names of what was seen earlier.
struct SeenCodes {
  /// The name code of each stage of the company.
  let stages: [Int32]
  /// The name code of each rep.
  let reps: [Int32]
  /// The company's stage that each name means today, by id, name or alias; `Missing.code` where none does.
  private let today: [Int32]

  init(_ company: Company, names: inout Names) {
    stages = company.stages.map { names.add($0.id) }
    reps = company.reps.ids.values.map { names.add($0) }
    var meanings: [String: Int32] = [:]
    for (index, stage) in company.stages.enumerated() { meanings[stage.id.matchingForm] = Int32(index) }
    for (index, stage) in company.stages.enumerated() {
      for spelling in [stage.name] + stage.aliases where meanings[spelling.matchingForm] == nil {
        meanings[spelling.matchingForm] = Int32(index)
      }
    }
    today = names.values.map { meanings[$0.matchingForm] ?? Missing.code }
  }

  /// Whether both codes name the same stage: one that only got another id has not moved a single deal.
  func isSameStage(_ one: Int32, _ other: Int32) -> Bool {
    one == other || (one >= 0 && other >= 0 && today[Int(one)] >= 0 && today[Int(one)] == today[Int(other)])
  }

  /// The deals of a snapshot in these codes; keys, titles, amounts and days are shared with it.
  func table(_ deals: DealTable) -> SeenDealTable {
    var table = SeenDealTable()
    (table.key, table.amount, table.expectedClose) = (deals.key, deals.amount, deals.expectedClose)
    (table.title, table.created) = (deals.title, deals.created)
    table.stage = translated(deals.stage, stages)
    table.owner = translated(deals.rep, reps)
    return table
  }

  private func translated(_ cells: CodeCells, _ codes: [Int32]) -> CodeCells {
    let isSame = codes.indices.allSatisfy { codes[$0] == Int32($0) }
    guard !isSame else { return cells }
    return CodeCells(
      cells.values.map { $0 >= 0 && Int($0) < codes.count ? codes[Int($0)] : Missing.code }, missing: Missing.code)
  }
}
