internal import Foundation
import Sales
import Testing

@Suite("docs/metrics.md")
struct MetricsDocumentTests {
  /// The document of this package; `nil` where the sources stand alone.
  private static let document: URL? = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let docs = folder.appendingPathComponent("docs")
      if FileManager.default.fileExists(atPath: docs.path) { return docs.appendingPathComponent("metrics.md") }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  @Test func `the document says what the catalogue says; ATTAIN_RECORD=1 writes it again`() throws {
    let document = try #require(MetricsDocumentTests.document)
    let text = MetricCatalog.standard.document
    if ProcessInfo.processInfo.environment["ATTAIN_RECORD"] == "1" {
      try text.write(to: document, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: document, encoding: .utf8) == text)
  }

  @Test func `no cell of the table breaks it`() {
    let rows = MetricCatalog.standard.document.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == MetricCatalog.standard.metrics.count)
    #expect(rows.allSatisfy { $0.split(separator: "|", omittingEmptySubsequences: false).count == 10 })
  }
}
