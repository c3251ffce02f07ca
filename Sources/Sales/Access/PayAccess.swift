/// A viewer's sight over one company: names have become reps.
struct PayAccess {
  private let viewer: Viewer
  private let company: Company
  private let labels: DimensionLabels
  private let fiscal: FiscalCalendar
  /// Codes of the reps that the rule names; a name that several have names nobody.
  private let named: Set<Int32>
  private let teams: Set<String>
  private let regions: Set<String>

  /// The sight of a viewer over the company of some facts.
  init(_ viewer: Viewer, _ facts: FactStore) {
    (self.viewer, company, fiscal) = (viewer, facts.company, facts.fiscalCalendar)
    let labels = DimensionLabels(facts)
    self.labels = labels
    let (reps, teams, regions): ([String], [String], [String]) =
      switch viewer.sight {
      case .everyones, .nobodys: ([], [], [])
      case .own(let rep): ([rep], [], [])
      case .managed(let reps, let teams, let regions): (reps, teams, regions)
      }
    (self.teams, self.regions) = (Set(teams), Set(regions))
    named = Set(reps.compactMap { PayAccess.only(labels.codes(.rep, called: $0)) })
  }

  /// Whether everything may be seen.
  var isUnrestricted: Bool { viewer.sight == .everyones }

  /// Whether a rep's pay for a stretch of time that ends on a day may be seen: the place held on that day decides, so
  /// that who takes over a team does not see what its new members earned elsewhere.
  func sees(_ rep: Int32, on day: Day) -> Bool {
    if isUnrestricted || named.contains(rep) { return true }
    guard !teams.isEmpty || !regions.isEmpty, let spell = company.reps.spell(of: rep, on: day) else { return false }
    return company.teams.value(spell.team).map(teams.contains) ?? false
      || company.regions.value(spell.region).map(regions.contains) ?? false
  }

  /// The same of a span of several months: each of them must be one that may be seen.
  func sees(_ rep: Int32, throughout span: DayRange) -> Bool {
    if isUnrestricted || named.contains(rep) { return true }
    guard sees(rep, on: span.end.adding(days: -1)) else { return false }
    let months = fiscal.periods(.month, touching: span).map { $0.end.adding(days: -1) }
    return months.filter(span.contains).allSatisfy { sees(rep, on: $0) }
  }

  /// The same of a rep by id or name; of one nobody knows only those who see everything see anything.
  func sees(called rep: String, throughout span: DayRange) -> Bool {
    if isUnrestricted { return true }
    return PayAccess.only(labels.codes(.rep, called: rep)).map { sees($0, throughout: span) } ?? false
  }

  /// Whether an entry may be read. Coaching and feedback are between a person, who manages them and who wrote it;
  /// everything else that is written down is about the business and for all.
  func sees(_ entry: Entry) -> Bool {
    guard !isUnrestricted, entry.kind.isPersonal else { return true }
    if !viewer.account.isEmpty, entry.author == viewer.account { return true }
    let reps = entry.about.filter { $0.topic == Dimension.rep.rawValue }.map(\.value) + [entry.owner].compactMap(\.self)
    let day = Day.of(localSeconds: entry.at)
    let span = DayRange(start: day, end: day.adding(days: 1))
    return !reps.isEmpty && reps.allSatisfy { sees(called: $0, throughout: span) }
  }

  private static func only(_ codes: [Int32]) -> Int32? { codes.count == 1 ? codes[0] : nil }
}

extension EntryKind {
  /// Whether it speaks of how a person works, which is not for everyone.
  public var isPersonal: Bool { self == .coach || self == .feedback }
}
