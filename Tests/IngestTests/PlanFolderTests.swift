import Sales
import Testing

@testable import Ingest

@Suite struct PlanFolderTests {
  private static func plan(_ id: String, rate: String = "0.01") -> String {
    "id = \"\(id)\"\n[[tier]]\nfrom = 0.8\nrate = \(rate)\n"
  }

  @Test func `plans are read in the order of their names, and only those of the folder`() throws {
    let directory = DataDirectory([
      "plans/b.toml": Self.plan("second"), "plans/a.toml": Self.plan("first"), "plans/old/c.toml": Self.plan("third"),
      "plans/notes.txt": "x", "other.toml": Self.plan("fourth"),
    ])
    let reading = try directory.read()
    #expect(reading.plans.plans.map(\.id) == ["first", "second"])
    #expect(reading.plans.plans.map(\.file) == ["plans/a.toml", "plans/b.toml"])
    #expect(reading.allProblems.isEmpty)
  }

  @Test func `of two plans with one id the later file is refused, with the place of the other`() throws {
    let reading = try DataDirectory(["plans/a.toml": Self.plan("p"), "plans/b.toml": Self.plan("p")]).read()
    #expect(reading.plans.plans.map(\.file) == ["plans/a.toml"])
    #expect(
      reading.allProblems.map { $0.line(in: .english) } == [
        "plans/b.toml:1: id: “p”: plans/a.toml:1 has this id already. Give the plan one of its own; until then the plan pays nothing."
      ])
  }

  @Test func `a changed plan counts at once, a wrong one pays nothing at once, and a removed one is gone`() throws {
    let directory = DataDirectory(["plans/a.toml": Self.plan("p")])
    var reading = try directory.read()
    directory.write(Self.plan("p", rate: "0.025"), to: "plans/a.toml")
    reading = try directory.read(after: reading)
    #expect(reading.plans.plans.first?.tiers.first?.rate == 25_000)
    directory.write(Self.plan("p", rate: "\"much\""), to: "plans/a.toml")
    reading = try directory.read(after: reading)
    #expect(reading.plans.plans.isEmpty)
    #expect(reading.plans.refused.map(\.name) == ["p"])
    #expect(reading.allProblems.map(\.place.line) == [4])
    directory.remove("plans/a.toml")
    reading = try directory.read(after: reading)
    #expect(reading.plans == PlanFolder())
  }

  @Test func `a plan that is being written stays as it was`() throws {
    let directory = DataDirectory(["plans/a.toml": Self.plan("p")])
    let reading = try directory.read()
    directory.write("id = \"p", to: "plans/a.toml")
    let during = try directory.read(after: reading, beingWritten: ["plans/a.toml"])
    #expect(during.plans == reading.plans)
    #expect(try directory.read(after: during).plans.refused.map(\.name) == ["plans/a.toml"])
  }

  @Test func `a plan for a metric of the team's own follows the settings`() throws {
    let directory = DataDirectory(["plans/a.toml": "id = \"p\"\n[[honour]]\nname = \"x\"\nby = \"demos\"\n"])
    let reading = try directory.read()
    #expect(reading.plans.refused.count == 1)
    directory.write("[[metric]]\nid = \"demos\"\ncount = \"activities\"\n", to: "attain.toml")
    #expect(try directory.read(after: reading).plans.plans.map(\.id) == ["p"])
  }

  @Test func `a plan for somebody nobody is is a warning, and stays in force`() throws {
    let directory = DataDirectory([
      "reps.csv": "rep,region,role\nr1,East,AE\n",
      "plans/a.toml": "for = { region = [\"East\", \"Esat\"], role = \"AE\" }\n" + Self.plan("p"),
    ])
    let reading = try directory.read()
    let store = FactStore(
      fragments: reading.fragments, settings: reading.settings, today: Day(number: 20_000), plans: reading.plans)
    #expect(store.plans.count == 1)
    #expect(
      store.problems.map { $0.line(in: .english) } == [
        "plans/a.toml:1: for.region: “Esat”: Nobody in the company is described so; the plan is not for anybody by this name. Check the spelling."
      ])
    #expect(store.problems.allSatisfy { $0.severity == .warning })
  }
}
