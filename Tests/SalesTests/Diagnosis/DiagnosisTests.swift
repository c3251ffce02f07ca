@testable internal import Sales
internal import TestSupport
internal import Testing

/// July against August of a company in which the South wins less of line B, held up after its proposals.
@Suite("Diagnosis of a change")
struct DiagnosisTests {
  private static let asOf = Day(literal: "2026-08-31") ?? Day(number: 0)

  /// Deals of a region and line: so many won at an amount and so many lost, with their way through the stages.
  private static func store(settings: Settings = Settings()) -> FactStore {
    var deals = ["deal,rep,region,product,stage,amount,created,closed"]
    var events = ["deal,stage,at"]
    func add(_ month: String, _ region: String, _ product: String, won: Int, lost: Int, _ amount: Int) {
      for number in 0..<(won + lost) {
        let key = "\(month)\(region)\(product)\(number)"
        deals.append(
          "\(key),\(region)rep,\(region),\(product),\(number < won ? "won" : "lost"),\(amount),2026-06-01,2026-\(month)-15"
        )
        events += ["\(key),lead,2026-06-01", "\(key),proposal,2026-06-10"]
        if number < won { events.append("\(key),negotiation,2026-06-20") }
      }
    }
    add("07", "East", "A", won: 10, lost: 10, 1000)
    add("08", "East", "A", won: 10, lost: 10, 1000)
    add("07", "South", "A", won: 8, lost: 8, 1000)
    add("08", "South", "A", won: 7, lost: 9, 1000)
    add("07", "South", "B", won: 15, lost: 15, 2000)
    add("08", "South", "B", won: 6, lost: 24, 2000)
    let leads = (0..<30).map { "L\($0),East,\($0 < 18 ? "2026-07" : "2026-08")-05" }
    return FactStore(
      [
        .deals: deals.joined(separator: "\n"), .stageEvents: events.joined(separator: "\n"),
        .leads: (["lead,region,created"] + leads).joined(separator: "\n"),
        .products: "product,line\nA,A\nB,B",
        .courses: "course,title,metric\nwin,Winning,win_rate",
      ], settings: settings)
  }

  private func report(_ scope: Scope = .everything, settings: Settings = Settings()) throws -> DiagnosisReport {
    let store = Self.store(settings: settings)
    let period = try #require(store.fiscalCalendar.period("2026-08"))
    return Reports(store, asOf: Self.asOf).diagnosis(Question(period: period, asOf: Self.asOf, scope: scope))
  }

  @Test func `the main factor names segment, amount, share and driver in both languages`() throws {
    let main = try #require(try report().main)
    let english = DiagnosisText(FigureText(language: .english, currency: "CNY"))
    let chinese = DiagnosisText(FigureText(language: .chinese, currency: "CNY"))
    #expect(english.text(main) == "South · B −¥18,000 (95% of the fall); win rate 50% → 20%")
    #expect(chinese.text(main) == "South · B −¥18,000（占降幅95%）；成单率 50% → 20%")
  }

  @Test func `within one region the segment is the product and the rep`() throws {
    let report = try report(Scope([.region: ["South"]]))
    #expect(report.main?.group.map(\.id) == ["B", "Southrep"])
    #expect(report.segments.allSatisfy { $0.group.map(\.dimension) == [.product, .rep] })
  }

  @Test func `the stage at which deals were lost is found, with its part of the change`() throws {
    let report = try report()
    let stage = try #require(report.causes.first { $0.key == "stage:proposal" })
    #expect(stage.before.numerator == 33 && stage.before.denominator == 66)
    #expect(stage.after.numerator == 23 && stage.after.denominator == 66)
    // Nobody is lost at another stage, so the whole of the win rate's part is that of this one.
    #expect(stage.contribution == report.drivers.first { $0.driver == .winRate }?.contribution)
    #expect(report.causes.filter { $0.key.hasPrefix("stage:") }.count == 1)
  }

  @Test func `leads down by over a tenth are a cause, with before and after`() throws {
    let demand = try #require(try report().causes.first { $0.key == "demand" })
    #expect(demand.kind == .demand(metric: "new_leads"))
    #expect((demand.before.numerator, demand.after.numerator) == (18, 12))
  }

  @Test func `the settings' advice comes before our own, with its course`() throws {
    var settings = Settings()
    settings.advice = [Settings.Advice(metric: "win_rate", course: nil, text: "Lose together.")]
    let words = DiagnosisText(FigureText(language: .english, currency: "CNY"))
    let stage = try #require(try report(settings: settings).causes.first { $0.key == "stage:proposal" })
    #expect(words.advice(stage) == "Lose together.")
    #expect(stage.course == "Winning")
    let own = try #require(try report().causes.first { $0.key == "stage:proposal" })
    #expect(words.advice(own) == "Go through the last deals lost there together.")
  }

  @Test func `the scorecard names what moved each metric`() throws {
    let store = Self.store()
    let period = try #require(store.fiscalCalendar.period("2026-08"))
    let scorecard = Reports(store, asOf: Self.asOf).scorecard(Question(period: period, asOf: Self.asOf))
    let words = DiagnosisText(FigureText(language: .english, currency: "CNY"))
    let drivers = Dictionary(scorecard.rows.map { ($0.target.metric, $0.driver.map(words.text)) }) { first, _ in first }
    #expect(drivers["sales"] == "South · B −¥18,000 (95% of the fall); win rate 50% → 20%")
    #expect(drivers["deals_won"] == "South · B −9 (90% of the fall)")
    #expect(drivers["win_rate"] == "South · B −13.6pp (90% of the fall)")
    #expect(drivers["cycle_days"] == .some(nil))
  }
}
