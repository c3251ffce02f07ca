internal import Sales
internal import Screen

extension Canvas {
  /// What lies above the page, in the middle of it.
  mutating func drawOverlay(in rect: Rect) {
    switch state.overlay {
    case nil, .filter: break
    case .help(let scroll): drawHelp(scroll, in: rect)
    case .palette(let finder): drawPalette(finder, in: rect)
    case .sort(let chooser): drawChooser(.sortTitle, chooser.choices.map(columnTitle), chooser.index, in: rect)
    case .grouping(let chooser): drawChooser(.groupBy, chooser.choices.map(groupingTitle), chooser.index, in: rect)
    case .columns(let chooser):
      drawChooser(.columnsTitle, chooser.choices.map { wording($0.phrase) }, chooser.index, in: rect)
    case .metric(let chooser):
      drawChooser(.metricTitle, chooser.choices.map { wording(wording.metric($0)) }, chooser.index, in: rect)
    case .theme(let chooser, _): drawChooser(.themeTitle, chooser.choices, chooser.index, in: rect)
    case .language(let chooser): drawChooser(.languageTitle, chooser.choices.map(\.ownName), chooser.index, in: rect)
    case .export(let chooser): drawChooser(.exportTitle, chooser.choices.map(exportTitle), chooser.index, in: rect)
    case .period(let picker): drawPeriodPicker(picker, in: rect)
    case .scope(let picker): drawScopePicker(picker, in: rect)
    case .explanation(let view): drawExplanation(view, in: rect)
    case .pay(let view): drawPay(view, in: rect)
    case .share(let field): drawShareField(field, in: rect)
    case .amount(let field): drawAmountField(field, in: rect)
    case .review(let review): drawReview(review, in: rect)
    case .entry(let form): drawEntryForm(form, in: rect)
    case .statement(let form): drawStatementForm(form, in: rect)
    case .reading(let reading): drawEntryReading(reading, in: rect)
    }
  }

  /// A box of so much content; returns the place of the content.
  mutating func drawBox(_ title: Phrase, _ content: Size, hints: [KeyHint], in rect: Rect) -> Rect {
    let box = Screen.Popup(wording(title), content: content, hints: KeyHints(hints))
    draw(box, in: rect)
    hits.append(Hit(rect: box.box(in: rect), target: .surface))
    return box.inner(in: rect)
  }

  /// A key by its sign and what it does here.
  func hint(_ key: Key, _ words: Phrase) -> KeyHint {
    KeyHint(KeyName.label(key, ascii: grid.glyphs.level == .ascii), wording(words))
  }

  /// A list in a box.
  mutating func drawList(
    _ title: Phrase, _ items: [ChoiceList.Item], selected: Int, least width: Int = 24, hints: [KeyHint], in rect: Rect
  ) {
    let widest =
      items.map { item in self.width(item.spans) + (item.note.isEmpty ? 0 : grid.columns(item.note) + 3) }.max() ?? 0
    let height = min(max(items.count, 1), max(3, rect.height - 8))
    let hintWidth = hints.reduce(0) { $0 + grid.columns($1.key + $1.words) + 3 }
    let size = Size(width: min(max(widest + 2, width, hintWidth), rect.width - 6), height: height)
    let inner = drawBox(title, size, hints: hints, in: rect)
    drawChoices(items, selected: selected, in: inner)
  }

  /// The lines of a list that can be clicked.
  mutating func drawChoices(_ items: [ChoiceList.Item], selected: Int, in rect: Rect) {
    guard !items.isEmpty else {
      draw(.noChoice, in: rect.row(0), style: .dim)
      return
    }
    let list = ChoiceList(items, selected: String(selected))
    draw(list, in: rect)
    hits.append(Hit(rect: rect, target: .choices(list)))
  }

  private mutating func drawChooser(_ title: Phrase, _ names: [String], _ index: Int, in rect: Rect) {
    let items = names.enumerated().map { ChoiceList.Item(id: String($0), $1) }
    drawList(title, items, selected: index, hints: [hint(.enter, .take), hint(.escape, .cancel)], in: rect)
  }

  private func columnTitle(_ column: ColumnID) -> String {
    let title = page.panel?.table.columns.first { $0.id == column }?.title ?? column.phrase
    guard let sort = page.sort, sort.column == column else { return wording(title) }
    return wording(title) + " " + String(sort.isAscending ? grid.glyphs.ascending : grid.glyphs.descending)
  }

  private func groupingTitle(_ grouping: GroupingChoice) -> String {
    let names = grouping.dimensions.map { wording($0.phrase) }
    return names.isEmpty ? wording(.nothing) : names.joined(separator: " \(grid.glyphs.into) ")
  }

  private func exportTitle(_ kind: ExportKind) -> String {
    switch kind {
    case .screen(.text): "\(wording(.screenAs)) \(grid.glyphs.into) \(wording(.text))"
    case .screen(.svg): "\(wording(.screenAs)) \(grid.glyphs.into) SVG"
    case .screen(.html): "\(wording(.screenAs)) \(grid.glyphs.into) HTML"
    case .table(.csv): "\(wording(.tableAs)) \(grid.glyphs.into) CSV"
    case .table(.markdown): "\(wording(.tableAs)) \(grid.glyphs.into) Markdown"
    case .table(.xlsx): "\(wording(.tableAs)) \(grid.glyphs.into) XLSX"
    }
  }
}
