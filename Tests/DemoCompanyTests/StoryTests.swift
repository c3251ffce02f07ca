@testable internal import DemoCompany
internal import Sales
internal import Testing

/// Every story that docs/demo.md tells, counted from the finished files.
@Suite struct StoryTests {
  @Test(arguments: Sample.all)
  func `the south falls behind on one line in the last two months and in none before`(_ sample: Sample) {
    let line = Catalogue.lines[Catalogue.securityLine]
    let count = sample.salesCount
    let attainments = (-8 ... -1).map { count.attainment(of: line, in: "华南", month: $0) }
    #expect(attainments.dropLast().reduce(0, +) / 7 > 0.75, "\(attainments)")
    #expect((attainments.last ?? 1) < 0.55, "\(attainments)")
    #expect(count.attainment(of: line, in: "华南", month: 0) < 0.55)
  }

  @Test(arguments: Sample.all)
  func `one rep loses deals between proposal and negotiation, the others do not`(_ sample: Sample) {
    let furthest = sample.furthestStages
    let weak = Roster.reps[Stories.weakRep].id
    for rep in Roster.reps where rep.id != Roster.reps[Roster.joined.rep].id {
      let reached = furthest.filter { $0.rep == rep.id && $0.stage >= .proposal }
      let advanced = reached.filter { $0.stage >= .negotiation }
      #expect(reached.count > 20)
      #expect((advanced.count * 100 < reached.count * 55) == (rep.id == weak), "\(rep.name)")
    }
  }

  @Test(arguments: Sample.all)
  func `orders are held back into the first three working days of a month`(_ sample: Sample) {
    let calendar = WorkingDays(years: 2023...2029)
    let waits = sample.negotiations.filter { $0.days > 45 }
    for offset in Stories.holdingMonths.dropLast() {
      let days = calendar.days(of: Month(offset: offset, from: sample.today)).prefix(3)
      let held = waits.filter { $0.rep == Roster.reps[Stories.holdingRep].id && days.contains($0.won) }
      #expect(held.count >= Stories.heldBackEachTime, "month \(offset)")
    }
    // Nine of ten others wait less than half as long.
    let usual = sample.negotiations.map(\.days).sorted()
    #expect(usual[usual.count * 9 / 10] < 35)
  }

  @Test(arguments: Sample.all)
  func `two dozen deals have not moved for three months and more`(_ sample: Sample) {
    let rows = sample.tables.rows("deals", ["rep", "stage", "stage_since"])
    let still = rows.filter { row in
      ["discovery", "proposal"].contains(row[1]) && day(row[2]).map { sample.today.days(since: $0) >= 88 } ?? false
    }
    let channel = sample.tables.channelRows.filter { ["方案交流", "投标"].contains($0["阶段"] ?? "") }
    #expect(still.count <= Stories.stalledCount + 8)
    #expect(still.count + channel.count >= Stories.stalledCount)
  }

  @Test(arguments: Sample.all)
  func `one segment pays late`(_ sample: Sample) {
    let late = sample.latenesses
    for segment in Customer.Segment.allCases {
      let days = (late[segment.name] ?? []).sorted()
      #expect(days.count > 100)
      #expect((days[days.count / 2] > 10) == (segment == Stories.lateSegment), "\(segment)")
    }
  }

  @Test(arguments: Sample.all)
  func `twelve customers bought often, said they were unhappy and left`(_ sample: Sample) {
    let company = DemoCompany(seed: sample.seed, today: sample.today)
    let wins = Dictionary(
      grouping: sample.tables.rows("deals", ["customer", "stage", "closed"]).filter { $0[1] == "won" }
    ) { $0[0] }
    let scores = Dictionary(grouping: sample.tables.rows("satisfaction", ["customer", "score"]), by: { $0[0] })
    #expect(company.churning.count == 12)
    for id in company.churning.map({ company.customers[$0].id }) {
      let days = (wins[id] ?? []).compactMap { day($0[2]) }.sorted()
      #expect(days.count >= 3, "\(id)")
      #expect(days.last.map { sample.today.days(since: $0) > 190 } ?? false, "\(id)")
      let last = (scores[id] ?? []).suffix(2).compactMap { Double($0[1]) }
      #expect(last.count == 2 && last[0] - last[1] >= 0.99, "\(id) \(last)")
    }
  }

  @Test func `people move, leave and join, and what they did stays where it was`() {
    let spells = Dictionary(grouping: Sample.usual.tables.rows("reps"), by: { $0["name"] ?? "" })
    #expect(spells.count == 24)
    let moved = spells["王若溪"] ?? []
    #expect(moved.map { $0["region"] } == ["华北", "西南"])
    #expect(day(moved.first?["to"])?.adding(days: 1) == day(moved.last?["from"]))
    #expect(spells["高建业"]?.first?["left"] == "2026-02-28")
    #expect(spells["冉小川"]?.first?["hired"] == "2026-03-01")
    let orphans = Sample.usual.tables.rows("deals", ["rep", "stage"]).filter { $0[0].isEmpty }
    #expect(orphans.count <= 5 && orphans.allSatisfy { $0[1] == "contact" })
  }

  @Test(arguments: Sample.all)
  func `months add up to about their targets, and the running one is alive`(_ sample: Sample) {
    let count = sample.salesCount
    for offset in (2 - DemoCompany.monthCount) ... -1 {
      let attainment = count.attainment(month: offset)
      #expect((0.6...1.5).contains(attainment), "month \(offset): \(attainment)")
    }
    let largest = sample.tables.rows("deals", ["stage", "amount"]).compactMap { $0[0] == "won" ? Int($0[1]) : nil }
      .max()
    #expect((largest ?? 0) > Stories.bigDeal)
  }
}
