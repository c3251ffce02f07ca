internal import Foundation
internal import Testing

/// What the issue asks of `check`: every defect named with file, line, column, text found and what to do; exit 1; and
/// every good row still counts.
@Suite struct DefectTests {
  /// A check of the directory with one of every defect, as a program reads it.
  private struct Check {
    let outcome: Program.Outcome
    let json: [String: Any]
    var problems: [[String: Any]] { json["problems"] as? [[String: Any]] ?? [] }

    init(_ words: String...) throws {
      let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: scratch) }
      let directory = try DefectDirectory(at: scratch.appendingPathComponent("data"))
      outcome = try Program(directory: directory.path).run(words)
      json = (try? JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8))) as? [String: Any] ?? [:]
    }

    var defects: Set<DefectDirectory.Defect> {
      Set(
        problems.map { problem in
          DefectDirectory.Defect(
            problem["kind"] as? String ?? "", problem["file"] as? String ?? "", problem["line"] as? Int,
            problem["column"] as? String, problem["text"] as? String ?? "")
        })
    }
  }

  @Test func `check names every defect with file, line, column and the text found`() throws {
    let check = try Check("check", "--format", "json")
    for defect in DefectDirectory.defects where !check.defects.contains(defect) {
      Issue.record("not named: \(defect)")
    }
    for defect in check.defects.subtracting(DefectDirectory.defects) {
      Issue.record("named though it is none: \(defect)")
    }
    #expect(check.outcome.exit == 1)
    #expect(check.json["ok"] as? Bool == false)
  }

  @Test func `every problem says what to do, in both languages`() throws {
    for language in ["en", "zh-Hans"] {
      let check = try Check("check", "--format", "json", "--lang", language)
      #expect(check.problems.count >= DefectDirectory.defects.count)
      for problem in check.problems { #expect((problem["problem"] as? String ?? "").count > 12, "\(problem)") }
    }
  }

  @Test func `errors stand on standard error, one a line, with file and line`() throws {
    let check = try Check("check")
    let lines = check.outcome.stderr.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("deals.csv:3: amount: “12x”: Not a number.") })
    #expect(!lines.contains { $0.contains("ambiguous") })
    #expect(check.outcome.stdout.contains("  deals.csv:3: amount: “12x”: Not a number."))
  }

  @Test func `rows are counted exactly once, whatever became of them`() throws {
    let files = try Check("check", "--format", "json").json["files"] as? [[String: Any]] ?? []
    #expect(files.count == 16)
    for file in files {
      let parts = ["used", "merged", "replaced", "quarantined"].map { file[$0] as? Int ?? -1 }
      #expect(file["rows"] as? Int == parts.reduce(0, +), "\(file["file"] ?? "")")
    }
  }

  @Test func `every good row still counts`() throws {
    // D1 450,000 + D10 1,000 + D13 1,000 + D14 600 + D16 600; D12 has no rate.
    let shown = try Check(
      "show", "metrics", "--metric", "sales", "--period", "2026-08", "--as-of", "2026-08-31", "--format", "json")
    let totals = shown.json["totals"] as? [String: Any]
    #expect(shown.outcome.exit == 0)
    #expect(totals?["value"] as? Double == 453_200)
  }
}
