import Dashboard
import Sales

extension Sample {
  /// Something that was written down on a day of the period.
  static func entry(_ kind: EntryKind, _ text: String, day: Int, author: String = "王经理") -> Entry {
    let at = Int64(progress.period.start.adding(days: day).number) * 86_400
    return Entry(id: "\(kind.rawValue)-\(day)", kind: kind, text: text, author: author, at: at, period: "2026-08")
  }

  /// Two links of a chain.
  static var whys: [Entry] {
    [
      entry(.why, "销售额达成 75.0%：¥450,000 / ¥600,000", day: 9),
      entry(.why, "成单率 25% → 15%：−¥92,000（占降幅71%）", day: 10),
    ]
  }

  static var guidance: [Guidance] {
    [
      .written(entry(.coach, "陪访两家客户，报价前先确认决策人 then call back", day: 12)),
      .taken(course: "谈判技巧", on: asOf.adding(days: -20)),
      .written(entry(.feedback, "目标偏高，B产品缺货两周", day: 3, author: "li")),
    ]
  }

  static func whyOffers(_ headline: TargetRow) -> [WhyOffer] {
    let stage = Stage.standard.first { $0.id == "proposal" } ?? Stage.standard[0]
    return [
      .attainment(headline),
      .driver(
        DriverChange(
          driver: .winRate, before: share(25, 100), after: share(15, 100), contribution: Money(whole: -92_000),
          share: share(71, 100))),
      .cause(Cause(kind: .stage(stage), before: share(30, 50) ?? count(1), after: share(16, 40) ?? count(1))),
      .gap(
        RepGap(
          subject: .metric("visits"), own: count(22), median: count(28), gap: share(-214, 1000) ?? count(-1))),
    ]
  }

  static var courses: [Course] {
    [
      Course(id: "T1", title: "谈判技巧", metric: "win_rate", url: nil, minutes: nil),
      Course(id: "T2", title: "高效拜访", metric: "visits", url: nil, minutes: nil),
    ]
  }
}
