internal import Dashboard
internal import Sales
internal import Storage

/// The lines of an export; what reads them again is `JournalContents`.
enum JournalLine {
  /// Something a person wrote down.
  static func entry(_ entry: Entry) -> JSONValue {
    guard case .object(let members) = entry.json else { return .null }
    return .object([("type", .text("entry"))] + members)
  }

  /// A forecast of an earlier week; its value in steps of the metric: minor units of money, deals.
  static func forecast(_ forecast: FrozenForecast) -> JSONValue {
    .object([
      ("type", .text("forecast")), ("week", .text(forecast.week)), ("frozen_on", .text(forecast.frozenOn.iso)),
      ("method", .text(forecast.method.rawValue)), ("scope", .text(forecast.scope.kind)),
      ("scope_id", .text(forecast.scope.id)), ("metric", .text(forecast.metric)), ("period", .text(forecast.period)),
      ("value", .number(Int(forecast.value))),
    ])
  }

  /// A target that became another one; amounts in the metric's unit, money in whole currency.
  static func targetChange(_ change: TargetChange) -> JSONValue {
    let key = change.key
    return .object([
      ("type", .text("target_change")), ("at", .text(Moment(seconds: change.at).iso)),
      ("period", .text(key.period)), ("region", .optional(key.region)), ("team", .optional(key.team)),
      ("product", .optional(key.product)), ("rep", .optional(key.rep)), ("metric", .text(key.metric)),
      ("level", .text(key.level.rawValue)), ("from", .millionths(change.before)), ("to", .millionths(change.after)),
      ("author", .optional(change.author)), ("why", .optional(change.why)),
    ])
  }

  /// What all deals and versions that follow have in common.
  static func pipeline(currency: String) -> JSONValue {
    .object([("type", .text("pipeline")), ("currency", .text(currency))])
  }

  /// A deal as it was seen last; the first has number 0, each next one the next.
  static func deal(_ deal: SeenDeal, isThere: Bool, _ names: Names) -> JSONValue {
    .object([
      ("type", .text("deal")), ("deal", .text(deal.key)),
      ("title", .optional(deal.title.isEmpty ? nil : deal.title)), ("stage", .optional(names.value(deal.stage))),
      ("owner", .optional(names.value(deal.owner))), ("amount", number(deal.amount)),
      ("expected_close", .optional(Day(cell: deal.expectedClose)?.iso)),
      ("created", .optional(Day(cell: deal.created)?.iso)), ("there", .truth(isThere)),
    ])
  }

  /// A version and what changed with it; deals by their numbers.
  static func version(_ version: RecordedVersion, _ names: Names) -> JSONValue {
    .object([
      ("type", .text("version")), ("seen", .text(Moment(seconds: version.seen).iso)),
      ("changes", .array((version.changes() ?? []).map { change($0, names) })),
    ])
  }

  private static func change(_ change: SeenChange, _ names: Names) -> JSONValue {
    .object([
      ("number", .number(Int(change.deal))), ("field", .text(change.field.word)),
      ("before", value(change.before, change.field, names)), ("after", value(change.after, change.field, names)),
    ])
  }

  private static func value(_ value: Int64, _ field: PipelineField, _ names: Names) -> JSONValue {
    switch field {
    case .stage, .owner: .optional(Int32(exactly: value).flatMap { $0 < names.count ? names.value($0) : nil })
    case .amount: number(value)
    case .expectedClose: .optional(Int32(exactly: value).map { Day(number: $0).iso })
    case .existence: .truth(value == 1)
    }
  }

  private static func number(_ amount: Int64) -> JSONValue {
    amount == Missing.amount ? .null : .number(Int(amount))
  }
}

extension PipelineField {
  /// Its name in exports.
  var word: String {
    switch self {
    case .stage: "stage"
    case .amount: "amount"
    case .expectedClose: "expected_close"
    case .owner: "owner"
    case .existence: "existence"
    }
  }
}

extension Moment {
  /// `2026-08-21T14:32:01`.
  var iso: String {
    let second = Int((seconds % 60 + 60) % 60)
    return "\(day.iso)T" + [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Reads what `iso` writes.
  init?(iso text: String) {
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
    let numbers = parts[1].split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard numbers.count == 3, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]),
      (0..<60).contains(numbers[2])
    else { return nil }
    self.init(day, hour: numbers[0], minute: numbers[1], second: numbers[2])
  }
}

extension Day {
  /// Reads what `iso` writes.
  init?(iso text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
