/// The statements of a company with where each stands, drafts included where a period is asked about.
public struct StatementList: Hashable, Sendable {
  private var rows: [[ReportValue]] = []
  private let deadlines: StatementDeadlines
  private let book: StatementBook
  private let question: Question
  private let currency: String
  private let period: Period?

  /// The published statements of a book; `period`: of it only.
  public init(
    _ book: StatementBook, period: Period?, _ question: Question, currency: String, _ deadlines: StatementDeadlines
  ) {
    (self.book, self.deadlines, self.question, self.currency) = (book, deadlines, question, currency)
    self.period = period
    for statement in book.statements where period == nil || statement.period == period {
      if let standing = book.standing(of: statement.rep, statement.period) { rows.append(row(standing)) }
    }
  }

  /// Adds the drafts: rows of today's computation whose statement is not published, and would be.
  public mutating func add(drafts: [IncentiveRow], of period: Period) {
    for draft in drafts where draft.saysSomething {
      guard let rep = draft.rep.id, book.status(of: rep, period) == .draft else { continue }
      let due = deadlines.publishing(period)
      rows.append([
        .text(rep), .optional(draft.rep.name), .period(period), .word(StatementStatus.draft.rawValue),
        .money(draft.total), .missing, .missing, .day(due), .missing, .flag(question.asOf > due), .missing,
      ])
    }
  }

  private func row(_ standing: StatementStanding) -> [ReportValue] {
    let statement = standing.statement
    return [
      .text(statement.rep), .optional(statement.repName), .period(statement.period),
      .word(standing.status.rawValue), .money(statement.total), .money(standing.paidAmount),
      .money(standing.heldAmount), .day(deadlines.publishing(statement.period)), .day(statement.publishedOn),
      .flag(deadlines.isLate(statement)), .day(deadlines.objecting(publishedOn: statement.publishedOn)),
    ]
  }

  /// The table for people and programs.
  public var table: ReportTable {
    let keys: [ReportKey] = [
      .rep, .repName, .period, .status, .total, .paidAmount, .heldAmount, .publishBy, .published, .late, .objectBy,
    ]
    let money: Set<ReportKey> = [.total, .paidAmount, .heldAmount]
    var table = ReportTable(
      view: "statements", question: question, currency: currency,
      columns: keys.map { ReportColumn($0, money.contains($0) ? .trailing : .leading) }, rows: rows)
    table.title = PaperStrings.statements(of: period, currency: currency)
    return table
  }
}
