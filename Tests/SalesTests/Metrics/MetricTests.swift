import Sales
import TestSupport
import Testing

@Suite("What every metric counts")
struct MetricTests {
  /// One small company in which every metric has a value that can be worked out by hand.
  private static let tables: [Table: String] = [
    .reps: "rep,region,team\nR1,华东,一组\nR2,华北,",
    .deals: """
    deal,customer,rep,product,stage,amount,cost,created,closed
    D1,C1,R1,A,won,1000,400,2026-07-02,2026-08-03
    D2,C1,R1,B,won,500,,2026-08-01,2026-08-10
    D3,C2,R2,A,won,300,100,2026-08-01,2026-08-20
    D4,C3,R2,A,lost,900,,2026-08-02,2026-08-21
    D5,C4,R1,A,proposal,700,,2026-08-05,
    D6,C5,R1,A,void,9999,,2026-08-05,
    D7,C2,R2,B,won,200,50,2025-09-01,2025-09-15
    D8,C6,R1,A,won,100,40,2025-08-10,2025-08-20
    D9,C7,R2,A,won,4000,1,2026-08-30,2026-09-02
    """,
    .payments:
      "deal,amount,paid\nD1,600,2026-08-10\nD1,-100,2026-08-12\nD3,300,2026-09-01\nD6,50,2026-08-20\nD2,500,2026-08-30",
    .leads:
      "lead,rep,created,converted\nL1,R1,2026-08-01,2026-08-20\nL2,R1,2026-08-02,2026-09-20\nL3,R2,2026-08-03,\nL4,R2,2026-07-01,2026-07-02",
    .activities:
      "rep,deal,kind,at\nR1,D1,call,2026-08-01\nR1,D1,电话,2026-08-02\nR2,,visit,2026-08-03\nR2,D5,quote,2026-08-04\nR2,,demo,2026-08-31\nR2,,call,2026-09-01",
    .satisfaction: "customer,at,score\nC1,2026-08-03,5\nC2,2026-08-04,4.5\nC2,2026-09-04,1",
  ]

  private func metrics(_ change: (inout Settings) -> Void = { _ in }, asOf: String = "2026-08-31") throws -> Metrics {
    var settings = Settings()
    change(&settings)
    let store = FactStore(MetricTests.tables, settings: settings)
    return Metrics(ColumnEngine(store, asOf: try #require(Day(literal: asOf))), store: store)
  }

  private func august() throws -> DayRange { try #require(FiscalCalendar(startMonth: 1).period("2026-08")).range }

  /// The figures of August, as numerator and denominator.
  private static let figures: [(metric: String, top: Double, bottom: Double)] = [
    ("sales", 1800, 1), ("signed", 1800, 1), ("collected", 1050, 1), ("collection_rate", 1000, 1800),
    ("deals_won", 3, 1),
    ("deals_lost", 1, 1), ("new_customers", 1, 1), ("avg_deal", 1800, 3), ("win_rate", 3, 4), ("deal_conversion", 2, 5),
    ("new_customer_conversion", 1, 4), ("lead_conversion", 1, 3), ("cycle_days", 19, 1), ("new_leads", 3, 1),
    ("deals_created", 5, 1), ("follow_ups", 5, 1), ("calls", 2, 1), ("visits", 1, 1), ("quotes", 1, 1),
    ("gross_margin", 800, 1), ("margin_rate", 800, 1300), ("clv", 1510, 3), ("retention", 1, 2),
    ("satisfaction", 9.5, 2),
  ]

  @Test(arguments: MetricTests.figures)
  func everyMetricOfAnAugustIsWhatItsRowsSay(metric: String, top: Double, bottom: Double) throws {
    let figure = try metrics().value(metric, in: august())
    #expect(figure.map { abs($0.approximate - top / bottom) < 1e-9 } == true, "\(String(describing: figure))")
  }

  @Test func everyMetricOfTheSpecificationIsInTheCatalogueOnce() {
    let ids = MetricCatalog.standard.metrics.map(\.id)
    #expect(ids.count == 24)
    #expect(Set(ids).count == 24)
    for metric in MetricCatalog.standard.metrics {
      #expect(metric.name.english != metric.id && metric.name.chinese != metric.id, "\(metric.id) has no name")
      #expect(metric.definition.english != metric.id, "\(metric.id) has no definition")
    }
  }

  @Test(arguments: [
    ("sales", "sales"), ("Sales", "sales"), ("销售额", "sales"), ("新客户数", "new_customers"), ("新增客户", "new_customers"),
    ("Win rate", "win_rate"), ("win-rate", "win_rate"), ("成单率", "win_rate"), ("客单价", "avg_deal"), ("回款", "collected"),
    ("CSAT", "satisfaction"), ("新增商机", "deals_created"), ("nonsense", nil),
  ])
  func metricsAreFoundByTheirWords(text: String, id: String?) {
    #expect(MetricCatalog.standard.metric(called: text)?.id == id)
  }

  @Test func aShareThatMustBeCollectedDelaysTheWinAndARefundTakesItBack() throws {
    let half: (inout Settings) -> Void = { $0.wonCollected = 500_000 }
    // D1 has 60% on the 10th and 50% after the refund; D2 all of it on the 30th; D3 nothing until September.
    #expect(try metrics(half).value("sales", in: august())?.approximate == 1500)
    #expect(try metrics(half).value("signed", in: august())?.approximate == 1800)
    #expect(try metrics(half).value("win_rate", in: august())?.approximate == 2.0 / 3)
    #expect(try metrics(half, asOf: "2026-08-09").value("sales", in: august())?.approximate == 0)
    let most: (inout Settings) -> Void = { $0.wonCollected = 600_000 }
    #expect(try metrics(most, asOf: "2026-08-11").value("sales", in: august())?.approximate == 1000)
    #expect(try metrics(most, asOf: "2026-08-12").value("sales", in: august())?.approximate == 0)
  }

  @Test func overNoCasesThereIsNoRatioAndASumIsNothing() throws {
    let january = try #require(FiscalCalendar(startMonth: 1).period("2026-01")).range
    for metric in try metrics().catalog.metrics {
      let value = try metrics().value(metric.id, in: january)
      if metric.sums {
        #expect(value?.numerator == 0)
      } else if !["clv", "retention"].contains(metric.id) {
        #expect(value == nil)
      }
    }
  }

  @Test func withoutItsTableAMetricHasNoValue() throws {
    let store = FactStore([.deals: "deal,stage,amount,closed\nD1,won,5,2026-08-01"])
    let metrics = Metrics(ColumnEngine(store, asOf: try #require(Day(literal: "2026-08-31"))), store: store)
    #expect(try metrics.value("collected", in: august()) == nil)
    #expect(try metrics.value("new_leads", in: august()) == nil)
    #expect(try metrics.value("sales", in: august())?.approximate == 5)
  }

  @Test func aMetricWhoseFactsLackADimensionHasNoValueByIt() throws {
    let rows = try metrics().values(["sales", "new_leads"], in: august(), by: [.product])
    #expect(rows.filter { $0.metric == "new_leads" }.allSatisfy { $0.value == nil })
    #expect(rows.first { $0.metric == "sales" && $0.group.first?.id == "A" }?.value?.approximate == 1300)
    #expect(try metrics().value("new_leads", in: august(), scope: Scope([.product: ["A"]])) == nil)
  }

  @Test func aSharedDealCreditsEachRepAndCountsForItsOwner() throws {
    var tables = MetricTests.tables
    tables[.splits] = "deal,rep,share\nD1,R1,0.333333\nD1,R2,0.333333\nD1,R3,0.333334"
    let store = FactStore(tables)
    let metrics = Metrics(ColumnEngine(store, asOf: try #require(Day(literal: "2026-08-31"))), store: store)
    func value(_ metric: String, _ rep: String) throws -> Int64? {
      try metrics.value(metric, in: august(), scope: Scope([.rep: [rep]]))?.numerator
    }
    #expect(try value("sales", "R1") == 50_000 + 33_333)
    #expect(try value("sales", "R2") == 30_000 + 33_333)
    #expect(try value("sales", "R3") == 33_334)
    #expect(try value("deals_won", "R1") == 2)
    #expect(try value("deals_won", "R3") == 0)
    // Each payment is shared by itself: 200.00 of 600.00, 33.34 of the refund of 100.00.
    #expect(try value("collected", "R3") == 20_000 - 3334)
    #expect(try metrics.value("sales", in: august())?.approximate == 1800)
  }

  @Test func aTeamsOwnMetricCountsTheRowsThatMatch() throws {
    let metrics = try metrics {
      $0.metrics = [
        .init(id: "demos", name: "演示次数", count: .activities, conditions: ["kind": "演示"]),
        .init(id: "a_deals", name: "A deals", count: .deals, conditions: ["product": "A", "rep": "R2"]),
        .init(id: "sales", name: "mine", count: .deals, conditions: [:]),
        .init(id: "odd", name: "odd", count: .leads, conditions: ["colour": "red"]),
      ]
    }
    #expect(try metrics.value("demos", in: august())?.approximate == 1)
    #expect(try metrics.value("a_deals", in: august())?.approximate == 3)
    #expect(try metrics.value("sales", in: august())?.approximate == 1800)
    #expect(try metrics.value("odd", in: august())?.approximate == 0)
    #expect(metrics.catalog.metric(called: "演示次数")?.id == "demos")
  }
}
