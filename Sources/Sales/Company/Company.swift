/// Who sells what to whom: the dimensions of every fact, with what is known of each value.
public struct Company: Sendable {
  public var reps = Reps()
  public var products = Products()
  public var customers = Customers()
  public var regions = Names()
  public var teams = Names()
  public var managers = Names()
  public var segments = Names()
  public var sources = Names()
  public var pipelines = Names()
  public var lostReasons = Names()
  public var currencies = Names()
  /// Commit, best case … as the export says.
  public var forecasts = Names()
  /// The funnel's stages in order, then the unknown ones that were found (kept as open stages).
  public var stages: [Stage] = []

  /// An empty company.
  public init() {}
}

/// Every rep: those of reps.csv, then those only named in facts.
public struct Reps: Sendable {
  /// Ids; a code here is the `rep` code of every fact.
  public var ids = Names()
  /// Names by code; `nil` where the file gives none.
  public var names: [String?] = []
  /// Spells by code, in order of their first day; empty for reps that reps.csv does not list and whose deals do not
  /// settle their region.
  public var spells: [[Spell]] = []
  public var hired: [Day?] = []
  public var left: [Day?] = []
  public var emails: [String?] = []

  /// One stretch of time in one place of the company, `[from, to]`, both days included; open ends are `nil`.
  public struct Spell: Hashable, Sendable {
    public var from: Day?
    public var to: Day?
    /// Codes into the company's names; `Missing.code`.
    public var region: Int32
    public var team: Int32
    public var manager: Int32
    public var role: String?

    /// A spell.
    public init(from: Day?, to: Day?, region: Int32, team: Int32, manager: Int32, role: String?) {
      (self.from, self.to, self.region, self.team) = (from, to, region, team)
      (self.manager, self.role) = (manager, role)
    }
  }

  /// Puts a rep whose spells name no region into one.
  mutating func settle(_ rep: Int, in region: Int32) {
    if spells[rep].isEmpty {
      let nowhere = Missing.code
      spells[rep] = [Spell(from: nil, to: nil, region: region, team: nowhere, manager: nowhere, role: nil)]
    }
    for index in spells[rep].indices { spells[rep][index].region = region }
  }

  /// The spell a rep is in on a day: the one that contains it, else the last before it, else the first after it.
  public func spell(of rep: Int32, on day: Day) -> Spell? {
    guard rep >= 0, Int(rep) < spells.count else { return nil }
    let own = spells[Int(rep)]
    if own.count == 1 { return own[0] }
    return own.last { ($0.from ?? day) <= day } ?? own.first
  }
}

/// Every product: those of products.csv, then those only named in facts.
public struct Products: Sendable {
  public var ids = Names()
  public var names: [String?] = []
  /// The line of each product, or the product itself where no line is known: what `product` groups by.
  public var lines = Names()
  /// Line code by product code.
  public var line: [Int32] = []
  public var prices: [Money?] = []
  public var costs: [Money?] = []
}

/// Every customer: those of customers.csv, then those only named in facts.
public struct Customers: Sendable {
  public var ids = Names()
  public var names: [String?] = []
  /// Segment code by customer code; `Missing.code`.
  public var segment: [Int32] = []
  public var industry: [String?] = []
  /// Region code by customer code.
  public var region: [Int32] = []
  /// Rep code by customer code.
  public var owner: [Int32] = []
  public var since: [Day?] = []
}
