internal import Ingest
internal import Sales

/// A check for programs: one object, keys never translated.
struct CheckJSON {
  private let check: CheckReport
  private let language: Language

  init(_ check: CheckReport, language: Language) { (self.check, self.language) = (check, language) }

  /// The document.
  var text: String {
    let value = JSONValue.object([
      ("directory", .text(check.directory)), ("ok", .truth(check.count(.error) == 0)),
      ("errors", .number(check.count(.error))), ("warnings", .number(check.count(.warning))),
      ("totals", totals), ("files", .array(check.files.map(file))),
      ("problems", .array(check.problems.map(problem))), ("missing", .array(check.missing.map { .text($0.rawValue) })),
      ("plans", .array(check.plans.map(plan))),
    ])
    return value.text(depth: 0) + "\n"
  }

  private var totals: JSONValue {
    .object([
      ("files", .number(check.files.count)), ("rows", .number(check.sum(\.rows))), ("used", .number(check.sum(\.used))),
      ("merged", .number(check.sum(\.merged))), ("replaced", .number(check.sum(\.replaced))),
      ("quarantined", .number(check.sum(\.quarantined))), ("passed_over", .number(check.sum(\.passedOver))),
    ])
  }

  private func file(_ file: CheckedFile) -> JSONValue {
    let health = file.health
    return .object([
      ("file", .text(health.path)), ("table", .optional(health.table?.rawValue)), ("rows", .number(health.rows)),
      ("used", .number(health.used)), ("merged", .number(health.merged)), ("replaced", .number(health.replaced)),
      ("quarantined", .number(health.quarantined)), ("passed_over", passedOver(file.counts)),
      ("age_seconds", health.ageSeconds.map(JSONValue.number) ?? .null), ("state", .text(health.state.rawValue)),
      ("encoding", .optional(file.layout?.encoding)),
      ("delimiter", .optional(file.layout.map { String($0.delimiter) })),
      ("header_line", file.layout.map { .number($0.headerLine) } ?? .null),
      ("columns", .object(file.layout?.columns.map { ($0.column, .text($0.header)) } ?? [])),
      ("attributes", .array(file.layout?.attributes.map(JSONValue.text) ?? [])),
      ("left_out", .array(file.layout?.leftOut.map(JSONValue.text) ?? [])),
    ])
  }

  private func plan(_ plan: IncentivePlan) -> JSONValue {
    .object([("file", .text(plan.file)), ("id", .text(plan.id)), ("name", .text(plan.name))])
  }

  private func passedOver(_ counts: RowCounts) -> JSONValue {
    .object([
      ("blank", .number(counts.blank)), ("repeated_headers", .number(counts.repeatedHeaders)),
      ("totals", .number(counts.totals)), ("footers", .number(counts.footers)), ("preamble", .number(counts.preamble)),
    ])
  }

  private func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("severity", .text(problem.severity.rawValue)), ("kind", .text(problem.kind.name)),
      ("file", .text(problem.place.file)), ("line", problem.place.line.map(JSONValue.number) ?? .null),
      ("column", .optional(problem.place.column)), ("text", .text(problem.found)),
      ("problem", .text(problem.message(in: language))), ("quarantined", .truth(problem.quarantinesRow)),
    ])
  }
}
