@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("The effect of a measure")
struct MeasureEffectTests {
  private static let asOf = Day(literal: "2026-08-10") ?? Day(number: 0)

  /// R1 is trained in April: before it wins 10 of 20, afterwards 14 of 20; the others go from 20 of 40 to 22 of 40.
  private static func reports() -> Reports {
    var deals = ["deal,rep,stage,amount,created,closed"]
    func add(_ rep: String, _ month: String, won: Int, lost: Int) {
      for number in 0..<(won + lost) {
        let stage = number < won ? "won" : "lost"
        deals.append("\(rep)\(month)\(number),\(rep),\(stage),100,2026-01-01,2026-\(month)-10")
      }
    }
    add("R1", "02", won: 10, lost: 10)
    add("R1", "05", won: 14, lost: 6)
    add("R1", "04", won: 20, lost: 0)
    for rep in ["R2", "R3"] {
      add(rep, "02", won: 10, lost: 10)
      add(rep, "06", won: 11, lost: 9)
    }
    let visits = (0..<12).map { "V\($0),R1,visit,2026-0\($0 < 3 ? 3 : 7)-05 10:00" }
    return Reports(
      FactStore([
        .deals: deals.joined(separator: "\n"), .reps: "rep,name\nR1,甲\nR2,乙\nR3,丙",
        .courses: "course,title,metric\nwin,Winning,win_rate\nvis,Visiting,visits\nsat,Listening,satisfaction",
        .trainings: "rep,course,day\nR1,win,2026-04-20\nR1,vis,2026-04-02\nR1,sat,2026-04-02\nR2,win,2026-08-03",
        .activities: (["activity,rep,kind,at"] + visits).joined(separator: "\n"),
      ]), asOf: asOf)
  }

  private func effects() throws -> [MeasureEffect] {
    let reports = Self.reports()
    let period = try #require(reports.facts.fiscalCalendar.period("2026-08"))
    return reports.measureEffects(Question(period: period, asOf: Self.asOf))
  }

  @Test func `is the change of those it touched less that of the others`() throws {
    let effect = try #require(try effects().first { $0.name == "Winning" && $0.start == Day(literal: "2026-04-20") })
    #expect(
      effect.before
        == DayRange(start: try #require(Day(literal: "2026-01-01")), end: try #require(Day(literal: "2026-04-01"))))
    #expect(
      effect.after
        == DayRange(start: try #require(Day(literal: "2026-05-01")), end: try #require(Day(literal: "2026-08-01"))))
    let figures = FigureText(language: .english, currency: "CNY")
    #expect(figures.text(effect.affected.before) == "50.0%" && figures.text(effect.affected.after) == "70.0%")
    // R2 took the course, too, later: it is no example of people without it.
    #expect(effect.others.before?.cases == 20 && figures.text(effect.others.after) == "55.0%")
    #expect(figures.difference(effect.effect) == "+15.0pp")
  }

  @Test func `each of its figures is explained by rows that make it`() throws {
    let reports = Self.reports()
    let question = Question(
      period: try #require(reports.facts.fiscalCalendar.period("2026-08")), asOf: Self.asOf)
    for effect in try effects() where effect.effect != nil {
      var reference = FigureReference(metric: effect.metric, part: .effect)
      reference.measure = MeasureReference(name: effect.name, start: effect.start)
      let whole = reports.explanation(reference, question)
      #expect(whole.value == effect.effect && whole.terms.count == 4 && whole.rowCount > 0)
      for (place, side) in MeasureEffect.sides.enumerated() {
        reference.part = side
        let answer = reports.explanation(reference, question)
        let figure = try #require(answer.value)
        #expect(whole.terms[place].value == figure)
        #expect(answer.span == (place % 2 == 0 ? effect.before : effect.after))
        let terms = answer.terms.compactMap { $0.value?.approximate }
        #expect(
          abs(terms.dropFirst().reduce(terms[0]) { $0 / $1 } - figure.approximate) < 1e-9, "\(effect.name) \(side)")
        if effect.metric == "visits" { #expect(Double(answer.rowCount) == terms[0]) }
        if effect.metric == "win_rate" { #expect(answer.rowCount == figure.cases) }
      }
    }
  }

  @Test func `counts are of one person and month`() throws {
    let effect = try #require(try effects().first { $0.name == "Visiting" })
    #expect(effect.affected.before?.equals(Figure(whole: 1, unit: .count, cases: 3)) == true)
    #expect(effect.affected.after?.equals(Figure(whole: 3, unit: .count, cases: 9)) == true)
  }

  @Test func `the month of the measure counts for neither side, and before its end nothing is said`() throws {
    let young = try #require(try effects().first { $0.name == "Winning" && $0.start == Day(literal: "2026-08-03") })
    #expect(young.effect == nil && young.affected.after == nil && young.affected.before != nil)
  }

  private func effects(of entry: Entry) throws -> [MeasureEffect] {
    var facts = Self.reports().facts
    facts.entries = [entry]
    let period = try #require(facts.fiscalCalendar.period("2026-08"))
    return Reports(facts, asOf: Self.asOf).measureEffects(Question(period: period, asOf: Self.asOf))
      .filter { $0.name == entry.text }
  }

  private func measure(_ about: [(String, String)], period: String?) -> Entry {
    Entry(
      id: "m", kind: .measure, text: "New price list", about: about.compactMap { EntrySubject($0.0, $0.1) },
      author: "wang", at: Int64((Day(literal: "2026-04-07") ?? Self.asOf).number) * 86_400, period: period)
  }

  @Test func `a measure that was written down has the same effect as a training of the same people and month`() throws {
    let written = try #require(
      try effects(of: measure([("rep", "甲"), ("metric", "win_rate")], period: "2026-04")).first)
    #expect(written.parts.map(\.id) == ["R1"])
    #expect(written.affected.before == Figure(Int64(10), over: 20, unit: .ratio, cases: 20))
    #expect(written.affected.after?.cases == 20)
    // Nobody else is left out: R2 and R3 are the others, 20 of 40 before and 22 of 40 after.
    #expect(written.others.before?.cases == 40 && written.others.after?.numerator == 22)
    let figures = FigureText(language: .english, currency: "CNY")
    #expect(figures.difference(written.effect) == "+15.0pp")
    // Without a period it began in the month in which it was written.
    #expect(
      try effects(of: measure([("rep", "R1"), ("metric", "win_rate")], period: nil)).first?.effect == written.effect)
  }

  @Test func `a measure of a quarter leaves the quarter out, and one of no metric is held against sales`() throws {
    let effect = try #require(try effects(of: measure([("rep", "R1")], period: "2026-Q2")).first)
    #expect(effect.metric == "sales")
    #expect(effect.before.end == Day(literal: "2026-04-01") && effect.after.start == Day(literal: "2026-07-01"))
    #expect(effect.after.end == Day(literal: "2026-08-01") && effect.before.start == Day(literal: "2026-03-01"))
  }

  @Test func `a measure of the whole company has two sides and nobody to compare with`() throws {
    let effect = try #require(try effects(of: measure([("metric", "win_rate")], period: "2026-04")).first)
    #expect(effect.parts.isEmpty && effect.affected.after?.cases == 60)
    #expect(effect.others.before == nil && effect.effect == nil)
  }

  @Test func `a measure of somebody nobody knows is no measure`() throws {
    #expect(try effects(of: measure([("rep", "R9")], period: nil)).isEmpty)
  }

  @Test func `a course of a metric without data has none`() throws {
    #expect(try effects().contains { $0.name == "Listening" } == false)
  }
}
