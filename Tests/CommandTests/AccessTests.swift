internal import Foundation
internal import Glibc
internal import Testing

/// Commands under access.toml; who runs them is whoever runs the tests.
@Suite("Commands under access.toml", .enabled(if: Program.path != nil, "attain is not built"))
struct AccessTests {
  private let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")

  private var program: Program { Program(directory: scratch.appendingPathComponent("data")) }

  /// The account that runs the tests.
  private static let account: String = {
    guard let name = getpwuid(getuid())?.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }()

  private func write(_ name: String, _ text: String) throws {
    let folder = scratch.appendingPathComponent("data")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// A directory with three entries, seen under a rule for the account.
  private func company(_ person: String) throws {
    try write("reps.csv", "rep,name,team\nr1,小李,南一组\nr2,小王,南二组\n")
    try write("deals.csv", "deal,rep,stage,amount,created\nD-1,r1,lead,5,2026-08-01\n")
    for (kind, text, rep) in [("coach", "about-li", "r1"), ("feedback", "about-wang", "小王"), ("note", "for-all", "r2")]
    {
      #expect(try program.run(["log", kind, text, "--about", "rep=\(rep)"]).exit == 0)
    }
    try write("access.toml", person)
  }

  private func rule(_ more: String) -> String { "[[person]]\nuser = \"\(Self.account)\"\n\(more)\n" }

  private func remove() { try? FileManager.default.removeItem(at: scratch) }

  @Test("Without access.toml everything is read; a rule of nobody's hides what others wrote about people")
  func entries() throws {
    defer { remove() }
    try company("")
    // An empty rule: the account is anyone else, but the author of all.
    let own = try program.run(["log", "list"]).stdout
    #expect(own.contains("about-li") && own.contains("about-wang") && own.contains("for-all"))
    let export = try program.run(["journal", "export"]).stdout.replacingOccurrences(
      of: "\"author\": \"\(Self.account)\"", with: "\"author\": \"somebody\"")
    try FileManager.default.removeItem(at: scratch.appendingPathComponent("data/.attain"))
    try write("export.jsonl", export)
    #expect(try program.run(["journal", "import", "export.jsonl"]).stderr.contains("directors only"))
    try write("access.toml", rule("role = \"director\""))
    #expect(try program.run(["journal", "import", "export.jsonl"]).exit == 0)
    for (text, seen) in [
      (rule("role = \"director\""), ["about-li", "about-wang", "for-all"]),
      (rule("role = \"rep\"\nrep = \"小李\""), ["about-li", "for-all"]),
      (rule("role = \"manager\"\nteam = \"南二组\""), ["about-wang", "for-all"]),
      ("[default]\nrole = \"wall\"\n", ["for-all"]), ("role = king", ["for-all"]),
    ] {
      try write("access.toml", text)
      for words in [["log", "list"], ["log", "list", "--format", "json"], ["journal", "export"]] {
        let output = try program.run(words).stdout
        let found = ["about-li", "about-wang", "for-all"].filter(output.contains)
        #expect(found == seen, "\(words) under \(text)")
      }
    }
  }

  @Test("Who looks is the account, whatever the environment says")
  func environment() throws {
    defer { remove() }
    try company("[[person]]\nuser = \"boss\"\nrole = \"director\"\n")
    var lying = program
    lying.environment = ["USER": "boss", "LOGNAME": "boss", "SUDO_USER": "boss"]
    try write("empty.jsonl", "")
    #expect(try lying.run(["journal", "import", "empty.jsonl"]).stderr.contains("directors only"))
  }

  @Test("A rule that cannot be read is said by every check and every view")
  func unreadable() throws {
    defer { remove() }
    try company("role = king")
    #expect(try program.run(["check"]).exit == 1)
    #expect(try program.run(["check"]).stdout.contains("nobody's pay is shown to anybody"))
    #expect(try program.run(["show", "targets"]).stderr.contains("nobody's pay is shown to anybody"))
  }
}
