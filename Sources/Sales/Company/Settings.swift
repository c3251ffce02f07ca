/// Everything attain.toml can say about the company and its data; each field's default is the one of
/// data-directory.md, Settings. How the screen looks is `ScreenSettings`, the Dashboard's.
public struct Settings: Hashable, Sendable {
  /// The company's name as shown in the frame.
  public var company = ""
  /// The base currency, ISO 4217.
  public var currency = "CNY"
  /// IANA zone in which days are counted.
  public var timeZone = "Asia/Shanghai"
  /// Month 1 to 12 in which the fiscal year begins.
  public var fiscalYearStart = 1
  /// What people read; `nil`: as the locale says.
  public var language: Language?
  /// The theme's name; `nil`: midnight.
  public var theme: String?
  /// Share of the amount that must be received for a deal to count as won, in millionths; 0: signed is enough.
  public var wonCollected: Int64 = 0
  /// Where lights change.
  public var lights = LightRule()
  /// A deal of at least this much is celebrated.
  public var bigDeal = Money(whole: 200_000)
  /// After how many seconds a table is stale; twice that is red.
  public var freshness: [Table: Int] = [:]
  /// The funnel, in order.
  public var stages: [Stage] = Stage.standard
  /// Files that are not canonical.
  public var sources: [Source] = []
  /// A team's own metrics.
  public var metrics: [OwnMetric] = []
  /// What to do about a weak metric.
  public var advice: [Advice] = []
  /// Where big deals are announced.
  public var webhooks: [Webhook] = []
  /// The share of sales that incentives may cost, in millionths; `nil`: nothing is said. (`[incentives]`)
  public var incentiveCostShare: Int64?
  /// Limits on what is read.
  public var limits = Limits()

  /// The defaults.
  public init() {}

  /// A metric of the team's own: counts rows of one table that match. (`[[metric]]`)
  public struct OwnMetric: Hashable, Sendable {
    public var id: String
    public var name: String
    /// The table whose rows are counted, by their day.
    public var count: Table
    /// Column name → value.
    public var conditions: [String: String]
    /// A metric.
    public init(id: String, name: String, count: Table, conditions: [String: String]) {
      (self.id, self.name, self.count, self.conditions) = (id, name, count, conditions)
    }
  }

  /// What is advised when a metric is weak. (`[[advice]]`)
  public struct Advice: Hashable, Sendable {
    public var metric: String
    public var course: String?
    public var text: String
    /// An advice.
    public init(metric: String, course: String?, text: String) {
      (self.metric, self.course, self.text) = (metric, course, text)
    }
  }

  /// Generous limits, so that no file can exhaust the machine. (`[limits]`)
  public struct Limits: Hashable, Sendable {
    /// Bytes of one file.
    public var fileBytes = 4 << 30
    /// Bytes of one record.
    public var recordBytes = 1 << 20
    /// Fields of one record.
    public var fields = 2000
    /// The defaults.
    public init() {}
  }
}

/// What people read.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh-Hans"
}

/// Where the traffic light changes, in millionths of the target. (numbers.md, Light)
public struct LightRule: Hashable, Sendable {
  /// Below this share: red.
  public var redBelow: Int64 = 800_000
  /// From (or above) this share: green.
  public var green: Int64 = 1_000_000
  /// Whether exactly `green` is green already (`green_from`) or still amber (`green_above`).
  public var greenIncludesEqual = false
  /// The defaults.
  public init() {}
}

/// What a stage means for counting.
public enum StageKind: String, Hashable, Sendable, CaseIterable {
  case open, won, lost, void
}

/// One step of the funnel. (`[[stage]]`)
public struct Stage: Hashable, Sendable {
  /// What files and JSON call it.
  public var id: String
  /// What people read where the stage is not one of the default ones; the default ones are named by language.
  public var name: String
  public var kind: StageKind
  /// Chance of winning from here, in millionths; `nil`: not said.
  public var probability: Int64?
  /// Other spellings, matched without case, spaces, `_` and `-`.
  public var aliases: [String]
  /// What a deal must have to be here.
  public var needs: [String]

  /// A stage.
  public init(
    id: String, name: String, kind: StageKind, probability: Int64? = nil, aliases: [String] = [], needs: [String] = []
  ) {
    (self.id, self.name, self.kind, self.probability) = (id, name, kind, probability)
    (self.aliases, self.needs) = (aliases, needs)
  }
}

/// A file that is not canonical, and how to read it. (`[[source]]`)
public struct Source: Hashable, Sendable {
  /// A path below the data directory; `*` stands for any run of characters but `/`.
  public var files: String
  public var table: Table
  /// A named layout; `nil`: `columns` and aliases.
  public var format: String?
  /// Canonical column → the file's header.
  public var columns: [String: String] = [:]
  /// Canonical column → (the file's value → what it means).
  public var values: [String: [String: String]] = [:]
  /// Canonical column → a constant the file lacks.
  public var set: [String: String] = [:]
  /// IANA or WHATWG name; `nil`: detected.
  public var encoding: String?
  /// `dmy`, `mdy` or `ymd`; `nil`: settled by the column.
  public var dateOrder: DateOrder?
  /// `,` or `.`; `nil`: settled by the column.
  public var decimalMark: Character?
  /// `,`, tab, `;` or `|`; `nil`: detected.
  public var delimiter: Character?
  /// What a day in a period column stands for.
  public var periodGrain: Grain?
  /// The sheet of a workbook.
  public var sheet: String?

  /// A source of a table.
  public init(files: String, table: Table) { (self.files, self.table) = (files, table) }
}

/// Which part of a numeric date comes first.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
  case yearFirst = "ymd"
}
