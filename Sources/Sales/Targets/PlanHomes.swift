/// Where reps who moved stand in a period: a rep counts for the region and team of its last day, also with the targets of
/// months in which he was elsewhere. Without it his quarter would fall between two regions and belong to none.
/// (numbers.md, rule 2)
struct PlanHomes: Sendable {
  private let company: Company?
  /// Reps with spells in more than one place.
  private let movers: Set<Int32>

  /// The homes of a company's reps.
  init(_ company: Company) {
    self.company = company
    movers = Set(
      company.reps.spells.indices.filter { rep in
        Set(company.reps.spells[rep].map { [$0.region, $0.team, $0.manager] }).count > 1
      }.map { Int32($0) })
  }

  /// Everybody stays where the row's own period found him: what happened there stays there.
  static let asTheyWere = PlanHomes()

  private init() { (company, movers) = (nil, []) }

  /// A row as it counts in a period that it lies in; rows that name their place stay there.
  func placed(_ row: PlanRow, in range: DayRange) -> PlanRow {
    guard row.level == .rep, !row.declaresPlace, movers.contains(row.rep), row.period.range != range,
      range.contains(row.period.range),
      let spell = company?.reps.spell(of: row.rep, on: range.end.adding(days: -1))
    else { return row }
    var placed = row
    (placed.region, placed.team, placed.manager) = (spell.region, spell.team, spell.manager)
    return placed
  }
}
