internal import Dashboard
internal import Ingest
internal import Sales

/// Who decides how the screen looks: the command line, then what a person chose in this directory, then the directory's
/// settings, then what a person chose elsewhere, then the locale. So one person's choice never turns another team's wall.
struct Preferences {
  private let theme: String?
  private let language: Language?
  private let themeElsewhere: String?
  private let languageElsewhere: Language
  private let withheld: Set<Action>

  /// The preferences of a start.
  init(_ launch: ScreenLaunch, _ clerk: Clerk) {
    let forManagers: Set<Action> = [.writeTargets, .publish, .answer, .confirm, .pay, .standUp]
    withheld = launch.isKiosk ? forManagers.union([.export, .suspend]) : []
    theme = launch.theme ?? clerk.chosenHere(.theme)
    language = launch.language ?? clerk.chosenHere(.language).flatMap(Language.init(rawValue:))
    themeElsewhere = clerk.chosen(.theme)
    languageElsewhere = clerk.chosen(.language).flatMap(Language.init(rawValue:)) ?? launch.languageOfLocale
  }

  /// The settings in force, once or before the directory was read.
  func settings(_ reading: Reading?) -> ScreenSettings {
    var settings = ScreenSettings()
    settings.language = languageElsewhere
    settings.withheld = withheld
    if let themeElsewhere { settings.theme = themeElsewhere }
    if let reading { settings = ScreenSettingsReading(reading, over: settings).settings }
    if let theme { settings.theme = theme }
    if let language { settings.language = language }
    return settings
  }
}
