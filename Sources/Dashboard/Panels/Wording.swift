internal import Sales
internal import Screen

/// How everything is written for one reader: the language, the currency, the glyphs, and what “today” is.
struct Wording {
  let language: Language
  let figures: FigureText
  let glyphs: GlyphSet
  /// The day it is read on; days of other years are written with their year.
  let today: Day
  let trendColors: ScreenSettings.TrendColors
  /// Dimension → id → name, where a name differs from the id.
  let names: [Dimension: [String: String]]
  /// Every metric there is, a team's own too.
  let catalog: MetricCatalog

  /// The wording of a state.
  init(_ state: AppState) {
    language = state.language
    figures = FigureText(language: state.language, currency: state.facts?.currency ?? "")
    glyphs = state.context.glyphs
    today = state.now.day
    trendColors = state.settings.trendColors
    names = state.facts?.names ?? [:]
    catalog = state.facts?.catalog ?? .standard
  }

  /// The words in the reader's language.
  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

  /// What people call a metric, a team's own too.
  func metric(_ id: String) -> Phrase {
    catalog[id]?.name ?? Driver(rawValue: id)?.phrase
      ?? FunnelFigure(rawValue: id)?.phrase ?? Phrase(id, id)
  }

  /// What plans and statements are told in.
  var incentives: IncentiveWording { IncentiveWording(figures, catalog) }

  /// The sign of a light.
  func sign(_ light: Light) -> Span {
    switch light {
    case .green: Span(String(glyphs.good), Style(.good))
    case .amber: Span(String(glyphs.warn), Style(.warn))
    case .red: Span(String(glyphs.bad), Style(.bad))
    }
  }

  /// What marks a part in a drawing, by its place: its letter in its colour, which also reads without colours; beyond
  /// those there are, the grey of the others.
  func mark(_ place: Int) -> Span {
    let role = Role.series.indices.contains(place) ? Role.series[place] : .ghost
    return Span(String(Portion.letter(place)), Style(role).with(.bold))
  }

  /// An arrow of change; its colour follows the market's habit, the lights never do.
  func arrow(_ change: Int, lowerIsBetter: Bool = false) -> Span {
    guard change != 0 else { return Span(String(glyphs.flat), .dim) }
    let isGood = ((change > 0) != lowerIsBetter) == (trendColors == .greenUp)
    return Span(String(change > 0 ? glyphs.up : glyphs.down), Style(isGood ? .good : .bad))
  }
}

extension Light {
  /// The role a light is drawn in.
  var role: Role {
    switch self {
    case .green: .good
    case .amber: .warn
    case .red: .bad
    }
  }
}
