/// The work of putting fragments together: dimensions first, then deals, then what hangs on deals.
struct Assembly {
  var store = FactStore()
  let today: Day
  private let byTable: [Table: [Fragment]]
  var repNames = NameResolver(names: [])
  var customerNames = NameResolver(names: [])
  var productNames = NameResolver(names: [])
  var stageMatcher: StageMatcher
  /// Amounts of foreign currencies, by the deal's row.
  var foreignDeals: [Int32: ForeignAmount] = [:]
  /// The metrics targets may be set for.
  let metrics: MetricCatalog
  /// Unknown texts already reported, so that each is said once a file.
  private var reported: Set<Problem> = []

  init(fragments: [Fragment], settings: Settings, today: Day) {
    byTable = Dictionary(grouping: fragments, by: \.table)
    self.today = today
    stageMatcher = StageMatcher(stages: settings.stages)
    metrics = MetricCatalog(settings: settings)
    store.settings = settings
    store.fiscalCalendar = FiscalCalendar(startMonth: settings.fiscalYearStart)
    // A file of headers alone says nothing: its table is as missing as one without a file.
    store.tables = Set(byTable.filter { $0.value.contains { $0.count > 0 } }.keys)
    store.paths = fragments.map(\.path)
  }

  /// Everything in the order of what needs what.
  mutating func run() {
    readCalendar()
    readReps()
    readProducts()
    readCustomers()
    let rates = readRates()
    let index = readDeals(rates: rates)
    readStageEvents(index)
    readSplits(index)
    readPayments(index, rates: rates)
    readLeads()
    readActivities(index)
    readSatisfaction()
    readPlannedFigures()
    readCourses()
    store.company.stages = stageMatcher.stages
    store.lastDay = lastDayWithData()
  }

  func fragments(_ table: Table) -> [Fragment] { byTable[table] ?? [] }

  /// The place of a file in `store.paths`.
  func fileIndex(_ fragment: Fragment) -> UInt16 {
    UInt16(clamping: store.paths.firstIndex(of: fragment.path) ?? 0)
  }

  mutating func report(_ problem: Problem) { store.problems.append(problem) }

  /// Reports something once for a file and text, at its first row.
  mutating func reportOnce(_ kind: Problem.Kind, _ fragment: Fragment, row: Int, column: String, found: String) {
    let mark = Problem(kind, at: Place(file: fragment.path, column: column), found: found)
    guard reported.insert(mark).inserted else { return }
    report(Problem(kind, at: fragment.place(row, column: column), found: found))
  }

  mutating func count(_ fragment: Fragment, _ change: (inout FileTally) -> Void) {
    change(&store.tallies[fragment.path, default: FileTally()])
  }

  mutating func quarantine(_ fragment: Fragment, row: Int, column: String, _ kind: Problem.Kind, found: String = "") {
    report(Problem(kind, at: fragment.place(row, column: column), found: found))
    count(fragment) { $0.quarantined += 1 }
  }

  /// Takes over what settling duplicates found.
  mutating func take(_ selection: RowSelection) {
    store.problems += selection.problems
    for (path, tally) in selection.tallies {
      store.tallies[path, default: FileTally()].used += tally.used
      store.tallies[path, default: FileTally()].merged += tally.merged
      store.tallies[path, default: FileTally()].replaced += tally.replaced
    }
  }

  private func lastDayWithData() -> Day? {
    let deals = store.deals
    let columns = [
      deals.created.values, deals.closed.values, store.payments.paid.values, store.activities.day.values,
      store.leads.created.values, store.satisfaction.day.values,
    ]
    return columns.compactMap { $0.max().flatMap(Day.init(cell:)) }.max()
  }
}

extension FactStore {
  /// Assembles what the files of one moment say; fragments come in the natural order of their paths, so that the
  /// result never depends on when a file was written. `today` decides whether an expected closing day has passed.
  /// `workforce` answers questions about it later.
  public init(
    fragments: [Fragment], settings: Settings, today: Day, plans: PlanFolder = PlanFolder(),
    workforce: Workforce = .alone
  ) {
    var assembly = Assembly(fragments: fragments, settings: settings, today: today)
    assembly.store.workforce = workforce
    assembly.run()
    self = assembly.store
    adopt(plans)
  }
}
