/// How deep in the company a target stands, from the whole to one person. (numbers.md, rule 2)
enum PlanLevel: Int, Comparable, CaseIterable, Sendable {
  case company, region, team, rep

  static func < (left: PlanLevel, right: PlanLevel) -> Bool { left.rawValue < right.rawValue }
}

/// How deep in the products a target stands.
enum ProductLevel: Int, Comparable, CaseIterable, Sendable {
  case all, line, item

  static func < (left: ProductLevel, right: ProductLevel) -> Bool { left.rawValue < right.rawValue }
}

/// A part of the company that can have a target, by codes; `Missing.code` is “any”, `none` “those without one”.
struct PlanScope: Hashable, Sendable {
  /// Stands for rows without a value of a dimension.
  static let none: Int32 = -2

  var level = PlanLevel.company
  var region = Missing.code
  var team = Missing.code
  var rep = Missing.code
  var productLevel = ProductLevel.all
  var line = Missing.code
  var item = Missing.code
  /// Reps of this manager only.
  var manager = Missing.code

  /// Whether a row's target is for this part or for something within it.
  func contains(_ row: PlanRow) -> Bool {
    PlanScope.fits(region, row.region) && PlanScope.fits(team, row.team) && PlanScope.fits(rep, row.rep)
      && PlanScope.fits(line, row.line) && PlanScope.fits(item, row.item)
      && (manager == Missing.code || (row.level == .rep && PlanScope.fits(manager, row.manager)))
  }

  private static func fits(_ wanted: Int32, _ code: Int32) -> Bool {
    wanted == Missing.code || (wanted == none ? code < 0 : code == wanted)
  }

  /// This part narrowed to one value of a level; a missing value leaves those without one.
  func narrowed(to level: PlanLevel, _ code: Int32) -> PlanScope {
    var scope = self
    scope.level = level
    switch level {
    case .company: break
    case .region: scope.region = code
    case .team: scope.team = code
    case .rep: scope.rep = code
    }
    return scope
  }

  /// This part narrowed to one product line or product.
  func narrowed(to level: ProductLevel, _ code: Int32) -> PlanScope {
    var scope = self
    if code >= 0 { scope.productLevel = level }
    if level == .line { scope.line = code } else { scope.item = code }
    return scope
  }

  /// The parts that enclose this one, the nearest first: without its product, then its team, region and the whole.
  var enclosing: [PlanScope] {
    var scopes: [PlanScope] = []
    var current = self
    while current.productLevel > .all {
      current.productLevel = current.productLevel == .item && current.line >= 0 ? .line : .all
      current.item = Missing.code
      if current.productLevel == .all { current.line = Missing.code }
      scopes.append(current)
    }
    while let wider = PlanLevel(rawValue: current.level.rawValue - 1) {
      current.level = wider
      if wider < .rep { current.rep = Missing.code }
      if wider < .team { current.team = Missing.code }
      if wider < .region { current.region = Missing.code }
      let isNamed = wider == .company || (wider == .team ? current.team : current.region) >= 0
      if isNamed { scopes.append(current) }
    }
    return scopes
  }
}

/// A row of targets.csv or actuals.csv by codes, its place in the company filled in where the row leaves it out.
struct PlanRow: Sendable {
  /// Place in the list of planned figures.
  let index: Int
  let period: Period
  let millionths: Int64
  let level: PlanLevel
  /// Declared, else where the rep or team is at the end of the row's period, or of the longer one that is asked for.
  var region: Int32
  var team: Int32
  let rep: Int32
  var manager: Int32
  let productLevel: ProductLevel
  let line: Int32
  let item: Int32
  /// Whether the row itself names the region of its rep or team.
  let declaresPlace: Bool

  /// The code of a level.
  func code(_ level: PlanLevel) -> Int32 {
    switch level {
    case .company: Missing.code
    case .region: region
    case .team: team
    case .rep: rep
    }
  }
}
