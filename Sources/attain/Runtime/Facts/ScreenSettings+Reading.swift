internal import Dashboard
internal import Ingest
internal import Sales

extension ScreenSettings {
  /// Takes over what attain.toml says of the screen; what it does not say, or says in another form, stays.
  mutating func take(_ company: Settings, _ values: [String: SettingsValue]) {
    self.company = company.company
    if let language = company.language { self.language = language }
    if let theme = company.theme { self.theme = theme }
    if let colors = values["trend_colors"]?.text.flatMap(TrendColors.init(rawValue:)) { trendColors = colors }
    for (action, names) in values["keys"]?.table ?? [:] { keys[action] = names.texts }
    wall = WallSettings(values["wall"]?.table ?? [:])
  }
}

extension WallSettings {
  /// `[wall]`: pages, seconds_per_page, celebration_seconds, hide_personal_money, shift_minutes, night_from, night_until.
  fileprivate init(_ values: [String: SettingsValue]) {
    self.init()
    if let names = values["pages"]?.texts { pages = names.compactMap(WallPage.init(rawValue:)) }
    if let seconds = values["seconds_per_page"]?.whole(3...86_400) { secondsPerPage = seconds }
    if let seconds = values["celebration_seconds"]?.whole(0...600) { celebrationSeconds = seconds }
    if case .truth(let hides) = values["hide_personal_money"] { hidesPersonalMoney = hides }
    if let minutes = values["shift_minutes"]?.whole(0...1440) { shiftMinutes = minutes }
    if let from = values["night_from"]?.whole(0...23), let until = values["night_until"]?.whole(0...23) {
      night = Night(from: from, until: until)
    }
  }
}

extension SettingsValue {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var table: [String: SettingsValue]? { if case .table(let table) = self { table } else { nil } }
  /// One text, or a list of them.
  fileprivate var texts: [String] {
    if case .list(let list) = self { return list.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
  fileprivate func whole(_ range: ClosedRange<Int>) -> Int? {
    guard case .whole(let number) = self, let value = Int(exactly: number), range.contains(value) else { return nil }
    return value
  }
}
