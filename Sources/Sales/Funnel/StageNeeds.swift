/// What deals must have to be in their stage, by the settings. (data-directory.md, `needs`)
struct StageNeeds: Sendable {
  /// The columns each stage asks for, by its code; those that deals have no column for are left out.
  private let columns: [[Column]]
  private let deals: DealTable

  private struct Column: Sendable {
    let name: String
    let hasValue: @Sendable (DealTable, Int) -> Bool
  }

  /// The needs of the stages of a snapshot.
  init(_ store: FactStore) {
    deals = store.deals
    columns = store.company.stages.map { stage in
      stage.needs.compactMap { name in StageNeeds.test(name).map { Column(name: name, hasValue: $0) } }
    }
  }

  /// Whether no stage needs anything.
  var isEmpty: Bool { columns.allSatisfy(\.isEmpty) }

  /// Whether a deal lacks something to be in its stage.
  func isLacking(_ row: Int) -> Bool {
    let stage = Int(deals.stage[row])
    return columns.indices.contains(stage) && columns[stage].contains { !$0.hasValue(deals, row) }
  }

  /// What a deal lacks to be in its stage, in the settings' order.
  func lacking(_ row: Int) -> [String] {
    let stage = Int(deals.stage[row])
    guard columns.indices.contains(stage) else { return [] }
    return columns[stage].filter { !$0.hasValue(deals, row) }.map(\.name)
  }

  private static func test(_ name: String) -> (@Sendable (DealTable, Int) -> Bool)? {
    switch name {
    case "title": { $1 < $0.title.count && !$0.title.range($1).isEmpty }
    case "customer": { $0.customer[$1] >= 0 }
    case "rep": { $0.rep[$1] >= 0 }
    case "region": { $0.region[$1] >= 0 }
    case "product": { $0.product[$1] >= 0 }
    case "source": { $0.source[$1] >= 0 }
    case "pipeline": { $0.pipeline[$1] >= 0 }
    case "forecast": { $0.forecast[$1] >= 0 }
    case "amount": { $0.amount[$1] != Missing.amount }
    case "cost": { $0.cost[$1] != Missing.amount }
    case "created": { $0.created[$1] != Day.missingNumber }
    case "stage_since": { $0.stageSince[$1] != Day.missingNumber }
    case "expected_close": { $0.expectedClose[$1] != Day.missingNumber }
    default: nil
    }
  }
}

extension Funnel {
  /// Rows of the open deals that lack what a stage needs; `nil`: any stage.
  func lacking(_ stage: String?, scope: Scope) -> [Int32] {
    needs.isEmpty ? [] : open(stage, scope: scope).filter { needs.isLacking(Int($0)) }
  }
}
