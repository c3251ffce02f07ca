extension ColumnEngine {
  /// How the rows of some facts know a dimension; missing in every row where they do not.
  func reader(_ dimension: Dimension, _ facts: Facts) -> CodeReader {
    switch facts.table {
    case .deals: dealReader(dimension)
    case .payments: dealReader(dimension, of: store.payments.deal)
    case .activities: activityReader(dimension)
    case .leads: leadReader(dimension)
    case .satisfaction: satisfactionReader(dimension)
    default: .missing
    }
  }

  /// A deal's column for a dimension, and what its codes are exchanged for.
  private func dealCells(_ dimension: Dimension) -> (CodeCells, [[Int32]])? {
    let (deals, company) = (store.deals, store.company)
    switch dimension {
    case .region: return (deals.region, [])
    case .team: return (deals.team, [])
    case .manager: return (deals.manager, [])
    case .rep: return (deals.rep, [])
    case .product: return (deals.product, [company.products.line])
    case .productItem: return (deals.product, [])
    case .customer: return (deals.customer, [])
    case .segment: return (deals.customer, [company.customers.segment])
    case .source: return (deals.source, [])
    case .stage: return (deals.stage, [])
    case .pipeline: return (deals.pipeline, [])
    case .year, .quarter, .month, .week, .day: return nil
    }
  }

  func dealReader(_ dimension: Dimension) -> CodeReader {
    guard let (cells, tables) = dealCells(dimension) else { return .missing }
    return CodeReader(cells, through: tables)
  }

  /// The dimension of the deal that each row belongs to.
  private func dealReader(_ dimension: Dimension, of deal: CodeCells) -> CodeReader {
    guard let (cells, tables) = dealCells(dimension) else { return .missing }
    return CodeReader(deal, through: [cells.values] + tables)
  }

  private func activityReader(_ dimension: Dimension) -> CodeReader {
    let activities = store.activities
    switch dimension {
    case .region: return CodeReader(activities.region)
    case .team: return CodeReader(activities.team)
    case .manager: return CodeReader(activities.manager)
    case .rep: return CodeReader(activities.rep)
    case .customer: return CodeReader(activities.customer)
    case .segment: return CodeReader(activities.customer, through: [store.company.customers.segment])
    default: return dealReader(dimension, of: activities.deal)
    }
  }

  private func leadReader(_ dimension: Dimension) -> CodeReader {
    let leads = store.leads
    switch dimension {
    case .region: return CodeReader(leads.region)
    case .team: return CodeReader(leads.team)
    case .manager: return CodeReader(leads.manager)
    case .rep: return CodeReader(leads.rep)
    case .source: return CodeReader(leads.source)
    case .customer: return CodeReader(leads.customer)
    case .segment: return CodeReader(leads.customer, through: [store.company.customers.segment])
    default: return .missing
    }
  }

  /// A score is the customer's: its region is the customer's, its rep the customer's owner.
  private func satisfactionReader(_ dimension: Dimension) -> CodeReader {
    let (customer, customers) = (store.satisfaction.customer, store.company.customers)
    switch dimension {
    case .customer: return CodeReader(customer)
    case .segment: return CodeReader(customer, through: [customers.segment])
    case .region: return CodeReader(customer, through: [customers.region])
    case .rep: return CodeReader(customer, through: [customers.owner])
    default: return .missing
    }
  }

  /// A test that a column of names has a value; columns the facts lack fit nothing.
  func columnTest(_ column: String, _ value: String, _ facts: Facts) -> RowTest {
    let company = store.company
    switch (facts.table, column) {
    case (.activities, "kind"):
      let kinds = store.activityKinds
      return test(
        CodeReader(store.activities.kind), kinds.code(of: ActivityKindAliases.kind(of: value)), of: kinds.count)
    case (.deals, "lost_reason"):
      return test(
        CodeReader(store.deals.lostReason), company.lostReasons.code(of: value), of: company.lostReasons.count)
    case (.deals, "forecast"):
      return test(CodeReader(store.deals.forecast), company.forecasts.code(of: value), of: company.forecasts.count)
    case (_, "product"):
      let isLine = company.products.lines.code(of: value) != nil
      return dimensionTest(isLine ? .product : .productItem, value, facts)
    default:
      return Dimension(rawValue: column).map { dimensionTest($0, value, facts) } ?? .never
    }
  }

  private func dimensionTest(_ dimension: Dimension, _ value: String, _ facts: Facts) -> RowTest {
    guard facts.has(dimension), let count = store.company.codeCount(dimension) else { return .never }
    var allowed = [Bool](repeating: false, count: count + 1)
    for code in labels.codes(dimension, called: value) { allowed[Int(code) + 1] = true }
    return .allowed(.codes(reader(dimension, facts)), allowed)
  }

  private func test(_ reader: CodeReader, _ code: Int32?, of count: Int) -> RowTest {
    guard let code else { return .never }
    var allowed = [Bool](repeating: false, count: count + 1)
    allowed[Int(code) + 1] = true
    return .allowed(.codes(reader), allowed)
  }
}
