import Sales
import TestSupport
import Testing

/// The product's pay against one worked out a second time by the plainest means.
@Suite struct PlainPayTests {
  @Test(arguments: Array<UInt64>(1...24)) func `base and commission are those of a plain computation`(seed: UInt64)
    throws
  {
    let company = PayCompany(seed: seed)
    let plan = company.plan.with { $0.cap = nil }
    for month in ["2026-04", "2026-06"] {
      let period = try #require(company.period(month))
      for row in company.with([plan]).report(month)?.rows ?? [] {
        let rep = try #require(company.store.company.reps.ids.code(of: row.rep.id ?? ""))
        let plain = PlainPay(store: company.store, plan: plan).commission(of: rep, in: period)
        #expect(row.base.minorUnits == plain.base, "\(seed) \(month) \(row.rep.id ?? "")")
        #expect(row.commission.minorUnits == plain.pay, "\(seed) \(month) \(row.rep.id ?? "")")
      }
    }
  }
}
