/// A statement as it is handed out, in one language: who, which period, the plan in plain words, every line with its
/// deals, where it stands and what was done to it. Text, HTML and workbooks draw this.
public struct StatementPaper: Hashable, Sendable {
  /// The company's name above all; empty where the settings give none.
  public let company: String
  /// `Statement · 小李 · Aug 2026`
  public let title: String
  public let language: Language
  /// What stands at its head: rep, status, deadlines, sums, digest.
  public let facts: [Fact]
  /// The plans in plain words.
  public let plans: [Plan]
  /// Lines, deals and audit.
  public let tables: [PaperTable]

  /// One thing a paper says at its head.
  public struct Fact: Hashable, Sendable {
    public let label: String
    public let text: String
    let cell: SheetCell
  }

  /// A plan by its name, with a sentence for each rule.
  public struct Plan: Hashable, Sendable {
    public let name: String
    public let sentences: [String]
  }

  /// The paper of a statement as it stands, in the words of a company's settings; `deals`: what the files say of those
  /// behind its lines.
  public init(
    _ standing: StatementStanding, _ deadlines: StatementDeadlines, company: String = "",
    deals: [CreditedDeal: PaidDeal] = [:], _ wording: ReportWording
  ) {
    let words = PaperWords(standing, deadlines, deals, wording)
    (title, language, self.company) = (words.title, wording.language, VisibleText.line(company))
    facts = words.facts
    plans = standing.statement.plans.map { plan in
      Plan(name: VisibleText.line(plan.name), sentences: plan.words.map { VisibleText.line($0[wording.language]) })
    }
    tables = [words.lines, words.deals, words.audit].filter { !$0.words.rows.isEmpty }
  }

  /// The paper as a workbook: a tab for the head, one for each table.
  public var sheets: [SheetTable] {
    let head: [[SheetCell]] = facts.map { [.text($0.label), $0.cell] }
    let rules: [[SheetCell]] = plans.flatMap { plan in
      [[.empty], [.text(plan.name)]] + plan.sentences.map { [SheetCell.empty, .text($0)] }
    }
    let top: [[SheetCell]] = (company.isEmpty ? [] : [[.text(company)]]) + [[.text(title)]]
    return [SheetTable(name: title, columns: [], rows: top + head + rules)] + tables.map(\.sheet)
  }
}

/// One table of a paper: in words, and with its numbers.
public struct PaperTable: Hashable, Sendable {
  public let words: WordedTable
  public let sheet: SheetTable

  /// A table whose cells are words over what they stand for.
  init(_ title: Phrase, _ columns: [WordedTable.Column], _ rows: [[Cell]], totals: [Cell]? = nil, in language: Language)
  {
    words = WordedTable(
      title: title[language], subtitle: "", columns: columns, rows: rows.map { $0.map(\.text) },
      totals: totals?.map(\.text))
    sheet = SheetTable(
      name: title[language], columns: columns, rows: rows.map { $0.map(\.cell) }, totals: totals?.map(\.cell))
  }

  /// A cell for people and for counting.
  struct Cell: Hashable, Sendable {
    let text: String
    let cell: SheetCell

    static let empty = Cell("", .empty)

    init(_ text: String, _ cell: SheetCell) { (self.text, self.cell) = (text, cell) }

    /// Text of the data or of our own.
    init(_ text: String) {
      let visible = VisibleText.line(text)
      self.init(visible, visible.isEmpty ? .empty : .text(visible))
    }
  }
}
