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
      "user = \"x\"\nrole = \"director\"\nregon = \"华南\"", "user = \"x\"\nrole = \"director\"\nteam = [\"a\"]",
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

  @Test("A default with a word too many shows nobody's pay")
  func wrongDefault() { #expect(sights("[default]\nrole = \"director\"\nregon = \"a\"", "x") == [.nobodys]) }

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
    #expect(file.read().problems.map(\.kind) == [.accessNoPlainFile])
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

  @Test("A rule is never put to files that were read from another folder, whatever link leads to it now")
  func bentLink() throws {
    let company = DataDirectory([
      "deals.csv": "deal,stage\nD-1,lead\n", "access.toml": "[default]\nrole = \"wall\"\n",
    ])
    let own = DataDirectory(["access.toml": "[default]\nrole = \"director\"\n"])
    mkfifo(own.path + "/deals.csv", 0o600)
    let link = DataDirectory()
    func bend(to path: String) {
      unlink(link.path + "/data")
      symlink(path, link.path + "/data")
    }
    bend(to: company.path)
    let reader = DirectoryReader(directory: link.path + "/data")
    let first = try reader.read()
    #expect(first.fragments.count == 1)
    bend(to: own.path)
    #expect(try reader.read(after: first).fragments.isEmpty)
    // Nor is one that has no rule at all.
    own.remove("access.toml")
    let bare = try reader.read(after: first)
    #expect(bare.fragments.isEmpty && bare.access == .closed)
  }

  @Test("Without any rule the last good version of a file counts also where the folder was put in place anew")
  func replacedFolder() throws {
    let link = DataDirectory()
    let (old, new) = (DataDirectory(["deals.csv": "deal,stage\nD-1,lead\n"]), DataDirectory())
    mkfifo(new.path + "/deals.csv", 0o600)
    symlink(old.path, link.path + "/data")
    let reader = DirectoryReader(directory: link.path + "/data")
    let first = try reader.read()
    unlink(link.path + "/data")
    symlink(new.path, link.path + "/data")
    #expect(try reader.read(after: first).fragments.count == 1)
  }

  @Test("Where one folder was looked at, another in its place shows nobody's pay")
  func pinned() throws {
    let (company, own) = (DataDirectory(), DataDirectory())
    for directory in [company, own] { directory.write("[default]\nrole = \"director\"\n", to: "access.toml") }
    let identity = try #require(FolderIdentity(at: company.path))
    #expect(try DirectoryReader(directory: company.path, only: identity).read().access != .closed)
    let other = try DirectoryReader(directory: own.path, only: identity).read()
    #expect(other.access == .closed)
    #expect(other.problems.map(\.kind).contains(.accessElsewhere))
  }
}
