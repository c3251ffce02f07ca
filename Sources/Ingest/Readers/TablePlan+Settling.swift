internal import Sales

extension ColumnStyle {
  /// What the settings say about every column of a file.
  init(_ source: Source?) {
    if source?.decimalMark == "," { mark = .comma }
    switch source?.dateOrder {
    case .dayFirst: dayFirst = true
    case .monthFirst: dayFirst = false
    case .yearFirst, nil: break
    }
  }
}

extension TablePlan {
  /// How each column is to be read, by what all of its cells say, and what they leave open.
  /// (data-directory.md, Numbers, Dates, and the last paragraph)
  func settled(_ evidence: [ColumnEvidence], _ source: Source?) -> (styles: [ColumnStyle], problems: [Problem]) {
    var styles: [ColumnStyle] = []
    var problems: [Problem] = []
    for (slot, cells) in evidence.enumerated() {
      var style = ColumnStyle(source)
      if source?.decimalMark == nil {
        style.mark = cells.mark ?? .dot
        if cells.mark == nil, cells.eitherMark > 0 { problems.append(open(.unsettledAmountStyle, slot, cells)) }
      }
      if style.dayFirst == nil {
        style.dayFirst = cells.order
        if cells.order == nil, cells.eitherOrder > 0 { problems.append(open(.unsettledDayOrder, slot, cells)) }
      }
      styles.append(style)
    }
    return (styles, problems)
  }

  private func open(_ kind: Problem.Kind, _ slot: Int, _ cells: ColumnEvidence) -> Problem {
    let place = Place(file: path, line: cells.firstAmbiguous?.line, column: columns[slot].name)
    return Problem(kind, at: place, found: cells.firstAmbiguous?.text ?? "")
  }

  /// Whether cells were read in a way that all of them together do not bear out.
  func mustBeReadAgain(_ evidence: [ColumnEvidence], was: [ColumnStyle], is: [ColumnStyle]) -> Bool {
    zip(evidence, zip(was, `is`)).contains { cells, styles in
      let marks = styles.0.mark != styles.1.mark && cells.dots + cells.commas + cells.eitherMark > 0
      let orders = styles.0.dayFirst != styles.1.dayFirst && cells.dayFirst + cells.monthFirst + cells.eitherOrder > 0
      return marks || orders
    }
  }

  /// The plan as it is shown to people.
  func layout(encoding: TextEncoding) -> FileLayout {
    FileLayout(
      encoding: encoding.name, delimiter: Character(Unicode.Scalar(delimiter)), headerLine: headerLine,
      columns: columns.filter { $0.index != nil }.map { .init(column: $0.name, header: $0.header) },
      attributes: columns.filter { $0.index == nil }.map(\.header), leftOut: [])
  }
}

extension Fragment {
  /// About how many characters beyond ASCII its names and texts have, which then are whole in UTF-8.
  var unicodeCharacters: Int {
    let named = (columns + attributes.map { .names($0.cells) }).map { column in
      switch column {
      case .names(let names): names.values.reduce(0) { $0 + $1.utf8.count { $0 >= 0xC0 } }
      case .text(let texts): texts.bytes.count { $0 >= 0xC0 }
      default: 0
      }
    }
    return named.reduce(0, +)
  }
}
