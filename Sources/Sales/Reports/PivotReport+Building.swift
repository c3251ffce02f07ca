extension Reports {
  /// A metric by the two dimensions the question is grouped by; region and product line where it names none.
  public func pivot(_ question: Question) -> PivotReport {
    var question = settled(question)
    question.by = Reports.pivotDimensions(question.by)
    let id = metricIds(question, default: ["sales"]).first ?? "sales"
    let (side, top) = (question.by[0], question.by[1])
    let total = numbers.value(id, in: question.period.range, scope: question.scope)
    let share = PivotShare(of: catalog[id]?.sums == true ? total : nil)
    let columns = totals(of: id, by: top, question, share)
    let sides = totals(of: id, by: side, question, share)
    let cells = cells(of: id, question, columns, share)
    return PivotReport(
      question: question, metric: id,
      rows: sides.map { PivotRow(whole: $0.total, cells: (cells[$0.code] ?? []).sorted { $0.column < $1.column }) },
      columns: columns.map(\.total), total: total, side, top)
  }

  /// Two dimensions, whatever was asked for: what is named, then region and product line.
  public static func pivotDimensions(_ by: [Dimension]) -> [Dimension] {
    let usual: [Dimension] = [.region, .product]
    return Array((by + usual.filter { !by.contains($0) }).prefix(2))
  }

  /// A value with its code and what it comes to.
  private typealias CodedTotal = (code: Int32, total: PivotTotal)

  private func totals(of id: String, by dimension: Dimension, _ question: Question, _ share: PivotShare) -> [CodedTotal]
  {
    let table = numbers.table([id], in: question.period.range, scope: question.scope, by: [dimension])
    let totals = table.keys.compactMap { key -> CodedTotal? in
      guard let code = key.codes.first else { return nil }
      let figure = table.figure(id, key)
      return (code, PivotTotal(labels.value(dimension, code), figure, share: share.share(of: figure)))
    }
    guard dimension.grain == nil else { return totals }
    return totals.stablySorted { $0.total.precedes($1.total) }
  }

  /// The cells by the code of their row.
  private func cells(
    of id: String, _ question: Question, _ columns: [CodedTotal], _ share: PivotShare
  ) -> [Int32: [PivotCell]] {
    let places = Dictionary(columns.enumerated().map { ($1.code, $0) }) { first, _ in first }
    let table = numbers.table([id], in: question.period.range, scope: question.scope, by: question.by)
    var cells: [Int32: [PivotCell]] = [:]
    for key in table.keys {
      guard key.codes.count == 2, let column = places[key.codes[1]] else { continue }
      let figure = table.figure(id, key)
      cells[key.codes[0], default: []].append(PivotCell(column, figure, share: share.share(of: figure)))
    }
    return cells
  }
}

/// Shares of a whole; none of what does not sum or comes to nothing.
private struct PivotShare {
  private let whole: Figure?

  init(of whole: Figure?) { self.whole = whole.flatMap { $0.numerator > 0 ? $0 : nil } }

  func share(of part: Figure?) -> Figure? { whole.flatMap { part?.divided(by: $0) } }
}

extension PivotTotal {
  /// The larger first, what is missing last.
  fileprivate func precedes(_ other: PivotTotal) -> Bool {
    if (value.id == nil) != (other.value.id == nil) { return other.value.id == nil }
    guard let mine = figure else { return false }
    return other.figure.map { $0.isLess(than: mine) } ?? true
  }
}
