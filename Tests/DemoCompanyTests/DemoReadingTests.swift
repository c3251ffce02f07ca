@testable internal import DemoCompany
internal import Foundation
internal import Ingest
internal import Sales
internal import Testing

/// The demo as the program reads it.
@Suite struct DemoReadingTests {
  /// All problems in the order of the files' lines, and what became of the rows.
  private struct Outcome {
    let reading: Reading
    let facts: FactStore

    var problems: [Problem] {
      (reading.files.flatMap(\.problems) + facts.problems).sorted {
        ($0.place.file, $0.place.line ?? 0) < ($1.place.file, $1.place.line ?? 0)
      }
    }
  }

  private func outcome() throws -> Outcome {
    let reading = try reading()
    let facts = FactStore(fragments: reading.fragments, settings: reading.settings, today: Sample.usual.today)
    return Outcome(reading: reading, facts: facts)
  }

  private func reading() throws -> Reading {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attain-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in Sample.usual.tables.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try DirectoryReader(directory: folder.path).read()
  }

  @Test func `the bad rows are exactly the planted ones`() throws {
    let quarantined = try outcome().problems.filter(\.quarantinesRow)
    let expected = BadRow.all(today: Sample.usual.today).map(\.kind)
    #expect(quarantined.map { "\($0.kind)" } == expected)
    #expect(Set(quarantined.map(\.place.file)) == [DemoCompany.channelPath])
  }

  @Test func `three rows are merged, one is replaced, one split is wrong, and every other row counts`() throws {
    let outcome = try outcome()
    let warnings = outcome.problems.filter { !$0.quarantinesRow }.map { "\("\($0.kind)".prefix { $0 != "(" })" }
    #expect(warnings == ["merged", "merged", "merged", "replaced", "sharesDoNotSumToOne"])
    #expect(outcome.reading.files.allSatisfy { $0.table != nil && $0.fragment != nil })
    let deals = Sample.usual.tables.rows("deals").count + Sample.usual.tables.channelRows.count
    #expect(outcome.facts.deals.count == deals - BadRow.all(today: Sample.usual.today).count - 4)
  }

  @Test func `the settings are read without a word`() throws {
    let reading = try reading()
    #expect(reading.problems.isEmpty)
    #expect(reading.settings.company == "示例科技" && reading.settings.wonCollected == 300_000)
    #expect(reading.settings.bigDeal == Money(whole: 300_000) && reading.settings.sources.count == 1)
    #expect(reading.settings.metrics.count == 1 && reading.settings.advice.count == 2)
  }
}
