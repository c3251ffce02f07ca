internal import Sales

extension PageTable {
  /// Columns of amounts in which some amount has cents.
  func columnsWithDecimals(_ wording: Wording) -> Set<ColumnID> {
    let sample = rows.prefix(200) + (total.map { [$0] } ?? [])
    return Set(
      columns.indices.filter { index in
        columns[index].kind == .number
          && sample.contains { $0.cells[index].isMoney && $0.cells[index].text(wording).hasCents }
      }.map { columns[$0].id })
  }
}

extension PageCell {
  /// Whether it is an amount of money.
  var isMoney: Bool {
    switch self {
    case .figure(let figure, _), .plain(let figure, _), .difference(let figure): figure?.unit == .money
    default: false
    }
  }
}

extension String {
  /// Whether the text of an amount ends in two decimals.
  var hasCents: Bool { dropLast(2).last == "." }
}
