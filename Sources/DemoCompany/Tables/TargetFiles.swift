internal import Sales

extension DemoCompany {
  /// What should happen: each rep's sales by line and month with a base and a stretch for this year, each region's
  /// new customers and visits, the company's ratios by year.
  var targetsFile: DemoFile {
    var rows = TargetRows()
    for cell in targets.cells { salesTarget(cell, &rows) }
    for month in months { regionTargets(month, &rows) }
    for year in Set(months.map(\.year)).sorted() { ratioTargets(year, &rows) }
    return DemoFile(path: "targets.csv", text: rows.text.text)
  }

  private func salesTarget(_ cell: TargetPlan.Cell, _ rows: inout TargetRows) {
    guard let region = Roster.reps[cell.rep].spell(in: cell.month.offset)?.region else { return }
    let levels =
      cell.month.year == today.civil.year ? [("base", 90), ("target", 100), ("stretch", 115)] : [("target", 100)]
    for (level, percent) in levels {
      rows.add(
        cell.month.id, region: region, line: cell.line, rep: cell.rep, "sales", "\(cell.target * percent / 100)",
        level: level)
    }
  }

  private func regionTargets(_ month: Month, _ rows: inout TargetRows) {
    for region in Roster.regions.indices {
      let people = Roster.reps.filter { $0.spell(in: month.offset)?.region == region }.count
      let days = calendar.days(of: month).count
      rows.add(month.id, region: region, "new_customers", "\((people * 2 + 2) / 3)")
      rows.add(month.id, region: region, "visits", "\(people * days * 2 / 5)")
    }
  }

  private func ratioTargets(_ year: Int, _ rows: inout TargetRows) {
    let ratios = [
      ("win_rate", "0.40"), ("collection_rate", "0.80"), ("avg_deal", "80000"), ("cycle_days", "26"),
      ("satisfaction", "4.4"), ("margin_rate", "0.50"),
    ]
    for (metric, target) in ratios { rows.add(digits(year, 4), metric, target) }
    rows.add(digits(year, 4), region: Stories.fallingRegion, "win_rate", "0.42")
    // Headquarters asks for a little more than its regions have promised: the difference is reported.
    let parts = targets.cells.filter { $0.month.year == year }
    if Set(parts.map(\.month)).count == 12 {
      let sum = parts.reduce(0) { $0 + $1.target }
      rows.add(digits(year, 4), "sales", "\(sum / 1_000_000 * 1_000_000 + 2_000_000)")
    }
  }

  /// Monthly totals of the year before the facts begin, from the old system.
  var actualsFile: DemoFile {
    var random = SeededRandom(seed: seed, stream: "actuals")
    var text = CSVText(header: "period,region,metric,actual,note")
    let first = 1 - DemoCompany.monthCount
    for month in (first - 12..<first).map({ Month(offset: $0, from: today) }) {
      for (region, name) in Roster.regions.enumerated() {
        let people = Roster.reps.filter { $0.spell(in: first)?.region == region }.count
        let sales = people * random.within(1100...2100) * 100
        for (metric, share) in [("sales", 100), ("collected", random.within(82...97))] {
          text.add(month.id)
          text.add(name)
          text.add(metric)
          text.add(sales * share / 100)
          text.add("旧系统月报")
          text.endRow()
        }
      }
    }
    return DemoFile(path: "actuals.csv", text: text.text)
  }
}

private struct TargetRows {
  var text = CSVText(header: "period,region,product,rep,metric,level,target", capacity: 200_000)

  mutating func add(
    _ period: String, region: Int? = nil, line: Int? = nil, rep: Int? = nil, _ metric: String, _ target: String,
    level: String = "target"
  ) {
    text.add(period)
    text.add(region.map { Roster.regions[$0] })
    text.add(line.map { Catalogue.lines[$0] })
    text.add(rep.map { Roster.reps[$0].id })
    text.add(metric)
    text.add(level)
    text.add(target)
    text.endRow()
  }
}
