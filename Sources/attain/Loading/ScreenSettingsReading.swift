internal import Dashboard
internal import Ingest
internal import Sales
internal import Screen

/// What attain.toml says of the screen, and what of it cannot be understood.
///
///     trend_colors = "red-up"
///     ambiguous_width = 2
///     [wall]  pages = ["headline", "funnel"]  seconds_per_page = 20  night_from = 22  night_until = 7
///     [keys]  explain = ["e", "f1"]  quit = []
struct ScreenSettingsReading {
  /// The settings; what the file does not say, or says in another form, stays as it was.
  private(set) var settings: ScreenSettings
  /// What is wrong, each with its line, its key and what was expected.
  let problems: [Problem]

  /// Reads on top of other settings.
  init(_ reading: Reading, over base: ScreenSettings = ScreenSettings()) {
    settings = base
    var root = reading.screenSection
    // The company's settings have read these.
    for key in ["theme", "language"] { _ = root.value(key) }
    settings.company = reading.settings.company
    settings.language = reading.settings.language ?? base.language
    settings.theme = reading.settings.theme ?? base.theme
    settings.trendColors = root.choice("trend_colors") ?? base.trendColors
    if let columns = root.whole("ambiguous_width", in: 1...2) {
      settings.ambiguousWidth = columns == 2 ? .wide : .narrow
    }
    settings.readKeys(&root)
    settings.wall.read(&root)
    problems = reading.problems(of: root)
  }
}

extension Reading {
  /// Everything to be said about files and settings, those of the screen included.
  var everyProblem: [Problem] { ScreenSettingsReading(self).problems + allProblems }
}

extension ScreenSettings {
  /// `[keys]`: an action's keys, one or a list; an empty list takes them away.
  fileprivate mutating func readKeys(_ root: inout SettingsSection) {
    var section = root.section("keys")
    let known = Action.allCases.map(\.rawValue)
    for action in section.keys where known.contains(action) {
      keys[action] = section.read(action, expected: .keyNames) { value in
        value.texts.flatMap { names in names.allSatisfy(Keymap.isKeyName) ? names : nil }
      }
    }
    root.absorb(section)
  }
}

extension WallSettings {
  /// `[wall]`.
  fileprivate mutating func read(_ root: inout SettingsSection) {
    var section = root.section("wall")
    pages =
      section.read("pages", expected: .list(of: WallPage.allCases.map(\.rawValue))) { value in
        let named = value.texts?.map(WallPage.init(rawValue:))
        return named?.contains(nil) == false ? named?.compactMap(\.self) : nil
      } ?? pages
    secondsPerPage = section.whole("seconds_per_page", in: 3...86_400).map(Int.init) ?? secondsPerPage
    celebrationSeconds = section.whole("celebration_seconds", in: 0...600).map(Int.init) ?? celebrationSeconds
    hidesPersonalMoney = section.read("hide_personal_money", expected: .truth) { $0.truth } ?? hidesPersonalMoney
    shiftMinutes = section.whole("shift_minutes", in: 0...1440).map(Int.init) ?? shiftMinutes
    let hours = (section.whole("night_from", in: 0...23), section.whole("night_until", in: 0...23))
    if let from = hours.0, let until = hours.1 { night = Night(from: Int(from), until: Int(until)) }
    root.absorb(section)
  }
}

extension SettingsValue {
  /// One text, or a list of them.
  fileprivate var texts: [String]? {
    switch self {
    case .text(let text): return [text]
    case .list(let list):
      let texts = list.compactMap { value in if case .text(let text) = value { text } else { nil } }
      return texts.count == list.count ? texts : nil
    default: return nil
    }
  }

  fileprivate var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
}
