internal import Ingest
internal import Sales
internal import Screen

/// A check for people: the whole, then file by file, then every problem on a line of its own.
struct CheckText {
  private let check: CheckReport
  private let language: Language
  private let texts: CheckTexts
  private let figures: FigureText

  init(_ check: CheckReport, language: Language) {
    (self.check, self.language) = (check, language)
    (texts, figures) = (CheckTexts(language: language), FigureText(language: language, currency: ""))
  }

  /// The lines.
  var lines: [[Span]] {
    head + check.files.filter { !$0.isEmptyTable }.flatMap(file) + empty + plans + problems(.error) + problems(.warning)
      + foot
  }

  /// Files of headers alone, all in one line.
  private var empty: [[Span]] {
    let names = check.files.filter(\.isEmptyTable).map(\.health.path)
    return names.isEmpty ? [] : [[], [Span(texts.headersOnly(names), .dim)]]
  }

  /// The incentive plans in force, a line each.
  private var plans: [[Span]] {
    check.plans.flatMap { plan in
      [[], [Span(plan.file, .strong), Span(" → " + texts.plan(plan.name, id: plan.id), .text)]]
    }
  }

  private var head: [[Span]] {
    let rows = rowParts(
      check.sum(\.rows), used: check.sum(\.used), merged: check.sum(\.merged), replaced: check.sum(\.replaced),
      quarantined: check.sum(\.quarantined))
    return [
      [Span(check.directory, .strong.with(.bold)), Span("  " + texts.files(check.files.count) + "  ", .dim)] + rows
    ]
  }

  private func file(_ file: CheckedFile) -> [[Span]] {
    let health = file.health
    let table = health.table.map { "\($0.phrase[language]) (\($0.rawValue))" } ?? texts.notRecognised
    let layout = file.layout.map { "  " + texts.layout($0) } ?? ""
    let title = [Span(health.path, .strong), Span(" → " + table, .text), Span(layout, .dim)]
    guard health.table != nil else { return [[], title] }
    var rows = rowParts(
      health.rows, used: health.used, merged: health.merged, replaced: health.replaced, quarantined: health.quarantined)
    if let passedOver = texts.passedOver(file.counts) { rows.append(Span("  " + passedOver, .dim)) }
    return [[], title, [Span("  ")] + rows] + columns(file.layout).map { [Span("  " + $0, .dim)] }
  }

  /// `1,000 rows: 998 counted, 1 merged, 1 in quarantine`; what is 0 is not said.
  private func rowParts(_ rows: Int, used: Int, merged: Int, replaced: Int, quarantined: Int) -> [Span] {
    var parts = [Span(texts.rows(figures.count(rows)) + texts.colon), Span(texts.counted(figures.count(used)))]
    if merged > 0 { parts.append(Span(texts.comma + texts.merged(figures.count(merged)))) }
    if replaced > 0 { parts.append(Span(texts.comma + texts.replaced(figures.count(replaced)))) }
    if quarantined > 0 {
      parts += [Span(texts.comma), Span(texts.quarantined(figures.count(quarantined)), Style(.bad))]
    }
    return parts
  }

  private func columns(_ layout: FileLayout?) -> [String] {
    guard let layout else { return [] }
    let mapped = layout.columns.map { $0.column == $0.header ? $0.column : "\($0.column) ← \($0.header)" }
    return [
      mapped.isEmpty ? nil : texts.columns(mapped),
      layout.attributes.isEmpty ? nil : texts.attributes(layout.attributes),
      layout.leftOut.isEmpty ? nil : texts.leftOut(layout.leftOut),
    ].compactMap(\.self)
  }

  private func problems(_ severity: Severity) -> [[Span]] {
    let own = check.problems.filter { $0.severity == severity }
    guard !own.isEmpty else { return [] }
    let style = Style(severity == .error ? .bad : .warn)
    let heading = severity == .error ? texts.errors(own.count) : texts.warnings(own.count)
    return [[], [Span(heading, style.with(.bold))]] + own.map { [Span("  " + $0.line(in: language))] }
  }

  private var foot: [[Span]] {
    var lines: [[Span]] = []
    if check.files.isEmpty { lines.append([Span(texts.nothing)]) }
    if check.problems.isEmpty, !check.files.isEmpty { lines.append([Span(texts.allGood, Style(.good))]) }
    let missing = check.missing.filter { table in !check.files.contains { $0.health.table == table } }
    if !missing.isEmpty { lines.append([Span(texts.missing(missing.map(\.rawValue)), .dim)]) }
    return lines.isEmpty ? [] : [[]] + lines
  }
}
