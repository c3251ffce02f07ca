internal import Glibc
internal import Sales

/// One view of some facts as a table, in the order and length asked for.
struct ViewTable {
  private var table: ReportTable
  private let language: Language

  /// The view of these facts, for people or for programs; refused where they have no answer.
  init(
    _ view: ReportView, _ question: Question, _ loaded: LoadedFacts, _ language: Language, isForPeople: Bool = false
  ) throws(RefusedRequest) {
    self.language = language
    let reports = Reports(loaded.facts, asOf: question.asOf)
    let currency = loaded.facts.settings.currency
    switch view {
    case .health:
      table = reports.health(loaded.reading, now: Int64(time(nil))).table(question, currency: currency, in: language)
    case .quarantine:
      table = reports.health(loaded.reading, now: Int64(time(nil)))
        .quarantineTable(question, currency: currency, in: language)
    default:
      let answered =
        isForPeople ? reports.tableForPeople(view, question, in: language) : reports.table(view, question, in: language)
      guard let answer = answered else {
        let texts = CommandTexts(language: language)
        throw RefusedRequest(view == .rep ? texts.oneRepOnly : texts.noAnswer(view.rawValue))
      }
      table = answer
      table.notes += ViewTable.needs(of: view, question, loaded.facts).map { NoteStrings.missing($0)[language] }
    }
  }

  /// The tables a view is made from that hold nothing, so that it can say what would fill it.
  private static func needs(of view: ReportView, _ question: Question, _ facts: FactStore) -> [Table] {
    let catalog = MetricCatalog(settings: facts.settings)
    let asked = question.metrics.compactMap { catalog[$0] }.flatMap(\.tables)
    let needed = (asked.isEmpty ? view.tables : asked) + (view == .targets ? [.targets] : [])
    // Monthly totals stand in for what happened.
    let isCovered = facts.tables.contains(.actuals) && view != .funnel && view != .movement && view != .deals
    return Table.allCases.filter { needed.contains($0) && !facts.tables.contains($0) && !(isCovered && $0 != .targets) }
  }

  /// Sorted by a column, then cut; numbers come from large to small unless said otherwise.
  func arranged(sort: SortArgument?, limit: Int?) throws(RefusedRequest) -> ReportTable {
    var arranged = table
    arranged.question.limit = limit
    guard let sort else { return arranged.arranged(in: language) }
    guard let column = table.columns.first(where: { $0.key == sort.column }) else {
      let unknown = UnknownWord(sort.column, known: table.columns.map(\.key))
      throw RefusedRequest(QuestionStrings.noColumn(sort.column, unknown)[language])
    }
    arranged.question.sort = column.key
    arranged.question.ascending = sort.ascending ?? (column.alignment == .leading)
    return arranged.arranged(in: language)
  }
}

extension ReportView {
  /// The tables without which it has nothing to say.
  fileprivate var tables: [Table] {
    switch self {
    case .health, .quarantine: []
    default: [.deals]
    }
  }
}
