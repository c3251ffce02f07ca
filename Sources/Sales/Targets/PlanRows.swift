/// Brings planned figures to codes and fills in where their reps and teams are.
struct PlanRows: Sendable {
  private let company: Company
  private let labels: DimensionLabels
  /// The only region a team or rep is declared in, for companies without reps.csv.
  private var regionOfTeam: [Int32: Set<Int32>] = [:]
  private var placeOfRep: [Int32: Set<[Int32]>] = [:]

  /// The places of a company, and what its figures say of those who are not listed.
  init(_ company: Company, labels: DimensionLabels, figures: [PlannedFigure]) {
    (self.company, self.labels) = (company, labels)
    for spell in company.reps.spells.joined() where spell.team >= 0 && spell.region >= 0 {
      regionOfTeam[spell.team, default: []].insert(spell.region)
    }
    for figure in figures { learn(figure) }
  }

  private mutating func learn(_ figure: PlannedFigure) {
    let (region, team) = (code(figure.region, company.regions), code(figure.team, company.teams))
    if region >= 0, team >= 0 { regionOfTeam[team, default: []].insert(region) }
    if let rep = figure.rep.flatMap({ labels.codes(.rep, called: $0).first }), region >= 0 || team >= 0 {
      placeOfRep[rep, default: []].insert([region, team])
    }
  }

  /// The row of a figure; `nil` where its rep is not known.
  func row(_ figure: PlannedFigure, index: Int) -> PlanRow? {
    let declared = (region: code(figure.region, company.regions), team: code(figure.team, company.teams))
    let rep = figure.rep.map { labels.codes(.rep, called: $0).first ?? Missing.code }
    if let rep, rep < 0 { return nil }
    let home = rep.map { self.home(of: $0, in: figure.period) }
    let team = declared.team >= 0 ? declared.team : home?.team ?? Missing.code
    let region = declared.region >= 0 ? declared.region : home?.region ?? onlyRegion(of: declared.team)
    let item = figure.product.flatMap { self.item($0) }
    return PlanRow(
      index: index, period: figure.period, millionths: figure.millionths,
      level: rep != nil ? .rep : declared.team >= 0 ? .team : declared.region >= 0 ? .region : .company,
      region: region, team: team, rep: rep ?? Missing.code, manager: home?.manager ?? Missing.code,
      productLevel: figure.product == nil ? .all : item == nil ? .line : .item,
      line: item.map { company.products.line[Int($0)] } ?? code(figure.product, company.products.lines),
      item: item ?? Missing.code,
      declaresPlace: declared.region >= 0 || (rep != nil && declared.team >= 0))
  }

  /// The part of the company a row is for, as far as the row names it.
  func scope(of row: PlanRow) -> PlanScope {
    var scope = PlanScope()
    (scope.level, scope.productLevel) = (row.level, row.productLevel)
    if row.level == .region || row.declaresPlace { scope.region = row.region }
    if row.level == .team { scope.team = row.team }
    (scope.rep, scope.line, scope.item) = (row.rep, row.line, row.item)
    return scope
  }

  private func code(_ text: String?, _ names: Names) -> Int32 { text.flatMap { names.code(of: $0) } ?? Missing.code }

  /// The product a text means where it is not a line of its own.
  func item(_ text: String) -> Int32? {
    company.products.lines.code(of: text) == nil ? labels.codes(.productItem, called: text).first : nil
  }

  private func home(of rep: Int32, in period: Period) -> (region: Int32, team: Int32, manager: Int32) {
    if let spell = company.reps.spell(of: rep, on: period.end.adding(days: -1)) {
      return (spell.region, spell.team, spell.manager)
    }
    let places = placeOfRep[rep] ?? []
    guard places.count == 1, let place = places.first else { return (Missing.code, Missing.code, Missing.code) }
    return (place[0], place[1], Missing.code)
  }

  private func onlyRegion(of team: Int32) -> Int32 {
    guard team >= 0, let regions = regionOfTeam[team], regions.count == 1 else { return Missing.code }
    return regions.first ?? Missing.code
  }
}
