internal import Sales

/// Records that are no good rows: passed over and counted, or put into quarantine with the reason.
extension BlockParser {
  /// Decides about the record that ends at a position.
  mutating func judge(endingAt end: UnsafePointer<UInt8>) {
    guard let failure else { return }
    let reason = failure
    if reason == .unclosedQuote {
      isUnclosed = false
      quarantine(reason, found: text(upTo: end))
      return
    }
    let cells = recordCells(end)
    switch RowSort(cells, plan: plan) {
    case .blank: findings.counts.blank += 1
    case .repeatedHeader: findings.counts.repeatedHeaders += 1
    case .total: findings.counts.totals += 1
    case .footer: findings.counts.footers += 1
    case .row:
      if reason == .suspicious { row += 1 } else { quarantine(reason, cells, end) }
    }
  }

  private mutating func quarantine(_ reason: RowFailure, _ cells: [String], _ end: UnsafePointer<UInt8>) {
    if reason == .badBytes, findings.strangeBytes.count < 1 << 16 {
      findings.strangeBytes.append(contentsOf: UnsafeBufferPointer(start: recordStart, count: end - recordStart))
      findings.strangeBytes.append(10)
    }
    if reason == .tooManyFields {
      quarantine(reason, found: cells.dropFirst(fieldCount).first { !$0.isEmpty } ?? "")
    } else {
      let field = plan.columns[failedSlot].field
      quarantine(reason, found: field < cells.count ? cells[field] : "", column: plan.columns[failedSlot].name)
    }
  }

  private mutating func quarantine(_ reason: RowFailure, found: String, column: String? = nil) {
    findings.counts.quarantined += 1
    guard let kind = reason.kind(fields: fieldCount), findings.problems.count < LoadedFile.mostProblems else { return }
    let place = Place(file: plan.path, line: line, column: column)
    findings.problems.append(Problem(kind, at: place, found: found))
  }

  private func text(upTo end: UnsafePointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(start: recordStart, count: min(end - recordStart, 200)), as: UTF8.self)
  }

  /// The trimmed cells of the record.
  private mutating func recordCells(_ end: UnsafePointer<UInt8>) -> [String] {
    let breaks = innerBreaks
    defer { innerBreaks = breaks }
    var cells: [String] = []
    var at = recordStart
    while at <= end {
      let field = field(at)
      cells.append(String(decoding: field.text.trimmed, as: UTF8.self))
      guard field.end.pointee == marks.delimiter, field.end < end else { break }
      at = field.end + 1
    }
    return cells
  }
}

/// What sort of record something is that did not become a row.
enum RowSort {
  case row, blank, repeatedHeader, total, footer

  init(_ cells: [String], plan: TablePlan) {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else {
      self = .blank
      return
    }
    if filled.count > 1 || plan.header.count == 1, Self.repeats(plan.header, cells) {
      self = .repeatedHeader
    } else if RowWords.isTotal(HeaderName.plain(first)), filled.dropFirst().allSatisfy(Self.isNumber) {
      self = .total
    } else if filled.count == 1, plan.header.count > 1, RowWords.isFooter(HeaderName.plain(first)) {
      self = .footer
    } else if plan.columns.allSatisfy({ $0.index == nil || $0.field >= cells.count || cells[$0.field].isEmpty }) {
      // What spilled over from the row above, in columns the table does not have.
      self = .blank
    } else {
      self = .row
    }
  }

  private static func repeats(_ header: [String], _ cells: [String]) -> Bool {
    cells.count <= header.count
      && zip(cells, header).allSatisfy { $0.isEmpty || HeaderName.plain($0) == HeaderName.plain($1) }
  }

  private static func isNumber(_ cell: String) -> Bool {
    var cell = cell
    return cell.withUTF8 { CellText.isMissing($0) || NumberText($0, assumed: .dot) != nil }
  }
}

extension RowWords {
  /// Whether a text without case and blanks stands first in a row of sums: `总计`, `grandtotals(12records)`.
  static func isTotal(_ plain: String) -> Bool {
    totals.contains(plain) || totals.contains(String(plain.prefix { $0 != "(" }))
  }

  /// Whether a text without case and blanks begins a line below the table.
  static func isFooter(_ plain: String) -> Bool { footers.contains { plain.hasPrefix($0) } }
}
