internal import Sales
internal import Screen

extension AppState {
  /// What can be exported here: the screen always, a table where there is one.
  var exportKinds: [ExportKind] {
    let screen = Export.ScreenFormat.allCases.map { ExportKind.screen($0) }
    let table = page.panels.isEmpty ? [] : Export.TableFormat.allCases.map { ExportKind.table($0) }
    return screen + table
  }

  /// Writes the screen without what lies above it, or the table as it stands.
  func export(_ kind: ExportKind) -> [Effect] {
    let name = exportName
    switch kind {
    case .screen(let format): return [.export(.screen(format, grid: view(self, size: size), name: name))]
    case .table(let format):
      guard let table = page.exportedTable else { return [] }
      switch format {
      case .csv: return [.export(.csv(table.report(of: self), name: name))]
      case .markdown: return [.export(.markdown(table.worded(for: self), name: name))]
      case .xlsx: return [.export(.xlsx(table.sheets(for: self), name: name))]
      }
    }
  }
}

extension AppState {
  /// What an exported file is called: the page, whose it is where it is a person's, the period.
  private var exportName: String {
    let person: DimensionValue? =
      switch page.content {
      case .person(let rep), .statement(let rep), .statementLine(let rep, _): rep
      default: nil
      }
    let parts = [page.kind.fileName, person?.label(in: language), question(of: page).period.id]
    return parts.compactMap(\.self).joined(separator: "-")
  }
}

extension PageKind {
  /// The kind in small letters, its words apart: `plan-review`.
  fileprivate var fileName: String {
    rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}

extension Page {
  /// The chosen table; for what is only drawn, the table that says the same in numbers.
  fileprivate var exportedTable: PageTable? {
    if let table = panel?.table, table.columns.count > 1 { return table }
    return panels.first { $0.id == .numbers }?.table ?? panel?.table
  }
}

extension PageTable {
  /// The table as a report: only the rows that are shown, in the order in which they are shown.
  func report(of state: AppState) -> ReportTable {
    let kept = columns.indices.filter { columns[$0].id != .progress }
    return ReportTable(
      view: state.page.kind.rawValue, question: state.question(of: state.page), currency: state.facts?.currency ?? "",
      columns: kept.map { ReportColumn(columns[$0].id.rawValue, columns[$0].kind == .number ? .trailing : .leading) },
      rows: rows.map { row in kept.map { row.cells[$0].reportValue(state.language) } },
      totals: total.map { total in
        kept.compactMap { column in
          let value = total.cells[column].reportValue(state.language)
          return value == .missing ? nil : ReportTotal(columns[column].id.rawValue, value)
        }
      } ?? [])
  }
}

extension PageTable {
  /// The table in the words of the screen, bars left out: only the rows that are shown, in their order.
  func worded(for state: AppState) -> WordedTable {
    let wording = Wording(state)
    let kept = columns.indices.filter { columns[$0].kind != .bar }
    let texts = { (row: PageRow) in
      kept.map { row.cells[$0].exportedText(wording) }
    }
    let question = state.question(of: state.page)
    return WordedTable(
      title: Sanitize.clean(wording.title(of: state.page, state)) + " · " + wording.figures.period(question.period),
      subtitle: ReportWording(language: state.language).scope(question.scope),
      columns: kept.map { columns[$0].worded(wording) }, rows: rows.map(texts), totals: total.map(texts))
  }
}

extension PageTable {
  /// The table for a spreadsheet, as `worded` with numbers and days; beside it what it is about.
  func sheets(for state: AppState) -> [SheetTable] {
    let (words, kept) = (worded(for: state), columns.indices.filter { columns[$0].kind != .bar })
    let cells = { (row: PageRow, texts: [String]) in
      zip(kept, texts).map {
        SheetCell(row.cells[$0].reportValue(state.language), words: $1, sign: sign(of: $0, state))
      }
    }
    let sheet = SheetTable(
      name: words.title, columns: words.columns, rows: zip(rows, words.rows).map(cells),
      totals: total.flatMap { total in words.totals.map { cells(total, $0) } })
    return [sheet, .about([words.title, words.subtitle], in: state.language)]
  }

  /// The currency's sign where the heading does not carry it.
  private func sign(of column: Int, _ state: AppState) -> String {
    columns[column].unit.isEmpty ? Wording(state).figures.currencySign : ""
  }
}

extension PageColumn {
  fileprivate func worded(_ wording: Wording) -> WordedTable.Column {
    let heading = unit.isEmpty ? wording(title) : "\(wording(title)) (\(unit))"
    return WordedTable.Column(id.rawValue, heading: heading, kind == .number ? .trailing : .leading)
  }
}

extension String {
  /// Without the blanks that only align a cell with its neighbours.
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

extension PageCell {
  /// The cell in the words of the screen; a moment with its day, because the file is read on another one.
  fileprivate func exportedText(_ wording: Wording) -> String {
    if case .moment(let at) = self { return StatementMoment.text(at) }
    return Sanitize.clean(spans(wording).map(\.text).joined()).trimmed
  }

  /// The typed cell of a report.
  fileprivate func reportValue(_ language: Language) -> ReportValue {
    switch self {
    case .empty, .mark, .progress, .range, .pull, .text(nil, _), .light(nil), .change(nil), .rank(nil), .age(nil):
      .missing
    case .text(let text?, _): .text(text)
    case .phrase(let phrase, _): .text(phrase[language])
    case .wordings(let phrases, _): phrases.first.map { .text($0[language]) } ?? .missing
    case .figure(let figure, _), .plain(let figure, _), .brief(let figure), .percent(let figure, _), .share(let figure),
      .difference(let figure), .trend(let figure, _), .error(let figure), .bias(let figure):
      .optional(figure)
    case .count(let count, _), .rank(let count?), .change(let count?), .age(let count?): .count(count)
    case .light(let light?): .word(light.rawValue)
    case .day(let day): .optional(day)
    case .clock(let at, _): .day(Moment(seconds: at).day)
    case .moment(let at): .text(StatementMoment.text(at))
    case .period(let period): .period(period)
    case .place(let place): .text(place.text)
    }
  }
}
