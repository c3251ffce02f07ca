/// Puts a statement into the words of one language.
struct PaperWords {
  private let standing: StatementStanding
  private let deadlines: StatementDeadlines
  private let paidDeals: [CreditedDeal: PaidDeal]
  private let figures: FigureText
  private let incentives: IncentiveWording
  private let wording: ReportWording

  init(
    _ standing: StatementStanding, _ deadlines: StatementDeadlines, _ paidDeals: [CreditedDeal: PaidDeal],
    _ wording: ReportWording
  ) {
    (self.standing, self.deadlines, self.paidDeals, self.wording) = (standing, deadlines, paidDeals, wording)
    figures = FigureText(language: wording.language, currency: standing.statement.currency)
    incentives = IncentiveWording(figures, wording.catalog)
  }

  private var statement: PublishedStatement { standing.statement }
  private var language: Language { wording.language }

  var title: String {
    let rep = VisibleText.line(statement.repName ?? statement.rep)
    return [PaperStrings.statement[language], rep, figures.period(statement.period)]
      .joined(separator: TableStrings.separator)
  }
}

// MARK: - The head

extension PaperWords {
  var facts: [StatementPaper.Fact] {
    let known: [StatementPaper.Fact?] = [
      fact(ReportKey.rep.phrase, statement.repName.map { "\($0) (\(statement.rep))" } ?? statement.rep),
      fact(ReportKey.period.phrase, period),
      fact(ReportKey.status.phrase, standing.status.phrase[language]),
      statement.target.map { fact(ReportKey.target.phrase, $0) },
      statement.actual.map { fact(ReportKey.actual.phrase, $0) },
      statement.attainment.map {
        fact(ReportKey.attainment.phrase, figures.percent($0), SheetCell(.figure($0), words: ""))
      },
      statement.tier.map { fact(ReportKey.tier.phrase, $0) },
      fact(ReportKey.total.phrase, statement.total),
      standing.paidAmount == .zero ? nil : fact(PaperStrings.paid, standing.paidAmount),
      standing.heldAmount == .zero ? nil : fact(PaperStrings.held, standing.heldAmount),
      fact(PaperStrings.published, published),
      fact(PaperStrings.objectionsUntil, deadlines.objecting(publishedOn: statement.publishedOn)),
      fact(PaperStrings.digest, statement.digest),
    ]
    return known.compactMap(\.self)
  }

  private var period: String {
    let last = statement.period.end.adding(days: -1)
    return "\(figures.period(statement.period)) (\(statement.period.start.iso) – \(last.iso))"
  }

  /// When and by whom, and whether that was too late.
  private var published: String {
    let due = deadlines.publishing(statement.period)
    let text = "\(StatementMoment.text(statement.publishedAt)) \(statement.publishedBy)"
    return deadlines.isLate(statement) ? "\(text) · \(PaperStrings.late(figures.day(due))[language])" : text
  }

  private func fact(_ label: Phrase, _ text: String, _ cell: SheetCell? = nil) -> StatementPaper.Fact {
    let text = VisibleText.line(text)
    return StatementPaper.Fact(label: label[language], text: text, cell: cell ?? .text(text))
  }

  private func fact(_ label: Phrase, _ figure: Figure) -> StatementPaper.Fact {
    fact(label, figures.text(figure), SheetCell(.figure(figure), words: "", sign: figures.currencySign))
  }

  private func fact(_ label: Phrase, _ money: Money) -> StatementPaper.Fact { fact(label, Figure(money, cases: 1)) }

  private func fact(_ label: Phrase, _ day: Day) -> StatementPaper.Fact {
    fact(label, figures.day(day, near: statement.period.end), .day(day))
  }
}

// MARK: - The tables

extension PaperWords {
  private typealias Cell = PaperTable.Cell

  /// Every line: its rule, base, rate and amount, and where it stands.
  var lines: PaperTable {
    let rows = statement.lines.map { line in
      [
        Cell(incentives.rule(of: line, in: statement.period)), line.base.map(money) ?? .empty,
        rate(of: line),
        money(line.amount), Cell(standing.status(of: line.id).phrase[language]), Cell(line.id),
      ]
    }
    let totals = [Cell(TableStrings.total[language]), .empty, .empty, money(statement.total), .empty, .empty]
    let columns = [
      column(.rule), amount(.base), column(.rate, .trailing), amount(.amount), column(.status),
      column(ReportKey.id.rawValue, PaperStrings.lineID),
    ]
    return PaperTable(PaperStrings.lines, columns, rows, totals: totals, in: language)
  }

  /// The deals behind each line: what they are called, whose they are, the day that counts; then where they stand.
  var deals: PaperTable {
    let rows = statement.lines.flatMap { line in line.deals.map { row(of: $0, behind: line) } }
    let columns = [
      column(.rule), column(.title), column(.customer), column("day", PaperStrings.countedOn), amount(.amount),
      column(.deal), column(.file), column(.line, .trailing),
    ]
    return PaperTable(PaperStrings.deals, columns, rows, in: language)
  }

  private func row(of deal: CreditedDeal, behind line: IncentiveLine) -> [Cell] {
    let known = paidDeals[deal]
    return [
      Cell(incentives.rule(of: line, in: statement.period)), Cell(known?.title ?? ""), Cell(known?.customer ?? ""),
      known?.day.map { Cell($0.iso, .day($0)) } ?? .empty, money(deal.amount), Cell(deal.deal), Cell(deal.place.file),
      deal.place.line.map { Cell(String($0), .number(String($0), .plain)) } ?? .empty,
    ]
  }

  /// What was done, when, by whom, to which lines, and how much they are.
  var audit: PaperTable {
    let rows = standing.deeds.map { deed in
      [
        Cell(StatementMoment.text(deed.event.at)), Cell(deed.event.kind.phrase[language]), Cell(deed.event.author),
        deed.amount.map(money) ?? .empty, Cell(incentives.lines(of: deed)), Cell(incentives.text(of: deed.event)),
      ]
    }
    let columns = [
      column("at", PaperStrings.when), column("kind", PaperStrings.what), column("author", PaperStrings.who),
      amount(.amount), column("lines", PaperStrings.lines), column("text", PaperStrings.text),
    ]
    return PaperTable(PaperStrings.audit, columns, rows, in: language)
  }

  private func column(_ key: String, _ heading: Phrase) -> WordedTable.Column {
    WordedTable.Column(key, heading: heading[language], .leading)
  }

  private func column(_ key: ReportKey, _ alignment: ReportColumn.Alignment = .leading) -> WordedTable.Column {
    WordedTable.Column(key.rawValue, heading: key.phrase[language], alignment)
  }

  /// A column of amounts; the currency's sign stands in its heading.
  private func amount(_ key: ReportKey) -> WordedTable.Column {
    let sign = VisibleText.line(figures.currencySign).filter { $0 != "\u{a0}" }
    let heading = TableStrings.inCurrency(key.phrase[language], sign)[language]
    return WordedTable.Column(key.rawValue, heading: heading, .trailing)
  }

  private func money(_ money: Money) -> Cell { Cell(figures.money(money, .plain), .money(money)) }

  /// Millionths as `2%`, of a bonus as `× 0.5`, as fine as they are.
  private func rate(of line: IncentiveLine) -> Cell {
    guard let words = IncentiveWording.rate(of: line),
      let figure = line.rate.flatMap({ Figure($0, over: 1_000_000, unit: .ratio, cases: 1) })
    else { return .empty }
    return Cell(words, .number(MachineNumber.text(figure), line.isFactor ? .factor : .rate))
  }
}

/// Moments of a statement's life as people and programs read them.
public enum StatementMoment {
  /// `2026-09-02 14:31`, local.
  public static func text(_ moment: Int64) -> String {
    let minutes = Int((moment % 86_400 + 86_400) % 86_400) / 60
    return "\(Day(moment: moment).iso) \(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }
}
