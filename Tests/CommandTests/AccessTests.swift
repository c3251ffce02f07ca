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

  /// A company whose two reps get unmistakable amounts for August.
  private func payingCompany() throws {
    try write("reps.csv", "rep,name,team\nr1,小李,南一组\nr2,小王,南二组\n")
    try write("targets.csv", "period,rep,target\n2026-08,r1,900000\n2026-08,r2,900000\n")
    try write(
      "deals.csv",
      """
      deal,customer,rep,stage,amount,created,closed
      D-1,Acme,r1,won,1000003,2026-07-01,2026-08-05
      D-2,Bolt,r2,won,2000017,2026-07-02,2026-08-06

      """)
    let plans = scratch.appendingPathComponent("data/plans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    try write(
      "plans/flat.toml",
      "id = \"flat\"\nkind = \"commission\"\nperiod = \"month\"\nmetric = \"sales\"\nbase = \"won\"\n"
        + "mode = \"whole\"\n[[tier]]\nfrom = 0\nrate = 0.017321\nname = \"flat\"\n")
  }

  /// Everything that commands print of August; of pay alone where not all views are wanted.
  private func everything(inAllViews: Bool) throws -> [String] {
    let all = [
      "targets", "scorecard", "metrics", "trend", "leaderboard", "funnel", "deals", "pivot", "diagnosis", "forecast",
      "movement", "incentives", "health", "quarantine", "rep", "overview",
    ]
    var printed: [String] = []
    for view in inAllViews ? all : ["incentives"] {
      let person = view == "rep" ? ["--where", "rep=小王"] : []
      for format in ["text", "csv", "json", "md", "html", "svg"] {
        let words = ["show", view, "--period", "2026-08", "--as-of", "2026-08-31", "--format", format] + person
        printed.append(try program.run(words).stdout)
      }
    }
    for words in [
      ["check"], ["journal", "export"], ["log", "list"], ["plan", "simulate", "flat", "--periods", "2026-08"],
    ] {
      let outcome = try program.run(words)
      printed.append(outcome.stdout + outcome.stderr)
    }
    return printed
  }

  @Test("No command prints another's pay in any view and format; plans are tried by those who decide about pay")
  func pay() throws {
    defer { remove() }
    try payingCompany()
    let (own, others) = (["17321.05", "17,321.05"], ["34642.29", "34,642.29"])
    for (text, seen) in [
      (nil, own + others), (rule("role = \"director\""), own + others), (rule("role = \"rep\"\nrep = \"小李\""), own),
      (rule("role = \"manager\"\nteam = \"南二组\""), others), ("[default]\nrole = \"wall\"\n", []), ("role = king", []),
    ] as [(String?, [String])] {
      if let text { try write("access.toml", text) }
      let printed = try everything(inAllViews: seen == own)
      for mark in own + others {
        #expect(printed.contains { $0.contains(mark) } == seen.contains(mark), "\(mark) under \(text ?? "no rule")")
      }
      let mayTry = printed.last?.contains("managers and directors only") == false
      #expect(mayTry == seen.contains(others[0]))
    }
  }

  @Test("Of statements a rep sees and objects to their own; publishing, answering and paying is for who decides")
  func statements() throws {
    defer { remove() }
    try payingCompany()
    #expect(try program.run(["statements", "publish", "--period", "2026-08"]).exit == 0)
    try write("access.toml", rule("role = \"rep\"\nrep = \"小李\""))
    let other = ["34642.29", "34,642.29"]
    for words in [
      ["statements", "list"], ["statements", "list", "--period", "2026-08"], ["journal", "export"],
      ["statements", "show", "--rep", "小王", "--period", "2026-08"],
      ["statements", "object", "wrong", "--rep", "小王", "--period", "2026-08"],
    ] {
      let outcome = try program.run(words)
      for mark in other { #expect(!(outcome.stdout + outcome.stderr).contains(mark), "\(words)") }
    }
    for words in [["show"], ["object", "wrong"]] {
      let outcome = try program.run(["statements"] + words + ["--rep", "小王", "--period", "2026-08"])
      #expect(outcome.stderr.contains("does not let you see the pay"))
      #expect(outcome.exit == 1)
    }
    for words in [["publish"], ["confirm"], ["pay"], ["answer", "no", "--rep", "小李"]] {
      let outcome = try program.run(["statements"] + words + ["--period", "2026-08"])
      #expect(outcome.stderr.contains("managers and directors only"), "\(words)")
    }
    let own = try program.run(["statements", "show", "--rep", "小李", "--period", "2026-08"])
    #expect(own.stdout.contains("17,321.05"))
    try write("access.toml", rule("role = \"manager\"\nteam = \"南二组\""))
    #expect(try program.run(["statements", "show", "--rep", "小王", "--period", "2026-08"]).stdout.contains(other[1]))
    #expect(try program.run(["statements", "pay", "--rep", "小李", "--period", "2026-08"]).exit == 1)
    for rep in ["小李", "r1"] {
      let outcome = try program.run(["statements", "publish", "--rep", rep, "--period", "2026-08"])
      #expect(outcome.stderr.contains("does not let you see the pay of 小李"))
    }
    let out = ["statements", "show", "--rep", "小王", "--period", "2026-08", "--out", "wang.html"]
    #expect(try program.run(out).exit == 0)
    var status = stat()
    #expect(stat(scratch.path + "/data/wang.html", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }
}
