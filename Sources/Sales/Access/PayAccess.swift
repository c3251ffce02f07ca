/// A viewer's sight over one company: names have become reps.
struct PayAccess {
  private let viewer: Viewer
  private let company: Company
  private let labels: DimensionLabels
  /// Codes of the reps that the rule names; a name that several have names nobody.
  private let named: Set<Int32>
  private let teams: Set<String>
  private let regions: Set<String>

  /// The sight of a viewer over the company of some facts.
  init(_ viewer: Viewer, _ facts: FactStore) {
    (self.viewer, company) = (viewer, facts.company)
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

  /// The same of a rep by id or name; of one nobody knows only those who see everything see anything.
  func sees(called rep: String, on day: Day) -> Bool {
    if isUnrestricted { return true }
    return PayAccess.only(labels.codes(.rep, called: rep)).map { sees($0, on: day) } ?? false
  }

  /// Whether an entry may be read. Coaching and feedback are between a person, who manages them and who wrote it;
  /// everything else that is written down is about the business and for all.
  func sees(_ entry: Entry) -> Bool {
    guard !isUnrestricted, entry.kind.isPersonal else { return true }
    if !viewer.account.isEmpty, entry.author == viewer.account { return true }
    let reps = entry.about.filter { $0.topic == Dimension.rep.rawValue }.map(\.value) + [entry.owner].compactMap(\.self)
    return !reps.isEmpty && reps.allSatisfy { sees(called: $0, on: Day.of(localSeconds: entry.at)) }
  }

  private static func only(_ codes: [Int32]) -> Int32? { codes.count == 1 ? codes[0] : nil }
}

extension EntryKind {
  /// Whether it speaks of how a person works, which is not for everyone.
  public var isPersonal: Bool { self == .coach || self == .feedback }
}
