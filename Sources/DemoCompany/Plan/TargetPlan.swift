internal import Sales

/// What every rep is asked for, line by line and month by month, and how far each of them will get.
struct TargetPlan: Sendable {
  /// What one rep has to sell of one line in one month.
  struct Cell: Sendable {
    let rep: Int
    let line: Int
    let month: Month
    /// Whole yuan, in steps of 5,000.
    let target: Int
    /// How much of it they will have won when the month is over.
    let attainment: Double
  }

  /// Every cell, by month, then rep, then line.
  let cells: [Cell]

  /// How much of a year falls into each month: little at 春节, much at the quarters' ends.
  private static let season = [0.85, 0.6, 1.15, 0.92, 0.95, 1.2, 0.88, 0.95, 1.2, 0.85, 1.05, 1.4]

  /// The plan of those months.
  init(seed: UInt64, months: [Month]) {
    var random = SeededRandom(seed: seed, stream: "targets")
    let skills = Roster.reps.map { _ in 0.9 + 0.2 * random.share() }
    // The running month is planned in even steps from half to one and a half, so that every light is on.
    let running = random.shuffled(Roster.reps.indices.map { 0.55 + 1.15 * Double($0) / Double(Roster.reps.count - 1) })
    var cells: [Cell] = []
    for month in months {
      let mood = 0.84 + 0.18 * random.share()
      for (number, rep) in Roster.reps.enumerated() {
        guard let spell = rep.spell(in: month.offset) else { continue }
        for (slot, line) in rep.lines.enumerated() {
          var attainment = month.offset == 0 ? running[number] : mood * skills[number] * random.spread(0.2)
          attainment = Stories.attainment(attainment, rep: number, region: spell.region, line: line, month: month)
          cells.append(
            Cell(
              rep: number, line: line, month: month, target: Self.target(rep, slot: slot, month: month),
              attainment: attainment))
        }
      }
    }
    self.cells = cells
  }

  private static func target(_ rep: Roster.Rep, slot: Int, month: Month) -> Int {
    let growth = 1 + 0.011 * Double(month.offset + 12)
    let share = slot == 0 ? 0.6 : 0.4
    let ramp = rampUp(rep, month)
    let exact = Double(rep.base) * 1000 * season[month.number - 1] * growth * share * ramp
    return max(10_000, Int(exact / 5000 + 0.5) * 5000)
  }

  // A new colleague is asked for half in the first month and for everything from the fourth on.
  private static func rampUp(_ rep: Roster.Rep, _ month: Month) -> Double {
    guard let start = rep.spells.first?.from else { return 1 }
    return min(1, 0.5 + Double(month.offset - start) / 6)
  }
}
