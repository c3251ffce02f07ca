public import Sales
public import Screen

/// Everything the dashboard is at one moment: what a person chose, what was told from outside, and what is derived.
public struct AppState: Sendable {
  // What a person chose.
  /// The tab that is shown; each keeps its own stack of pages.
  public var tab = Tab.overview
  /// The stacks of the other tabs, as they were left.
  var stacks: [Tab: PageStack] = [:]
  /// The pages of the current tab.
  public var stack: PageStack
  public var period = PeriodChoice.running(.month)
  /// Which part of the company, before drilling down.
  public var scope = Scope.everything
  public var language: Language
  /// The theme's name.
  public var theme: String
  /// What lies above the page and takes the keys.
  public var overlay: Overlay?
  /// Splits of targets as they were tried last.
  var triedSplits: [SplitPlace: SplitChoice] = [:]
  /// Whether the mouse is ours; otherwise the terminal selects text with it.
  public var ownsMouse = true

  // What was told.
  public var settings: ScreenSettings
  /// Names of the themes there are.
  public var themes: [String]
  public var size: Size
  /// What the terminal can show.
  public var context: DrawContext
  public var now: Moment
  /// What is known of the facts; `nil`: still reading.
  public var facts: FactsSummary?
  /// Why the directory could not be read, if so; the last good facts stay.
  public var loadProblem: Problem?
  /// What happened last, until the next key.
  public var message: Message?
  /// Big deals that were there or were congratulated on since it was opened; `nil` before the first facts.
  var congratulated: Set<String>?
  public var isFocused = true

  // What is derived.
  /// Keys and actions after settings.
  public private(set) var keymap: Keymap
  /// The wall's own state; `nil` on the desk.
  public var wall: WallState?

  /// The dashboard before any data: the overview of the running month.
  public init(
    settings: ScreenSettings, size: Size, now: Moment, context: DrawContext = DrawContext(), themes: [String] = []
  ) {
    (self.settings, self.size, self.now, self.context, self.themes) = (settings, size, now, context, themes)
    (self.language, self.theme) = (settings.language, settings.theme)
    self.keymap = Keymap.standard.applying(settings.keys).without(settings.withheld)
    self.stack = PageStack(Page(.overview))
  }

  /// The wall before any data.
  public init(
    wall settings: ScreenSettings, size: Size, now: Moment, context: DrawContext = DrawContext(),
    celebrated: Set<String>
  ) {
    self.init(settings: settings, size: size, now: now, context: context)
    self.wall = WallState(since: now, celebrated: celebrated)
  }

  /// The page that is shown.
  public var page: Page {
    get { stack.top }
    set { stack.top = newValue }
  }

  /// Takes over changed settings; what a person chose in the meantime stays.
  mutating func adopt(_ new: ScreenSettings) {
    if new.language != settings.language { language = new.language }
    if new.theme != settings.theme { theme = new.theme }
    if let width = new.ambiguousWidth, width != context.ambiguous {
      context = DrawContext(level: context.glyphs.level, ambiguous: width)
    }
    settings = new
    keymap = Keymap.standard.applying(new.keys).without(new.withheld)
  }
}

/// One line about what happened.
public struct Message: Hashable, Sendable {
  /// The sentence in both languages.
  public var phrase: Phrase
  /// Whether something went wrong.
  public var isProblem = false
}
