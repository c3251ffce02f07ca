public import Sales
public import Screen

/// Everything attain.toml can say about how the screen looks and answers; what it says about the company is
/// `Sales.Settings`. (screens.md)
public struct ScreenSettings: Hashable, Sendable {
  /// The company's name in the title line; empty: the product's name alone.
  public var company = ""
  /// What people read.
  public var language = Language.english
  /// The theme's name.
  public var theme = "midnight"
  /// Which colour an arrow of change has; the traffic lights are never touched. (`trend_colors`)
  public var trendColors = TrendColors.greenUp
  /// Action id → key names; an empty list takes the action's keys away. (`[keys]`)
  public var keys: [String: [String]] = [:]
  /// Actions that are not for whoever looks here: they have no key and stand in no list.
  public var withheld: Set<Action> = []
  /// Columns that characters take which East Asian fonts draw wide; `nil`: as the terminal was opened.
  public var ambiguousWidth: AmbiguousWidth?
  /// The wall.
  public var wall = WallSettings()

  /// Which direction of change is drawn in the colour of good.
  public enum TrendColors: String, Hashable, Sendable, CaseIterable {
    case greenUp = "green-up"
    case redUp = "red-up"
  }

  /// The defaults.
  public init() {}
}

/// How the wall display behaves. (`[wall]`; screens.md, Wall)
public struct WallSettings: Hashable, Sendable {
  /// Which pages rotate, in order; an empty list shows all.
  public var pages: [WallPage] = WallPage.allCases
  /// How long each page stays, in seconds.
  public var secondsPerPage = 20
  /// How long a big deal takes the screen, in seconds; 0: never.
  public var celebrationSeconds = 8
  /// Whether the money of single people is hidden; ranks and shares stay.
  public var hidesPersonalMoney = true
  /// Minutes between two shifts of a cell against burn-in; 0: never.
  public var shiftMinutes = 10
  /// Hours of the day in which the wall is dim; `nil`: never. `from` may be later than `until` (over midnight).
  public var night: Night?

  /// Hours of the day, 0 to 23, `[from, until)`.
  public struct Night: Hashable, Sendable {
    public var from: Int
    public var until: Int
    /// From one hour to another.
    public init(from: Int, until: Int) { (self.from, self.until) = (from, until) }

    /// Whether an hour of the day lies in it.
    public func contains(hour: Int) -> Bool {
      from <= until ? hour >= from && hour < until : hour >= from || hour < until
    }
  }

  /// The defaults.
  public init() {}
}

/// One page of the wall.
public enum WallPage: String, Hashable, Sendable, CaseIterable {
  /// The headline in block digits, with the key figures.
  case headline
  /// Ranks.
  case leaderboard
  /// Regions, or what the company is divided into.
  case regions
  /// The funnel.
  case funnel
  /// The last twelve months.
  case trend
}
