import Sales
import TestSupport
import Testing

/// What holds of the pay of any company by any plan. (numbers.md, Incentives)
@Suite struct PayLawTests {
  private static let seeds = Array<UInt64>(1...40)

  /// Every row of every month of a company.
  private func rows(_ company: PayCompany) -> [IncentiveRow] {
    PayCompany.months.flatMap { company.report($0)?.rows ?? [] }
  }

  @Test(arguments: seeds) func `the lines of a row add up to its total, and so do its parts`(seed: UInt64) {
    let rows = rows(PayCompany(seed: seed))
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.lines.reduce(Money.zero) { $0 + $1.amount } == row.total)
      let parts = [row.commission, row.bonus, row.teamAward, row.rankAward, row.adjustments]
      #expect(parts.reduce(.zero, +) == row.total)
      #expect(Set(row.lines.map(\.id)).count == row.lines.count)
    }
  }

  @Test(arguments: seeds) func `the deals of a line add up to its base, and base times rate is its amount`(seed: UInt64)
  {
    for line in rows(PayCompany(seed: seed)).flatMap(\.lines) {
      if line.rule.isCommission || line.rule.isClawBack {
        #expect(line.deals.reduce(Money.zero) { $0 + $1.amount } == line.base, "\(seed) \(line.id)")
      }
      guard line.rule.isCommission, let base = line.base, let rate = line.rate else { continue }
      let whole = Int128(base.minorUnits) * Int128(rate)
      #expect(line.amount.minorUnits == Int64((2 * whole + 1_000_000) / 2_000_000), "\(seed) \(line.id)")
    }
  }

  @Test(arguments: seeds) func `commission and bonus never pay more than the cap`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    guard let cap = company.plan.cap else { return }
    for row in rows(company) { #expect(row.commission + row.bonus <= cap && row.bonus >= .zero) }
  }

  @Test(arguments: seeds) func `slices never pay more than the whole where rates rise and there are no fixed amounts`(
    seed: UInt64
  ) {
    let company = PayCompany(seed: seed)
    let bare = company.plan.with { plan in
      plan.cap = nil
      for index in plan.tiers.indices { plan.tiers[index].bonus = .zero }
    }
    let whole = rows(company.with([bare.with { $0.mode = .whole }]))
    let slices = rows(company.with([bare.with { $0.mode = .marginal }]))
    #expect(whole.map(\.rep) == slices.map(\.rep))
    for (whole, slices) in zip(whole, slices) {
      // Every slice is rounded to its cent.
      #expect(slices.commission.minorUnits <= whole.commission.minorUnits + Int64(company.plan.tiers.count))
    }
  }

  @Test(arguments: seeds) func `plans add up`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    let second = company.plan.with { plan in
      (plan.id, plan.metric, plan.base, plan.period) = ("second", "deals_won", .signed, .quarter)
      plan.mode = .whole
    }
    for text in ["2026-06", "2026-Q2"] {
      let both = company.with([company.plan, second]).report(text)?.totals ?? [:]
      let (one, other) = (company.report(text)?.totals ?? [:], company.with([second]).report(text)?.totals ?? [:])
      for (rep, total) in both { #expect(total == (one[rep] ?? .zero) + (other[rep] ?? .zero), "\(seed) \(rep)") }
    }
  }

  @Test(arguments: seeds) func `a scope chooses rows and changes nobody's pay`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    let all = company.report("2026-06")?.totals ?? [:]
    for region in ["East", "South", "North"] {
      for (rep, total) in company.report("2026-06", scope: Scope([.region: [region]]))?.totals ?? [:] {
        #expect(all[rep] == total)
      }
    }
    #expect(
      company.report("2026-06", scope: Scope([.rep: ["R2"]]))?.rows.map(\.rep.id).allSatisfy { $0 == "R2" } == true)
  }

  @Test(arguments: seeds) func `a quarter pays what its months pay`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    var months: [String: Money] = [:]
    for month in ["2026-04", "2026-05", "2026-06"] {
      for (rep, total) in company.report(month)?.totals ?? [:] { months[rep, default: .zero] += total }
    }
    for (rep, total) in company.report("2026-Q2")?.totals ?? [:] { #expect(months[rep] == total, "\(seed) \(rep)") }
  }

  @Test(arguments: seeds) func `a rank's money is paid out whole, however it is tied`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    let amounts = [Money(minorUnits: 100_001), Money(minorUnits: 50_000), Money(minorUnits: 33_333)]
    let plan = company.plan.with {
      // Few deals a month are won, so that many reps have the same number.
      $0.rankAwards = [IncentivePlan.RankAward(period: .month, metric: "deals_won", amounts: amounts)]
    }
    for month in PayCompany.months {
      let lines = company.with([plan]).report(month)?.rows.flatMap(\.lines).filter(\.rule.isRankAward) ?? []
      let places = lines.compactMap { line -> Int? in
        if case .rankAward(_, _, let place) = line.rule { place } else { nil }
      }
      let paid = lines.reduce(Money.zero) { $0 + $1.amount }
      #expect(paid == amounts.prefix(max(places.count, 0)).reduce(.zero, +), "\(seed) \(month)")
      for place in Set(places) {
        let shares = zip(lines, places).filter { $0.1 == place }.map(\.0.amount.minorUnits)
        #expect((shares.max() ?? 0) - (shares.min() ?? 0) <= 1)
      }
    }
  }
}
