import Dashboard
import Sales
import Screen
import Testing

@Suite struct RowTests {
  private func namesInOrder(_ desk: Desk) -> [String] {
    desk.text.split(separator: "\n").compactMap { line in Sample.reps.map(\.name).first { line.contains($0) } }
  }

  private func facts(version: Int) -> FactsSummary {
    var facts = Desk.facts
    facts.version = version
    return facts
  }

  /// The people page after the second person overtook the first.
  private func overtaken() -> PageReports {
    guard case .people(var report) = Sample.people.body else { return Sample.people }
    report.rows.swapAt(0, 1)
    return PageReports(progress: Sample.progress, body: .people(report))
  }

  @Test func `new figures keep rows in place until the next key`() {
    var desk = Desk.ready()
    desk.press(.character("5"))
    #expect(namesInOrder(desk) == ["小张", "小李", "小王"])
    guard let asked = desk.state.page.answered else { return }
    let request = ReportRequest(version: 2, subject: asked.subject, question: asked.question)
    _ = update(.factsLoaded(facts(version: 2)), &desk.state)
    _ = update(.reportsComputed(request, overtaken()), &desk.state)
    #expect(namesInOrder(desk) == ["小张", "小李", "小王"])
    desk.press(.up)
    #expect(namesInOrder(desk) == ["小李", "小张", "小王"])
  }

  @Test func `an older answer never replaces a newer one`() {
    var desk = Desk.ready()
    desk.press(.character("5"))
    guard let asked = desk.state.page.answered else { return }
    _ = update(.factsLoaded(facts(version: 2)), &desk.state)
    let newer = ReportRequest(version: 2, subject: asked.subject, question: asked.question)
    _ = update(.reportsComputed(newer, Sample.people), &desk.state)
    _ = update(.reportsComputed(asked, overtaken()), &desk.state)
    #expect(desk.state.page.answered?.version == 2)
    #expect(desk.state.page.reports == Sample.people)
  }

  @Test func `an answer that nobody wants any more is dropped`() {
    var desk = Desk.ready()
    let old = desk.state.page.answered
    desk.press(.character("["))
    guard let old else { return }
    let before = desk.state.page.answered
    _ = update(.reportsComputed(old, Sample.overview), &desk.state)
    #expect(desk.state.page.answered == before)
  }

  @Test func `the selection is kept by what it is when rows are sorted`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .down)
    #expect(desk.state.page.selection.item == .rep("R02"))
    desk.press(.character("O"))
    desk.press(.character("O"))
    #expect(desk.state.page.selection.item == .rep("R02"))
  }

  @Test func `sorting by a column twice turns it round`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .character("O"))
    #expect(desk.state.page.sort == SortChoice(column: .attainment, isAscending: true))
    #expect(namesInOrder(desk) == ["小李", "小张", "小王"])
    desk.press(.character("O"))
    #expect(namesInOrder(desk) == ["小王", "小张", "小李"])
  }

  @Test func `a filter leaves the rows that contain it, and escape brings all back`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .character("/"))
    desk.type("华南")
    desk.press(.enter)
    #expect(namesInOrder(desk) == ["小李"])
    desk.press(.escape)
    #expect(namesInOrder(desk) == ["小张", "小李", "小王"])
  }

  @Test func `a folded group hides its rows and keeps its sums`() {
    var desk = Desk.ready()
    desk.press(.character("2"), .character(" "))
    #expect(namesInOrder(desk) == ["小李", "小王"])
    #expect(desk.text.contains("840,000"))
    desk.press(.character("-"))
    #expect(namesInOrder(desk) == [])
    desk.press(.character("+"))
    #expect(namesInOrder(desk) == ["小张", "小李", "小王"])
  }

  @Test func `explain asks about the selected figure of the selected row`() {
    var desk = Desk.ready()
    desk.press(.character("2"), .right, .character("e"))
    var question = Question(period: Sample.month, asOf: Sample.asOf, metrics: ["sales"])
    question.scope = Scope([.region: ["华东"]])
    let reference = FigureReference(metric: "sales", part: .attainment)
    let request = ReportRequest(version: 1, subject: .explanation(reference), question: question)
    #expect(desk.takeEffects().last == .compute(request))
    #expect(desk.text.contains("deals/2026-08.csv:15"))
  }
}

extension RowTests {
  @Test func `the sums below a filtered list are those of the rows it shows`() {
    var desk = Desk.ready(Size(width: 140, height: 36), .english)
    desk.press(.character("5"), .enter, .character("D"))
    #expect(desk.text.contains("14 deals"))
    desk.press(.character("/"))
    desk.type("D-1041")
    desk.press(.enter)
    let total = desk.text.split(separator: "\n").first { $0.contains("1 deal") } ?? ""
    #expect(total.contains("33,000") && !total.contains("14 deals"))
  }
}
