import Ingest
import Sales
import Testing

@Suite struct PlanReaderTests {
  private static let tier = "[[tier]]\nfrom = 0.8\nrate = 0.01\n"

  private func read(_ text: String) -> PlanReader.Result {
    PlanReader.read(text, file: "plans/p.toml", settings: Settings())
  }

  @Test func `what is wrong stands in the order of the file, in the words a person wrote`() {
    let text = """
      id = "p"
      metric = "slaes"
      [[tier]]
      from = 0.8
      rate = 0.03
      [[tier]]
      from = 1.0
      rate = 0.02
      frmo = [1]
      """
    let problems = PlanReader.read(text, file: "plans/p.toml", settings: Settings()).problems
    #expect(problems.map(\.place.line) == [2, 8, 9] && problems.map(\.found) == ["slaes", "0.02", ""])
    let lines = problems.map { $0.lineAmongOthers(in: .english) }
    #expect(lines.allSatisfy { !$0.contains("pays nothing") } && lines[0].contains("“slaes”: No metric has this id"))
  }

  @Test func `everything the specification names is read`() throws {
    let result = read(
      """
      id = "standard"
      name = "月度激励"
      kind = "commission"
      period = "month"
      metric = "sales"
      base = "collected"
      mode = "marginal"
      cap = 50000.5
      valid = "2026-01..2026-12"
      for = { role = ["客户经理"], region = "华东" }
      [[tier]]
      from = 0.80
      to = 1.00
      rate = 0.015
      name = "基础达标"
      [[tier]]
      above = 1.00
      rate = 0.02
      bonus = 1000
      [[team_award]]
      scope = "team"
      from = 1.10
      amount = 500
      [[rank_award]]
      period = "quarter"
      by = "销售额"
      amounts = [5000, 3000.5]
      [[honour]]
      name = "销售之星"
      by = "sales"
      [[milestone]]
      name = "百万"
      period = "year"
      by = "sales"
      reaches = 1000000
      amount = 8888
      """)
    #expect(result.problems.isEmpty)
    let plan = try #require(result.plan)
    #expect((plan.id, plan.name, plan.base, plan.mode) == ("standard", "月度激励", .collected, .marginal))
    #expect(plan.cap == Money(minorUnits: 5_000_050))
    #expect(plan.valid?.lowerBound == Day(year: 2026, month: 1, day: 1))
    #expect(plan.valid?.upperBound == Day(year: 2027, month: 1, day: 1))
    #expect((plan.reach.roles, plan.reach.regions, plan.reach.line) == (["客户经理"], ["华东"], 10))
    #expect(
      plan.tiers == [
        IncentivePlan.Tier(floor: 800_000, rate: 15_000, name: "基础达标"),
        IncentivePlan.Tier(floor: 1_000_000, isAbove: true, rate: 20_000, bonus: Money(whole: 1000)),
      ])
    #expect(plan.teamAwards == [IncentivePlan.TeamAward(scope: .team, floor: 1_100_000, amount: Money(whole: 500))])
    #expect(plan.rankAwards.first?.metric == "sales")
    #expect(plan.rankAwards.first?.amounts == [Money(whole: 5000), Money(minorUnits: 300_050)])
    #expect(plan.honours.first?.period == .month)
    #expect(plan.milestones.first?.reaches == 1_000_000_000_000)
  }

  @Test func `a bonus plan has factors of a target bonus`() throws {
    let plan = try #require(
      read("id = \"b\"\nkind = \"bonus\"\ntarget_bonus = 10000\n[[tier]]\nfrom = 0.8\nfactor = 0.5").plan)
    #expect(plan.kind == .bonus(target: Money(whole: 10_000)))
    #expect(plan.tiers.map(\.rate) == [500_000])
  }

  @Test(arguments: [
    ("2026-Q3", "2026-07-01", "2026-10-01"), ("2026-01..2026-06", "2026-01-01", "2026-07-01"),
    ("2025..2026-H1", "2025-01-01", "2026-07-01"),
  ])
  func `validity is written in periods of any length`(text: String, first: String, end: String) throws {
    let plan = try #require(read("id = \"p\"\nvalid = \"\(text)\"\n" + Self.tier).plan)
    #expect(plan.valid?.lowerBound.iso == first)
    #expect(plan.valid?.upperBound.iso == end)
  }

  @Test func `an open end holds for ever`() throws {
    let plan = try #require(read("id = \"p\"\nvalid = \"2026-03..\"\n" + Self.tier).plan)
    #expect(plan.valid?.contains(Day(number: 1_000_000)) == true)
    #expect(plan.valid?.contains(Day(number: 0)) == false)
  }

  private static let mistakes: [(text: String, sentence: String)] = [
    // Tiers.
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nto = 0.9\nrate = 0.01\n[[tier]]\nfrom = 1.0\nrate = 0.02",
      "plans/p.toml:4: tier.to: “0.9”: The tier ends here, and the next begins at 1.0 only: in between nothing is said. Let them meet, or leave out to; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nto = 1.1\nrate = 0.01\n[[tier]]\nfrom = 1.0\nrate = 0.02",
      "plans/p.toml:4: tier.to: “1.1”: The next tier begins at 1.0 already: both claim what lies there. Let them meet; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 1\nrate = 0.01\n[[tier]]\nfrom = 1.0\nrate = 0.02",
      "plans/p.toml:3: tier.from: “1”: The next tier begins at 1.0 already: both claim what lies there. Let them meet; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nto = 1.2\nrate = 0.01",
      "plans/p.toml:4: tier.to: “1.2”: The last tier ends here: above it nothing is said. Leave out to; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nrate = 0.02\n[[tier]]\nfrom = 1.0\nrate = 0.015",
      "plans/p.toml:7: tier.rate: “0.015”: Lower than the 0.02 of the tier below: more sales would pay less. Let it rise; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nabove = 0.8\nrate = 0.02",
      "plans/p.toml:4: tier.above: “0.8”: A tier has either from or above, not both. Remove one; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nrate = 0.02",
      "plans/p.toml:2: tier.from: Expected from (or above), the share of the target it begins at. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8",
      "plans/p.toml:2: tier.rate: Expected a rate from 0 to 1 with at most 6 decimals, like 0.015. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nrate = 2",
      "plans/p.toml:4: tier.rate: “2”: Expected a rate from 0 to 1 with at most 6 decimals, like 0.015. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nrate = 0.01\nbonus = 0",
      "plans/p.toml:5: tier.bonus: “0”: Expected an amount above 0, like 1000. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrmo = 0.8\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:3: tier.frmo: “0.8”: A plan has no setting of this name here. Check its spelling; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nkind = \"bonus\"\ntarget_bonus = 100\n[[tier]]\nfrom = 0.8\nfactor = 0.5\nrate = 0.01",
      "plans/p.toml:7: tier.rate: “0.01”: A plan has no setting of this name here. Check its spelling; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nkind = \"bonus\"\ntarget_bonus = 100\n[[tier]]\nfrom = 0.8\nrate = 0.5",
      "plans/p.toml:6: tier.rate: “0.5”: The tiers of a bonus plan carry factor, not rate. Write factor; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nfactor = 0.5",
      "plans/p.toml:4: tier.factor: “0.5”: The tiers of a commission plan carry rate, not factor. Write rate; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[tier]]\nfrom = 0.8\nrate = 0.01\n\n[[team_awrd]]\nscope = \"region\"",
      "plans/p.toml:6: team_awrd: A plan has no setting of this name here. Check its spelling; until then the plan pays nothing."
    ),
    // The plan.
    (
      "name = \"x\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml: id: Expected the plan's id, like \"standard\". Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nkind = \"gift\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: kind: “gift”: Expected one of commission, bonus. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nkind = \"bonus\"\n[[tier]]\nfrom = 0.8\nfactor = 0.5",
      "plans/p.toml:2: target_bonus: Expected an amount above 0, like 1000. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nmetric = \"slaes\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: metric: “slaes”: No metric has this id. Use one such as sales or new_customers, or define it with [[metric]] in attain.toml; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nbase = \"billed\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: base: “billed”: Expected one of won, signed, collected. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nperiod = \"fortnight\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: period: “fortnight”: Expected one of year, half, quarter, month, week, day. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nmetric = \"deals_won\"\nmode = \"marginal\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:3: mode: “marginal”: Expected \"whole\": slices are cut in money, and the metric is none. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\ncap = -1\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: cap: “-1”: Expected an amount above 0, like 1000. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nvalid = \"2026-12..2026-01\"\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: valid: “2026-12..2026-01”: Expected periods, like \"2026-01..2026-12\", \"2026-01..\" or \"2026-Q3\". Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nfor = { region = [] }\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: for.region: Expected a name, or a list of at least one. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\nfor = { city = [\"x\"] }\n[[tier]]\nfrom = 0.8\nrate = 0.01",
      "plans/p.toml:2: for.city: A plan has no setting of this name here. Check its spelling; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n",
      "plans/p.toml: tier: The plan has no [[tier]], award, honour or milestone. Say what it pays; until then the plan pays nothing."
    ),
    // Awards.
    (
      "id = \"p\"\n[[team_award]]\nscope = \"country\"\nfrom = 1.1\namount = 5",
      "plans/p.toml:3: team_award.scope: “country”: Expected one of region, team. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[team_award]]\nscope = \"region\"\nfrom = 1.1",
      "plans/p.toml:2: team_award.amount: Expected an amount above 0, like 1000. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[rank_award]]\nperiod = \"quarter\"\nby = \"sales\"\namounts = [5000, 0]",
      "plans/p.toml:5: rank_award.amounts: Expected the amounts of the places, like [5000, 3000, 1000]. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[rank_award]]\nby = \"sales\"\namounts = [1000, 1000, 3000]",
      "plans/p.toml:4: rank_award.amounts: A later place would get more than the one before it. Let the amounts fall or stay equal; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[rank_award]]\namounts = [5000]",
      "plans/p.toml:2: rank_award.by: Expected a metric, like \"sales\". Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[honour]]\nby = \"sales\"",
      "plans/p.toml:2: honour.name: Expected a text. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[honour]]\nname = \"x\"\nby = \"sales\"\ntop = 0",
      "plans/p.toml:5: honour.top: “0”: Expected a whole number from 1 to 1000. Correct it; until then the plan pays nothing."
    ),
    (
      "id = \"p\"\n[[milestone]]\nname = \"x\"\nby = \"sales\"\nreaches = 0\namount = 5",
      "plans/p.toml:5: milestone.reaches: “0”: Expected a number above 0, like 1000000. Correct it; until then the plan pays nothing."
    ),
  ]

  @Test(arguments: mistakes)
  func `what is wrong is said in one sentence, and the plan is refused`(text: String, sentence: String) {
    let result = read(text)
    #expect(result.plan == nil)
    #expect(result.problems.map { $0.line(in: .english) } == [sentence])
    #expect(result.problems.allSatisfy { $0.severity == .error && $0.refusesPlan })
    #expect(result.problems.allSatisfy { $0.line(in: .chinese).hasSuffix("在此之前该方案不发放任何激励。") })
  }

  @Test(arguments: [
    "[[tier]]\nfrom = 80\nrate = 0.015", "[[team_award]]\nscope = \"region\"\nfrom = 110\namount = 500",
  ])
  func `a percentage where a share is meant is refused: nobody would ever be paid`(text: String) {
    let result = read("id = \"p\"\n" + text)
    #expect(result.plan == nil)
    #expect(result.problems.map { $0.line(in: .english).contains("up to 10: 110% is written 1.1") } == [true])
  }

  @Test func `a rate finer than can be kept is refused, not cut`() {
    let result = read("id = \"p\"\n[[tier]]\nfrom = 1\nrate = 0.01234567")
    #expect(result.plan == nil)
    #expect(result.problems.first?.line(in: .english).contains("at most 6 decimals") == true)
    #expect(read("id = \"p\"\n[[tier]]\nfrom = 1\nrate = 0.012345").plan?.tiers.first?.rate == 12_345)
  }

  @Test func `what is no TOML is refused with the line`() {
    let problems = read("id = \"p\"\n[[tier]\n").problems
    #expect(problems.map(\.place) == [Place(file: "plans/p.toml", line: 2)])
    #expect(problems.first?.refusesPlan == true)
  }
}
