internal import Dashboard
internal import Sales

/// A check of the targets for programs: one object, keys never translated; amounts in the metric's unit.
struct TargetCheckJSON {
  private let check: TargetCheckReport
  private let language: Language

  init(_ check: TargetCheckReport, language: Language) { (self.check, self.language) = (check, language) }

  /// The document.
  var text: String {
    let wrong = check.rows.count { !$0.faults.isEmpty }
    let value = JSONValue.object([
      ("as_of", .text(check.asOf.iso)), ("ok", .truth(check.isSound)), ("targets", .number(check.rows.count)),
      ("wrong", .number(wrong)), ("rows", .array(check.rows.map(row))),
    ])
    return value.text(depth: 0) + "\n"
  }

  private func row(_ row: CheckedTarget) -> JSONValue {
    let key = row.figure?.key
    let place: [(String, JSONValue)] = [
      ("file", .text(row.place.file)), ("line", row.place.line.map(JSONValue.number) ?? .null),
      ("period", .optional(key?.period)), ("region", .optional(key?.region)), ("team", .optional(key?.team)),
      ("product", .optional(key?.product)), ("rep", .optional(key?.rep)), ("metric", .optional(key?.metric)),
      ("level", .optional(key?.level.rawValue)), ("target", figure(row.target)),
    ]
    let growth: [(String, JSONValue)] = [
      ("attainability", .text(row.attainability.rawValue)), ("growth", figure(row.growth)),
      ("median_growth", figure(row.yardstick.median)), ("best_growth", figure(row.yardstick.best)),
      ("past_periods", .number(row.yardstick.periods)), ("measured_against", .optional(row.yardstick.basePeriod?.id)),
    ]
    return .object(
      place + [("smart", smart(row))] + growth + [
        ("parts", figure(row.sumOfParts)), ("problems", .array(row.faults.map { .text($0.phrase[language]) })),
        ("changes", .array(row.changes.map { $0.json })),
      ])
  }

  /// One truth for each thing that makes a target good; null where it could not be told.
  private func smart(_ row: CheckedTarget) -> JSONValue {
    let failed = Set(row.faults.map(\.word))
    let words = ["owner", "metric", "number", "period", "attainability"]
    return .object(
      words.map { word in
        let isKnown =
          failed.contains(word) || row.figure != nil && (word != "attainability" || row.attainability != .unknown)
        return (word, isKnown ? .truth(!failed.contains(word)) : .null)
      })
  }

  private func figure(_ figure: Figure?) -> JSONValue { figure.map { .figure($0) } ?? .null }
}

extension CheckedTarget {
  /// What its parts add up to, where that is something else.
  var sumOfParts: Figure? {
    faults.lazy.compactMap { fault in if case .differsFromParts(let sum) = fault { sum } else { nil } }.first
  }
}

extension TargetChange {
  /// For programs; amounts in the metric's unit.
  var json: JSONValue {
    .object([
      ("at", .text(Moment(seconds: at).iso)), ("author", .optional(author)), ("from", .millionths(before)),
      ("to", .millionths(after)), ("why", .optional(why)),
    ])
  }
}
