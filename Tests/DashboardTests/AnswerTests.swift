import Dashboard
import Sales
import Screen
import TestSupport
import Testing

/// Every question a page asks, answered from facts written down; what is opened adds up to what was shown.
@Suite struct AnswerTests {
  private static let facts = FactStore(
    [
      .reps: """
      rep,name,region
      R01,小张,华东
      R02,小李,华南
      R03,小王,华北
      """,
      .products: """
      product,line
      A1,A产品
      B1,B产品
      """,
      .targets: """
      period,region,product,rep,target
      2026-08,华东,A产品,R01,800000
      2026-08,华南,B产品,R02,600000
      2026-08,华北,A产品,R03,300000
      """,
      .deals: """
      deal,title,customer,rep,product,stage,amount,created,closed
      D1,更新,XX集团,R01,A1,won,500000,2026-07-01,2026-08-05
      D2,扩容,南方电器,R01,A1,won,340000,2026-07-10,2026-08-12
      D3,框架,北辰科技,R02,B1,won,450000,2026-07-03,2026-08-14
      D4,试点,Acme,R03,A1,won,330000,2026-07-20,2026-08-18
      D5,二期,Acme,R02,B1,proposal,90000,2026-08-02,
      D6,三期,XX集团,R03,B1,lost,70000,2026-08-03,2026-08-19
      """,
    ], today: Sample.asOf)
  private static let reports = Reports(facts, asOf: Sample.asOf)

  private func answer(_ subject: ReportRequest.Subject, _ question: Question = Sample.question) -> PageReports.Body {
    let request = ReportRequest(version: 1, subject: subject, question: question)
    return PageReports.answer(request, from: Self.reports) {
      HealthReport(files: [], problems: [], missing: [], reconciliation: [])
    }.body
  }

  private func question(_ group: [DimensionValue], by dimensions: [Dimension] = []) -> Question {
    Question(
      period: Sample.month, asOf: Sample.asOf, by: dimensions,
      scope: group.reduce(.everything) { $0.narrowed(to: $1) })
  }

  @Test func `every subtotal of the targets is the sum of the rows below it and of the deals it opens`() {
    guard case .targets(let levels) = answer(.targets, question([], by: [.region, .product, .rep])) else {
      Issue.record("no targets")
      return
    }
    #expect(levels.map(\.question.by.count) == [1, 2, 3])
    for row in levels.flatMap(\.rows) {
      guard case .deals(let deals) = answer(.deals(.won), question(row.group)) else {
        Issue.record("no deals")
        return
      }
      #expect(row.actual?.numerator ?? 0 == deals.total?.amount.minorUnits)
      #expect(deals.total?.amount == deals.rows.reduce(Money.zero) { $0 + ($1.amount ?? .zero) })
    }
    for (coarse, fine) in zip(levels, levels.dropFirst()) {
      for group in coarse.rows {
        let below = fine.rows.filter { $0.group.starts(with: group.group) }
        #expect(group.actual?.numerator ?? 0 == below.reduce(0) { $0 + ($1.actual?.numerator ?? 0) })
      }
    }
  }

  @Test func `a level of which no row has a value is left out`() {
    guard case .targets(let levels) = answer(.targets, question([], by: [.region, .manager, .rep])),
      case .targets(let plain) = answer(.targets, question([], by: [.region, .rep]))
    else {
      Issue.record("no targets")
      return
    }
    #expect(levels.map(\.question.by) == [[.region], [.region, .rep]] && levels.last?.rows == plain.last?.rows)
  }

  @Test func `Table 1 stands on the page to the yuan`() {
    guard case .targets(let levels) = answer(.targets, question([], by: [.region])), let rows = levels.last?.rows else {
      Issue.record("no targets")
      return
    }
    let found = Dictionary(uniqueKeysWithValues: rows.map { ($0.group.first?.id, ($0.gap?.numerator, $0.light)) })
    #expect(found["华东"]?.0 == 4_000_000 && found["华东"]?.1 == .green)
    #expect(found["华南"]?.0 == -15_000_000 && found["华南"]?.1 == .red)
    #expect(found["华北"]?.0 == 3_000_000 && found["华北"]?.1 == .green)
  }

  @Test func `what is explained equals the figure`() {
    for rep in ["R01", "R02", "R03"] {
      let question = question([DimensionValue(.rep, id: rep)])
      guard
        case .explanation(let explanation) = answer(
          .explanation(FigureReference(metric: "sales", part: .actual)), question),
        case .deals(let deals) = answer(.deals(.won), question)
      else {
        Issue.record("no explanation")
        return
      }
      #expect(explanation.value?.numerator == deals.total?.amount.minorUnits)
      #expect(explanation.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == explanation.value?.numerator)
      #expect(explanation.rowCount == deals.rows.count)
    }
  }

  @Test func `every page has an answer, and what is gone says so`() {
    let subjects: [ReportRequest.Subject] = [
      .overview, .funnel(by: .region), .people, .deals(.touched), .deal(key: "D3"), .data,
      .decomposition(into: .week, metric: "sales"),
    ]
    for subject in subjects { #expect(answer(subject) != .nothing, "\(subject)") }
    #expect(answer(.person(rep: "R02"), question([DimensionValue(.rep, id: "R02")])) != .nothing)
    #expect(answer(.person(rep: "R99"), question([DimensionValue(.rep, id: "R99")])) == .nothing)
    #expect(answer(.deal(key: "D99")) == .nothing)
  }

  @Test func `the count of a stage is the number of deals it opens`() {
    guard case .funnel(let funnel, let parts) = answer(.funnel(by: .region)) else {
      Issue.record("no funnel")
      return
    }
    for row in funnel.rows {
      guard case .deals(let deals) = answer(.deals(.reached(stage: row.stage.id))) else { return }
      #expect(deals.rows.count == row.reached, "\(row.stage.id)")
    }
    #expect(parts.reduce(0) { $0 + ($1.funnel.rows.first?.reached ?? 0) } == funnel.rows.first?.reached)
  }
}
