import Foundation
import Glibc
import Testing

@testable import Ingest
@testable import Sales

@Suite("access.toml")
struct AccessFileTests {
  private func sights(_ text: String, _ users: String...) -> [PaySight] {
    let rule = AccessReader.read(text).rule
    return users.map { rule.viewer(account: $0).sight }
  }

  @Test("Roles and what they may see are read; anyone else is as the default says")
  func roles() {
    let text = """
      [[person]]
      user = "xiaoli"
      role = "rep"
      rep = "小李"
      [[person]]
      user = "wang"
      role = "manager"
      team = ["南一组", "南二组"]
      region = "华北"
      [[person]]
      user = "boss"
      role = "director"
      [default]
      role = "wall"
      """
    #expect(AccessReader.read(text).problems.isEmpty)
    #expect(
      sights(text, "xiaoli", "wang", "boss", "stranger", "")
        == [.own(rep: "小李"), .managed(teams: ["南一组", "南二组"], regions: ["华北"]), .everyones, .nobodys, .nobodys])
    #expect(sights("[default]\nrole = \"director\"", "x") == [.everyones])
  }

  @Test("A file that says nothing shows nobody's pay")
  func empty() {
    #expect(sights("", "x") == [.nobodys])
    #expect(!AccessReader.read("").rule.isOpen)
  }

  @Test(
    "Whoever something wrong is said about sees nobody's pay; it is named with its line",
    arguments: [
      "user = \"x\"\nrole = \"rep\"", "user = \"x\"\nrole = \"manager\"", "user = \"x\"\nrole = \"king\"",
      "user = \"x\"",
      "user = \"x\"\nrole = \"manager\"\nteam = [1]", "user = \"x\"\nrole = \"rep\"\nrep = 7",
      "user = \"x\"\nrole = \"director\"\n[[person]]\nuser = \"x\"\nrole = \"director\"",
    ])
  func wrong(person: String) throws {
    let text = "[[person]]\nuser = \"boss\"\nrole = \"director\"\n[[person]]\n\(person)"
    #expect(sights(text, "x", "boss") == [.nobodys, .everyones])
    let problem = try #require(AccessReader.read(text).problems.first)
    #expect(problem.severity == .error)
    #expect(problem.place.line != nil)
    #expect(problem.message(in: .english).hasSuffix("this person sees nobody's pay."))
  }

  @Test("What is no TOML shows nobody's pay to anybody")
  func syntax() {
    let result = AccessReader.read("[[person]]\nuser = \"boss\nrole = \"director\"")
    #expect(result.rule == .closed)
    #expect(result.problems.first?.place.line == 2)
  }

  @Test(
    "Only where there is no file everything is allowed; a link, a folder or a file nobody can read is no permission")
  func files() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("attain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = AccessFile(directory: scratch.path)
    #expect(file.read().rule.isOpen)
    symlink("/nowhere", scratch.path + "/access.toml")
    #expect(file.read().rule == .closed)
    unlink(scratch.path + "/access.toml")
    mkdir(scratch.path + "/access.toml", 0o700)
    #expect(file.read().rule == .closed)
    rmdir(scratch.path + "/access.toml")
    try Data("[default]\nrole = \"wall\"\n".utf8).write(to: scratch.appendingPathComponent("access.toml"))
    chmod(scratch.path + "/access.toml", 0o600)
    chmod(scratch.path, 0o750)
    #expect(file.read().problems.isEmpty)
    chmod(scratch.path + "/access.toml", 0o664)
    chmod(scratch.path, 0o755)
    #expect(file.read().problems.map(\.kind) == [.accessOpenToChange, .dataOpenToAll])
    #expect(file.read().problems.allSatisfy { $0.severity == .warning })
  }

  @Test("A rule that was there and is gone allows nothing until the program starts anew")
  func gone() throws {
    let directory = DataDirectory([
      "deals.csv": "deal,stage\nD-1,lead\n", "access.toml": "[default]\nrole = \"wall\"\n",
    ])
    let first = try directory.read()
    #expect(first.access.viewer(account: "x").sight == .nobodys)
    directory.remove("access.toml")
    let second = try directory.read(after: first)
    #expect(second.access == .closed)
    #expect(second.problems.map(\.kind).contains(.accessGone))
    #expect(try directory.read(after: second).access == .closed)
    #expect(try directory.read().access.isOpen)
  }
}
