@testable internal import DemoCompany
internal import Foundation
internal import Ingest
internal import Sales
internal import Testing

/// The planted stories, found by name where a manager would look for them.
@Suite("The diagnosis finds the planted stories") struct DiagnosisStoryTests {
  private static let samples = Array(Sample.all.prefix(2))

  private func reports(_ sample: Sample) throws -> Reports {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attain-story-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in sample.tables.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let reading = try DirectoryReader(directory: folder.path).read()
    let facts = FactStore(fragments: reading.fragments, settings: reading.settings, today: sample.today)
    return Reports(facts, asOf: sample.today)
  }

  private func month(_ offset: Int, _ reports: Reports) -> Period {
    let running = reports.facts.fiscalCalendar.period(.month, containing: reports.asOf)
    return offset == 0 ? running : reports.facts.fiscalCalendar.periods(before: running, count: -offset)[-offset - 1]
  }

  @Test(arguments: samples)
  func `the south falls behind on security because fewer deals are won`(_ sample: Sample) throws {
    let reports = try reports(sample)
    let question = Question(period: month(-1, reports), asOf: reports.asOf, scope: Scope([.region: ["华南"]]))
    let report = reports.diagnosisTree(question)
    #expect(report.main?.group.first?.id == "安全服务")
    let security = report.dimensions.first { $0.group == report.main.map { Array($0.group.prefix(1)) } }
    #expect(security?.drivers.contains { $0.driver == .winRate && $0.contribution < .zero } == true)
    #expect(report.causes.contains { $0.driver == .winRate })
    let whole = reports.diagnosis(Question(period: month(-1, reports), asOf: reports.asOf))
    #expect(whole.main?.group.map(\.id) == ["华南", "安全服务"])
  }

  @Test(arguments: samples)
  func `the weak stage of one person is named, and trained`(_ sample: Sample) throws {
    let reports = try reports(sample)
    let id = Roster.reps[Stories.weakRep].id
    let question = Question(period: month(0, reports), asOf: reports.asOf, scope: Scope([.rep: [id]]))
    let standing = try #require(reports.rep(question)?.standing)
    let stages = standing.weaknesses.compactMap { gap -> String? in
      if case .stage(let stage) = gap.subject { stage.id } else { nil }
    }
    #expect(stages.contains("proposal"))
    #expect(standing.weaknesses.contains { $0.course != nil })
  }

  @Test(arguments: samples)
  func `orders held back are found with the one who holds them`(_ sample: Sample) throws {
    let reports = try reports(sample)
    let conduct = reports.conduct(Question(period: month(0, reports), asOf: reports.asOf))
    let holder = try #require(conduct.rows.first)
    #expect(holder.rep.id == Roster.reps[Stories.holdingRep].id)
    #expect(holder.heldBack.count { $0.days > 45 } >= 2 * Stories.heldBackEachTime)
    #expect(holder.heldBack.allSatisfy { $0.attainment.numerator > $0.attainment.denominator })
    #expect(conduct.rows.dropFirst().allSatisfy { $0.heldBack.count < holder.heldBack.count })
  }
}
