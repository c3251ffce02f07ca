import Sales
import TestSupport
import Testing

@Suite("The funnel in full")
struct FunnelInFullTests {
  private static let asOf = Day(literal: "2026-08-14") ?? Day(number: 0)
  private static let calendar = FiscalCalendar(startMonth: 1)

  private static let deals = """
    deal,title,rep,stage,amount,created,closed,lost_reason,expected_close,stage_since
    A1,Old and moved,R1,proposal,100,2026-05-01,,,,
    A2,Old and lost now,R1,lost,200,2026-05-01,2026-08-05,price,,
    A3,Old and still,R2,contact,300,2026-05-01,,,,
    A4,New,R2,lead,,2026-08-03,,,,
    A5,New and lost,R1,lost,400,2026-08-03,2026-08-10,no budget,,
    A6,New and on,R2,proposal,500,2026-08-04,,,2026-09-01,
    J1,July early,R1,won,10,2026-07-02,2026-07-10,,,
    J2,July early,R1,won,10,2026-07-03,2026-07-30,,,
    J3,July early,R2,lost,10,2026-07-03,2026-07-08,price,,
    J4,July late,R2,won,10,2026-07-25,2026-07-28,,,
    """
  private static let events = """
    deal,stage,at
    A1,lead,2026-05-01
    A1,proposal,2026-08-06
    A2,contact,2026-05-02
    A5,proposal,2026-08-05
    A6,lead,2026-08-04
    A6,proposal,2026-08-07
    J2,lead,2026-07-03
    """

  private func reports(settings: Settings = Settings()) -> Reports {
    Reports(
      FactStore([.deals: FunnelInFullTests.deals, .stageEvents: FunnelInFullTests.events], settings: settings),
      asOf: FunnelInFullTests.asOf)
  }

  private func question(_ cohort: FunnelCohort = .created) throws -> Question {
    var question = Question(
      period: try #require(FunnelInFullTests.calendar.period("2026-08")), asOf: FunnelInFullTests.asOf)
    question.cohort = cohort
    return question
  }

  @Test func theCohortIsWhatWasCreatedAndTouchedIsWhatMoved() throws {
    #expect(try reports().funnel(question()).rows.map(\.reached) == [3, 2, 2, 2, 0, 0])
    // A1 moved, A2 was lost, and those created; A3 stood still.
    #expect(try reports().funnel(question(.touched)).rows.map(\.reached) == [5, 4, 3, 3, 0, 0])
  }

  @Test(arguments: FunnelCohort.allCases)
  func whatACellSaysIsWhatItOpens(cohort: FunnelCohort) throws {
    let (reports, question) = (reports(), try question(cohort))
    for row in reports.funnel(question).rows {
      #expect(reports.deals(question, .reached(stage: row.stage.id, cohort)).rows.count == row.reached)
      #expect(reports.deals(question, .lostIn(stage: row.stage.id, cohort)).rows.count == row.lost)
    }
  }

  @Test func aRunningPeriodIsComparedWithAsManyWorkingDaysAsTheyStoodThen() throws {
    let report = try reports().funnel(question(), isCompared: true)
    // 10 working days of August are over; those of July end on the 14th: J4 came later, J2 was still open.
    #expect(report.comparison?.isToDate == true)
    #expect(report.comparison?.range.end.iso == "2026-07-15")
    #expect(report.rows.map(\.earlierReached) == [3, 1, 1, 1, 1, 1])
    #expect(report.rows.first?.earlierConversion?.approximate == 1.0 / 3)
    #expect(try reports().funnel(question()).comparison == nil)
  }

  @Test func aTransitionSaysWhoLostWhatAndWhy() throws {
    let report = try #require(try reports().transition(from: "proposal", question(.touched)))
    #expect(report.next?.id == "negotiation")
    #expect([report.reached, report.passed, report.lost] == [3, 0, 1])
    #expect(report.lostAmount == Money(whole: 400))
    #expect(report.reasons.map(\.reason) == ["no budget"])
    #expect(report.deals.map(\.deal) == ["A5"])
    #expect(report.deals.first?.lostReason == "no budget")
    #expect(report.reps.map(\.rep?.id) == ["R1", "R2"])
    #expect(report.reps.map(\.lost) == [1, 0])
    #expect(report.reps.reduce(0) { $0 + $1.reached } == report.reached)
  }

  @Test func whatATransitionSaysOfARepIsWhatIsExplainedAndOpened() throws {
    let splits = "deal,rep,share\nA5,R1,0.5\nA5,R2,0.5\nA6,R1,0.2\nA6,R2,0.8"
    let store = FactStore([
      .deals: FunnelInFullTests.deals, .stageEvents: FunnelInFullTests.events, .splits: splits,
    ])
    let reports = Reports(store, asOf: FunnelInFullTests.asOf)
    for stage in ["lead", "contact", "proposal"] {
      let report = try #require(reports.transition(from: stage, try question(.touched)))
      for part in report.reps {
        var asked = try question(.touched)
        asked.scope = Scope([.rep: [part.rep?.id]])
        let counted = { (figure: FunnelFigure) -> Int in
          var reference = FigureReference(metric: figure.rawValue, part: .actual)
          reference.stage = stage
          return reports.explanation(reference, asked).rowCount
        }
        #expect(counted(.reached) == part.reached && counted(.lost) == part.lost, "\(stage) \(part.rep?.id ?? "")")
        #expect(reports.deals(asked, .lostIn(stage: stage, .touched)).rows.count == part.lost)
      }
    }
  }

  @Test func whoLosesMoreThanTheOthersComesFirst() throws {
    var deals = ["deal,rep,stage,amount,created,closed,lost_reason"]
    for index in 0..<40 {
      let rep = index % 2 == 0 ? "strong" : "weak"
      let isLost = rep == "weak" ? index % 4 == 1 : index % 20 == 0
      deals.append("D\(index),\(rep),\(isLost ? "lost" : "negotiation"),1,2026-08-03,\(isLost ? "2026-08-10" : ""),x")
    }
    let events = ["deal,stage,at"] + (0..<40).map { "D\($0),proposal,2026-08-04" }
    let store = FactStore([.deals: deals.joined(separator: "\n"), .stageEvents: events.joined(separator: "\n")])
    let report = try #require(
      Reports(store, asOf: FunnelInFullTests.asOf).transition(from: "proposal", try question()))
    #expect(report.reps.map(\.rep?.id) == ["weak", "strong"])
    #expect(report.reps.map(\.lost) == [10, 2])
  }

  @Test func dealsThatLackWhatTheirStageNeedsAreCountedAndListed() throws {
    var settings = Settings()
    for index in settings.stages.indices where settings.stages[index].id == "proposal" {
      settings.stages[index].needs = ["amount", "expected_close"]
    }
    for index in settings.stages.indices where settings.stages[index].id == "lead" {
      settings.stages[index].needs = ["amount"]
    }
    let reports = reports(settings: settings)
    let asked = try question()
    #expect(reports.funnel(asked).rows.map(\.lacking) == [1, 0, 0, 1, 0, 0])
    let rows = reports.deals(asked, .lacking).rows
    #expect(rows.map(\.deal) == ["A1", "A4"])
    #expect(rows.map(\.lacks) == [["expected_close"], ["amount"]])
    #expect(try self.reports().funnel(question()).rows.allSatisfy { $0.lacking == 0 })
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func theFunnelOfAValueIsThatOfItsScope(seed: UInt64) throws {
    var company = OddCompany(seed: seed)
    let reports = Reports(company.store(), asOf: Day(number: 20_700))
    let year = FunnelInFullTests.calendar.period(.year, containing: reports.asOf)
    for dimension in [Dimension.region, .rep, .product, .source, .customer, .segment] {
      for cohort in FunnelCohort.allCases {
        var asked = Question(period: year, asOf: reports.asOf)
        asked.cohort = cohort
        for part in reports.funnelParts(asked, by: dimension) {
          asked.scope = Scope.everything.narrowed(to: part.value)
          let own = reports.funnel(asked)
          #expect(part.funnel.rows == own.rows, "seed \(seed), \(part.value)")
          #expect([part.funnel.open] == [own.open])
          #expect([part.funnel.winRate, part.funnel.velocity] == [own.winRate, own.velocity], "\(part.value)")
        }
      }
    }
  }

  @Test func theFunnelsFiguresAreExplained() throws {
    let (reports, asked) = (reports(), try question(.touched))
    for row in reports.funnel(asked).rows {
      for figure in FunnelFigure.allCases where figure != .velocity {
        let explanation = reports.explanation(figure.reference(stage: row.stage.id), asked)
        switch figure {
        case .reached: #expect(explanation.value?.numerator == Int64(row.reached))
        case .lost: #expect(explanation.value?.numerator == Int64(row.lost))
        case .open: #expect(explanation.value?.numerator == Int64(row.open))
        case .conversion where row.conversion != nil:
          #expect(explanation.value == row.conversion)
          #expect(explanation.rowTotal?.numerator == explanation.terms.first?.value?.numerator)
        case .dwellMedian: #expect(explanation.value == row.dwellMedian)
        default: break
        }
        #expect(explanation.rows.allSatisfy { ($0.place.line ?? 0) > 0 })
      }
    }
    let velocity = reports.explanation(FigureReference(metric: "velocity", part: .actual), asked)
    #expect(velocity.value == reports.funnel(asked).velocity)
    #expect(velocity.terms.count == 4)
  }
}
