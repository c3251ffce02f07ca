/// What each source brings, and how soon: leads, deals, what was won, and what of it a lead and a day of its cycle bring.
public struct SourceReport: Hashable, Sendable {
  public var question: Question
  /// By what a lead brings a day of the cycle, the most first; what is missing last.
  public var rows: [SourceRow]
  /// All sources together.
  public var whole: SourceRow
  /// A report.
  public init(question: Question, rows: [SourceRow], whole: SourceRow) {
    (self.question, self.rows, self.whole) = (question, rows, whole)
  }
}

/// One source over a period; `nil`: “—”.
public struct SourceRow: Hashable, Sendable {
  public var source: DimensionValue
  /// Leads created, and of them the share that became deals to date.
  public var leads, leadConversion: Figure?
  /// Deals created, and of them the share won to date.
  public var deals, dealConversion: Figure?
  /// The amount of the deals won in the period, and the median days from their creation to winning.
  public var won, cycleDays: Figure?
  /// Whether everything won came of sources that have leads; of the rest no lead can say what it brought.
  public var isWonOfLeads = true

  /// A row.
  public init(
    _ source: DimensionValue, leads: Figure?, leadConversion: Figure?, deals: Figure?, dealConversion: Figure?,
    won: Figure?, cycleDays: Figure?
  ) {
    (self.source, self.leads, self.leadConversion) = (source, leads, leadConversion)
    (self.deals, self.dealConversion, self.won, self.cycleDays) = (deals, dealConversion, won, cycleDays)
  }

  /// Amount won ÷ leads; money. `nil` where a part was won without any lead.
  public var perLead: Figure? { isWonOfLeads ? SourceRow.share(of: won, to: leads) : nil }
  /// Amount won ÷ leads ÷ median days of the cycle: the efficiency that rows are ordered by; money a day.
  public var perLeadDay: Figure? { SourceRow.share(of: perLead, to: cycleDays) }

  /// An amount ÷ a number, still an amount.
  static func share(of amount: Figure?, to number: Figure?) -> Figure? {
    guard let amount, let number else { return nil }
    return amount.multiplied(by: number.denominator, over: number.numerator)?.asMean
  }
}

extension Reports {
  /// Every source with what came of it in the period.
  public func sources(_ question: Question) -> SourceReport {
    let question = settled(question)
    let (range, scope) = (question.period.range, question.scope)
    let table = numbers.table(SourceRow.metrics, in: range, scope: scope, by: [.source])
    let whole = numbers.table(SourceRow.metrics, in: range, scope: scope)
    let rows = table.keys.compactMap { key in
      key.codes.first.map { SourceRow(labels.value(.source, $0), table, key) }
    }
    var all = SourceRow(DimensionValue(.source, id: nil), whole, GroupKey([]))
    all.isWonOfLeads = isWonOfLeads(table)
    return SourceReport(question: question, rows: rows.stablySorted { $0.precedes($1) }, whole: all)
  }

  /// Whether no source of a table by source won anything without a lead.
  func isWonOfLeads(_ table: MetricTable) -> Bool {
    table.keys.allSatisfy { key in
      let (won, leads) = (table.figure("sales", key), table.figure("new_leads", key))
      return (won?.numerator ?? 0) == 0 || (leads?.numerator ?? 0) > 0
    }
  }
}

extension SourceRow {
  /// What it is made of, asked for in one batch.
  fileprivate static let metrics = [
    "new_leads", "lead_conversion", "deals_created", "deal_conversion", "sales", "cycle_days",
  ]

  fileprivate init(_ source: DimensionValue, _ table: MetricTable, _ key: GroupKey) {
    self.init(
      source, leads: table.figure("new_leads", key), leadConversion: table.figure("lead_conversion", key),
      deals: table.figure("deals_created", key), dealConversion: table.figure("deal_conversion", key),
      won: table.figure("sales", key), cycleDays: table.figure("cycle_days", key))
  }

  /// The more efficient first, then the one that won more; what is missing last.
  fileprivate func precedes(_ other: SourceRow) -> Bool {
    if (source.id == nil) != (other.source.id == nil) { return other.source.id == nil }
    guard let mine = perLeadDay, let theirs = other.perLeadDay else {
      if perLeadDay != nil || other.perLeadDay != nil { return perLeadDay != nil }
      return SourceRow.isMore(won, than: other.won)
    }
    return theirs.isLess(than: mine)
  }

  private static func isMore(_ mine: Figure?, than theirs: Figure?) -> Bool {
    guard let mine else { return false }
    return theirs.map { $0.isLess(than: mine) } ?? true
  }
}
