import Sales
import TestSupport
import Testing

@Suite("Totals of actuals.csv")
struct ActualsTests {
  private let fiscal = FiscalCalendar(startMonth: 1)

  private func metrics(_ actuals: String, deals: String? = nil) throws -> Metrics {
    var tables: [Table: String] = [.actuals: actuals]
    tables[.deals] = deals
    let store = FactStore(tables)
    return Metrics(ColumnEngine(store, asOf: try #require(Day(literal: "2026-08-31"))), store: store)
  }

  private func value(
    _ metrics: Metrics, _ period: String, _ filters: [Dimension: Set<String?>] = [:], _ id: String = "sales"
  ) throws -> Double? {
    metrics.value(id, in: try #require(fiscal.period(period)).range, scope: Scope(filters))?.approximate
  }

  @Test func aTeamWithNothingFinerStillHasItsFigures() throws {
    let metrics = try metrics(
      """
      period,region,product,rep,metric,actual
      2026-07,华东,A,小张,,800000
      2026-08,华东,A,小张,,840000
      2026-08,华南,B,小李,,450000
      2026-08,,,,win_rate,0.4
      2026-09,华南,B,小李,,7
      """)
    #expect(try value(metrics, "2026-08") == 1_290_000)
    #expect(try value(metrics, "2026-08", [.rep: ["小李"]]) == 450_000)
    #expect(try value(metrics, "2026-07") == 800_000)
    #expect(try value(metrics, "2026-Q3") == 2_090_000)
    #expect(try value(metrics, "2026-08", [:], "win_rate") == 0.4)
    #expect(try value(metrics, "2026-08", [.rep: ["小李"]], "win_rate") == nil)
    let august = try #require(fiscal.period("2026-08")).range
    let rows = metrics.values(["sales"], in: august, by: [.region, .product, .rep])
    #expect(rows.map { $0.group.map(\.id) } == [["华东", "A", "小张"], ["华南", "B", "小李"]])
    #expect(rows.map(\.value?.approximate) == [840_000, 450_000])
    let months = metrics.values(["sales"], in: try #require(fiscal.period("2026-Q3")).range, by: [.month])
    #expect(months.map { $0.group.first?.id } == ["2026-07", "2026-08"])
    #expect(months.map(\.value?.approximate) == [800_000, 1_290_000])
  }

  @Test func factsCountWhereTheyAreAndTotalsOnlyBeforeAndAfterThem() throws {
    let metrics = try metrics(
      "period,metric,actual\n2026-05,,500\n2026-06,,600\n2026-07,,9999\n2026-06,new_leads,3",
      deals: "deal,stage,amount,closed\nD1,won,70,2026-06-20\nD2,won,80,2026-08-02")
    #expect(try value(metrics, "2026-05") == 500)
    #expect(try value(metrics, "2026-06") == 70)
    #expect(try value(metrics, "2026-07") == 0)
    #expect(try value(metrics, "2026-H1") == 570)
    #expect(try value(metrics, "2026-06", [:], "new_leads") == 3)
  }
}
